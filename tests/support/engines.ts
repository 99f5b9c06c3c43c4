// Firefox and WebKitGTK as their systems have them, driven by the standards they speak themselves: WebDriver BiDi and
// WebDriver. Only what the hostile files need: go, run an expression, choose files, look at every window.

import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as after } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openPipe } from './engine-pipe.ts'
import { newFolder } from './judges.ts'

export type Engine = {
  readonly name: string
  readonly goTo: (address: string) => Promise<void>
  /** Evaluates in the first window, as if a person had pressed something; the value travels as JSON. */
  readonly run: (expression: string) => Promise<unknown>
  readonly choose: (selector: string, paths: readonly string[]) => Promise<void>
  /** The expression's value in each window (and frame, where the engine tells them apart). */
  readonly everywhere: (expression: string) => Promise<readonly unknown[]>
  readonly closeOthers: () => Promise<void>
  readonly close: () => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

const installed = (paths: readonly string[], advice: string): string => {
  const found = paths.find((path) => existsSync(path))
  if (found === undefined) throw new Error(`Not installed: ${paths.join(' or ')}. On Debian: ${advice}`)
  return found
}
const firefoxPath = (): string =>
  installed(['/usr/bin/firefox-esr', '/usr/bin/firefox'], 'apt-get install firefox-esr')
const webKitParts = 'apt-get install webkit2gtk-driver gir1.2-webkit2-4.1 python3-gi dbus gnome-keyring xvfb'
/** The driver in a desktop session of its own with a keyring: without one, WebKitGTK never finishes storing a CryptoKey. */
const webKitDriver = (port: number): readonly string[] => [
  '--',
  'sh',
  '-c',
  `printf '' | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$0" --host=127.0.0.1 --port=${port}`,
  installed(['/usr/bin/WebKitWebDriver'], webKitParts),
]

const keptWebKit = fileURLToPath(new URL('kept-webkit.py', import.meta.url))

const patiently = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  for (let tries = 0; ; tries++) {
    try {
      return await work()
    } catch (fault) {
      if (tries > 150) throw fault
      await after(100)
    }
  }
}

const ended = (child: ChildProcess, family?: 'and all it started'): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    if (family !== undefined && child.pid !== undefined) process.kill(-child.pid)
    else child.kill()
  })

type Reply = {
  readonly id?: number
  readonly result?: unknown
  readonly error?: string
  readonly message?: string
}
const field = (value: unknown, ...names: readonly (string | number)[]): unknown =>
  names.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined),
    value,
  )
const asJson = (expression: string): string =>
  `(async () => JSON.stringify((await (${expression})) ?? null))()`

