// The app's build: one page, its service worker, its manifest, and the viewer's code as two files that the app reads
// when it makes a bundle. No inline script and no address outside the app may ever be needed.

import react from '@vitejs/plugin-react'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { builtViewer } from './src/cli/build.mjs'

/**
 * What the page may load and do. A default policy for script addresses is set in src/app/trusted-scripts.ts; whoever
 * parses text into a document (`DOMParser`, `innerHTML`) needs a named policy added to `trusted-types`.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  // WebAssembly is no script of a page's, but what decodes the scans inside PDFs (fax and JPEG 2000): there is no other way.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  'media-src blob:',
  // A portfolio is exchanged with any store that its people name; over an open wire only on this device, for tests and development.
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "worker-src 'self'",
  'frame-src blob:',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

/** The built page carries its policy, for whatever server a centre uses. In development Vite needs inline scripts. */
const policyInPage = (): Plugin => ({
  name: 'fieldfolio:policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  },
})

/**
 * What keeps things is fetched with the page and evaluated after its first frame. Without the hint a first visit would ask
 * for it one journey to the server later.
 */
const storeWithPage = (): Plugin => ({
  name: 'fieldfolio:store-with-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const start = Object.values(bundle).find(
        (file) =>
          file.type === 'chunk' &&
          file.moduleIds.some((id) => id.endsWith('/src/ui/session/start-session.ts')),
      )
      if (start?.type !== 'chunk') throw new Error('nothing starts a session')
      return [start.fileName, ...start.imports]
        .map((name) => `/${name}`)
        .filter((href) => !html.includes(`"${href}"`))
        .map((href) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href },
          injectTo: 'head',
        }))
    },
  },
})

/** First of all scripts, and no module, so that it is there before any of them can fail to come. */
const openAgain = (): Plugin => {
  const id = fileURLToPath(new URL('./src/app/open-again.ts', import.meta.url))
  return {
    name: 'fieldfolio:open-again',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id })
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => {
        const script = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.facadeModuleId === id,
        )
        if (script?.type !== 'chunk' || script.imports.length + script.exports.length > 0)
          throw new Error('no script by itself opens the page again')
        return [{ tag: 'script', attrs: { src: `/${script.fileName}` }, injectTo: 'head-prepend' }]
      },
    },
  }
}

/** Screens are imported and nothing more. Vite would fetch a screen's own styles before it, which here are all in the page's one sheet. */
const plainImports = (): Plugin => ({
  name: 'fieldfolio:plain-imports',
  apply: 'build',
  transform: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => ({ code: 'export const __vitePreload = (load) => load()', map: null }),
  },
  generateBundle: (_, bundle) => {
    const sheets = Object.keys(bundle).filter((name) => /^assets\/.*\.css$/.test(name))
    if (sheets.length !== 1) throw new Error(`a screen has styles of its own: ${sheets.join(', ')}`)
  },
})

/** The viewer's code at /viewer/viewer.js and /viewer/viewer.css: built, in development, and in browser tests. */
export const viewerFiles = (): Plugin => ({
  name: 'fieldfolio:viewer',
  async generateBundle() {
    const { js, css } = await builtViewer()
    this.emitFile({ type: 'asset', fileName: 'viewer/viewer.js', source: js })
    this.emitFile({ type: 'asset', fileName: 'viewer/viewer.css', source: css })
  },
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const [, kind] = /^\/viewer\/viewer\.(js|css)$/.exec(request.url ?? '') ?? []
      if (kind !== 'js' && kind !== 'css') return next()
      const answer = async (): Promise<void> => {
        try {
          const viewer = await builtViewer()
          response.setHeader('content-type', kind === 'js' ? 'text/javascript' : 'text/css')
          response.end(viewer[kind])
        } catch (fault) {
          next(fault)
        }
      }
      void answer()
    })
  },
})

/** Each icon by its own address: by the one for all of them, nobody could tell which script wants which. */
const iconsApart = (): Plugin => {
  const all = readFileSync(
    new URL('./node_modules/lucide-react/dist/esm/lucide-react.mjs', import.meta.url),
    'utf8',
  )
  const files = new Map<string, string>()
  for (const [, names = '', file = ''] of all.matchAll(/export \{ (.+) \} from '\.\/icons\/(.+)\.mjs'/g))
    for (const [, name = ''] of names.matchAll(/default as (\w+)/g)) files.set(name, file)
  /** `Check`, or `Check as Tick`. */
  const importOf = (specifier: string): string => {
    const [name = '', called = name] = specifier.split(' as ')
    const file = files.get(name)
    if (file === undefined) throw new Error(`${name} is no icon`)
    return `import ${called} from 'lucide-react/icons/${file}'`
  }
  return {
    name: 'fieldfolio:icons-apart',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: "from 'lucide-react'" },
      handler: (code) =>
        code.replaceAll(/import \{([^}]+)\} from 'lucide-react'/g, (_, names: string) =>
          names
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name !== '' && !name.startsWith('type '))
            .map(importOf)
            .join(';'),
        ),
    },
  }
}

/** Two scripts that import each other begin in the wrong order: what one of them needs at once is not there yet. */
const noScriptsInCircles = (): Plugin => ({
  name: 'fieldfolio:no-scripts-in-circles',
  apply: 'build',
  generateBundle: (_, bundle) => {
    const importsOf = (name: string): readonly string[] => {
      const file = bundle[name]
      return file?.type === 'chunk' ? file.imports : []
    }
    for (const name of Object.keys(bundle)) {
      const reached = new Set(importsOf(name))
      for (const one of reached) for (const next of importsOf(one)) reached.add(next)
      if (reached.has(name)) throw new Error(`${name} imports itself, by way of ${[...reached].join(', ')}`)
    }
  },
})

type ModuleGraph = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }

/** Modules by path in `src`, and all that they import at once. */
const withImports = (graph: ModuleGraph, paths: readonly string[]): ReadonlySet<string> => {
  const found = new Set(paths.map((path) => fileURLToPath(new URL(`./src/${path}`, import.meta.url))))
  for (const id of found) {
    const module = graph.getModuleInfo(id)
    if (module === null) throw new Error(`${id} is no module of the app`)
    for (const imported of module.importedIds) found.add(imported)
  }
  return found
}

let ofToday: ReadonlySet<string> | null = null

/**
 * What stands between whoever comes back and their work is one script. In the fifty that it falls into by itself a phone waits for
 * three rows of them, each asked for by the one before. What a newcomer's first screen has is left where it is.
 */
const todayTogether = (id: string, graph: ModuleGraph): string | null => {
  const first = ['app/main.tsx', 'ui/session/start-session.ts']
  const today = ['ui/screens/today/today-screen.tsx', 'ui/session/load-portfolio.ts', 'text/all-words.ts']
  if (ofToday === null) {
    const before = withImports(graph, first)
    ofToday = new Set([...withImports(graph, today)].filter((module) => !before.has(module)))
  }
  return ofToday.has(id) ? 'today' : null
}

const port = Number(process.env['PORT'] ?? 4173)

export default defineConfig({
  plugins: [
    react(),
    viewerFiles(),
    openAgain(),
    policyInPage(),
    storeWithPage(),
    iconsApart(),
    plainImports(),
    noScriptsInCircles(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: false,
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,svg,png,woff2,json,webmanifest,wasm,pfb}'],
        maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
      },
      manifest: {
        id: '/',
        name: 'Fieldfolio',
        short_name: 'Fieldfolio',
        description:
          'Collect, assess and hand over the evidence for a vocational qualification, with or without a signal.',
        lang: 'en-GB',
        dir: 'ltr',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        theme_color: '#f7f5ef',
        background_color: '#f7f5ef',
        categories: ['education', 'productivity'],
        icons: [
          { src: '/icons/icon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
          { src: '/icons/icon-192.png', type: 'image/png', sizes: '192x192', purpose: 'any' },
          { src: '/icons/icon-512.png', type: 'image/png', sizes: '512x512', purpose: 'any' },
          { src: '/icons/icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
        ],
        // Opened with the app from the computer's files: a portfolio file, which the screen for opening checks first.
        file_handlers: [{ action: '/open', accept: { 'application/zip': ['.zip'] } }],
        share_target: {
          action: '/shared',
          method: 'POST',
          enctype: 'multipart/form-data',
          params: {
            title: 'title',
            text: 'text',
            url: 'url',
            files: [{ name: 'files', accept: ['image/*', 'video/*', 'audio/*', 'text/*', 'application/*'] }],
          },
        },
        shortcuts: [
          {
            name: 'Take a photo',
            url: '/capture/photo',
            icons: [{ src: '/icons/icon-192.png', sizes: '192x192' }],
          },
          {
            name: 'Write a note',
            url: '/capture/note',
            icons: [{ src: '/icons/icon-192.png', sizes: '192x192' }],
          },
        ],
      },
    }),
  ],
  resolve: {
    alias: [
      { find: /^#\//, replacement: fileURLToPath(new URL('./src/', import.meta.url)) },
      // The router brings what React has had since 18, for those before.
      { find: /^use-sync-external-store\/shim\/index\.js$/, replacement: 'react' },
    ],
  },
  build: {
    // The floor of the formats: Ed25519 in WebCrypto.
    target: ['chrome137', 'edge137', 'firefox129', 'safari17'],
    modulePreload: {
      polyfill: false,
      // The page's own, and no list of what each screen will want: 3 kB in the first script, and all of it is fetched when the
      // page is idle anyway.
      resolveDependencies: (_url, dependencies, { hostType }) => (hostType === 'html' ? dependencies : []),
    },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ debugName: 'today', name: todayTogether, includeDependenciesRecursively: false }],
        },
      },
    },
  },
  worker: { format: 'es' },
  preview: { port, strictPort: true, headers: { 'Content-Security-Policy': contentSecurityPolicy } },
})