export const openFirefox = async (): Promise<Engine> => {
  const home = await newFolder('firefox')
  const port = await freePort()
  const child = spawn(
    firefoxPath(),
    ['--headless', '--no-remote', '--profile', home, '--remote-debugging-port', String(port), 'about:blank'],
    { stdio: 'ignore', env: { ...process.env, HOME: home } },
  )
  const waiting = new Map<number, (reply: Reply) => void>()
  const pipe = await patiently(() =>
    openPipe(port, '/session', (text) => {
      const reply: Reply = JSON.parse(text)
      if (reply.id !== undefined) waiting.get(reply.id)?.(reply)
    }),
  )
  let last = 0
  const ask = (method: string, params: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, ({ result, error, message }) => {
        waiting.delete(id)
        if (error === undefined) resolve(result)
        else reject(new Error(`${method}: ${error}: ${message}`))
      })
      pipe.send(JSON.stringify({ id, method, params }))
    })
  await ask('session.new', { capabilities: {} })
  const tree = async (): Promise<readonly unknown[]> => {
    const contexts = field(await ask('browsingContext.getTree', {}), 'contexts')
    return Array.isArray(contexts) ? contexts : []
  }
  const withFrames = (nodes: unknown): readonly unknown[] =>
    Array.isArray(nodes) ? nodes.flatMap((node) => [node, ...withFrames(field(node, 'children'))]) : []
  const main = field((await tree())[0], 'context')
  const evaluate = (context: unknown, expression: string): Promise<unknown> =>
    ask('script.evaluate', { expression, target: { context }, awaitPromise: true, userActivation: true })
  const valueIn = async (context: unknown, expression: string): Promise<unknown> => {
    const answer = await evaluate(context, asJson(expression))
    const value = field(answer, 'result', 'value')
    if (typeof value !== 'string') throw new Error(JSON.stringify(answer))
    return JSON.parse(value)
  }
  return {
    name: 'Firefox',
    goTo: async (url) =>
      void (await ask('browsingContext.navigate', { context: main, url, wait: 'complete' })),
    run: (expression) => valueIn(main, expression),
    choose: async (selector, files) => {
      const found = await evaluate(main, `document.querySelector(${JSON.stringify(selector)})`)
      const sharedId = field(found, 'result', 'sharedId')
      await ask('input.setFiles', { context: main, element: { sharedId }, files })
    },
    everywhere: async (expression) =>
      Promise.all(withFrames(await tree()).map((node) => valueIn(field(node, 'context'), expression))),
    closeOthers: async () => {
      for (const node of await tree()) {
        const context = field(node, 'context')
        if (context !== main) await ask('browsingContext.close', { context })
      }
    },
    close: async () => {
      pipe.close()
      await ended(child)
    },
  }
}

/** A screen that nobody looks at: WebKitGTK draws on one only. */
const openScreen = (): Promise<{ readonly display: string; readonly child: ChildProcess }> =>
  new Promise((resolve, reject) => {
    const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    child.once('error', reject)
    child.stdio[3]?.once('data', (number: Buffer) => resolve({ display: `:${String(number).trim()}`, child }))
  })

export const openWebKit = async (): Promise<Engine> => {
  const home = await newFolder('webkit')
  const screen = await openScreen()
  const port = await freePort()
  const driver = spawn(installed(['/usr/bin/dbus-run-session'], webKitParts), webKitDriver(port), {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      HOME: home,
      DISPLAY: screen.display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  })
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const value = field(await answer.json(), 'value')
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value).slice(0, 300)}`)
    return value
  }
  await patiently(() => call('GET', '/status'))
  const options = { binary: keptWebKit, args: [] }
  const begun = await call('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })
  const session = `/session/${String(field(begun, 'sessionId'))}`
  const main = await call('GET', `${session}/window`)
  const handles = async (): Promise<readonly unknown[]> => {
    const found = await call('GET', `${session}/window/handles`)
    return Array.isArray(found) ? found : []
  }
  const run = async (expression: string): Promise<unknown> => {
    const script = `const done = arguments[0]; ${asJson(expression)}.then(done, (fault) => done('!' + fault))`
    const value = String(await call('POST', `${session}/execute/async`, { script, args: [] }))
    if (value.startsWith('!')) throw new Error(value)
    return JSON.parse(value)
  }
  const enter = (handle: unknown): Promise<unknown> => call('POST', `${session}/window`, { handle })
  return {
    name: 'WebKitGTK',
    goTo: async (url) => void (await call('POST', `${session}/url`, { url })),
    run,
    choose: async (selector, paths) => {
      const found = await call('POST', `${session}/element`, { using: 'css selector', value: selector })
      const [element] = Object.values(found ?? {})
      await call('POST', `${session}/element/${element}/value`, { text: paths.join('\n') })
    },
    everywhere: async (expression) => {
      const values: unknown[] = []
      for (const handle of await handles()) {
        await enter(handle)
        values.push(await run(expression))
      }
      await enter(main)
      return values
    },
    closeOthers: async () => {
      for (const handle of await handles()) {
        if (handle === main) continue
        await enter(handle)
        await call('DELETE', `${session}/window`)
      }
      await enter(main)
    },
    close: async () => {
      await call('DELETE', session).catch(() => undefined)
      await ended(driver, 'and all it started')
      await ended(screen.child)
    },
  }
}
