// The page that opens each bundle, as a template (the contract with src/viewer is in README.md): a complete document
// without scripts, the release's constant viewer code, and the signed history as text that no browser runs.
// Nothing in it may be able to run but that code: the page's policy names the code by its hash and nothing else.

import { toBase64, utf8 } from '#/base/bytes.ts'
import { sha256OfText, type Sha256 } from '#/base/hash.ts'

export const startHereName = 'START-HERE.html'

/** Ids in the page: where the viewer draws, the document that stands without it, and the history as JSON text. */
export const startHereIds = { viewer: 'viewer', document: 'document', contents: 'contents' } as const

/** One script and one style sheet, constants of a release. */
export type ViewerCode = { readonly code: string; readonly css: string }

/** What makes a viewer known: a page with other code or other styles is not of this release. */
export const viewerHashOf = ({ code, css }: ViewerCode): Sha256 => sha256OfText(JSON.stringify([code, css]))

export type StartHere = ViewerCode & {
  readonly title: string
  /** A language tag such as `en-GB`. */
  readonly lang: string
  /** Styles of the document that stands without scripts, made with it. */
  readonly documentCss: string
  /** The document: HTML that whoever made it has escaped. */
  readonly markup: string
  /** JSON text; see start-here-contents.ts. */
  readonly contents: string
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** JSON stays JSON, and no text in it can end the element it stands in. */
const inert = (json: string): string =>
  json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')

/** By WebCrypto: the code has half a megabyte. */
const sourceOf = async (text: string): Promise<string> =>
  `'sha256-${toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))))}'`

/**
 * Pictures, recordings and the one picture that tells whether the files are there come from beside the page: Chromium
 * takes `'self'` or `file:` for them, and both are named because engines differ on what a page from a folder is.
 */
const beside = "'self' file:"

const policyOf = async ({
  code,
  css,
  documentCss,
}: Pick<StartHere, 'code' | 'css' | 'documentCss'>): Promise<string> => {
  const [ofCode, ofDocument, ofCss] = await Promise.all([code, documentCss, css].map(sourceOf))
  return [
    "default-src 'none'",
    `script-src ${ofCode}`,
    `style-src ${ofDocument} ${ofCss}`,
    `img-src ${beside} blob: data:`,
    `media-src ${beside} blob:`,
    `object-src ${beside}`,
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')
}

/** Text that would end or hide its own element, or that a browser reads as another text than it hashes. */
const wouldBreak = (text: string, element: 'script' | 'style'): boolean =>
  // NUL and carriage returns are rewritten by every HTML parser, and then the hash no longer fits.
  text.includes('\0') || text.includes('\r') || new RegExp(`</${element}|<!--`, 'i').test(text)

/** All before the document. */
const headOf = async (page: Omit<StartHere, 'markup' | 'contents'>): Promise<string> => {
  const { title, lang, css, documentCss } = page
  return `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(await policyOf(page))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${documentCss}</style>
<style>${css}</style>
</head>
<body>
<div id="${startHereIds.viewer}"></div>
<div id="${startHereIds.document}">
`
}

/** All after it. */
const tailOf = ({ contents, code }: Pick<StartHere, 'contents' | 'code'>): string => `
</div>
<script type="application/json" id="${startHereIds.contents}">${inert(contents)}</script>
<script>${code}</script>
</body>
</html>
`

/** Always the same page for the same parts. Rejects where the code or styles cannot stand in a page: a bug of the build. */
export const startHereHtml = async (page: StartHere): Promise<string> => {
  const { code, css, documentCss, markup } = page
  if (wouldBreak(code, 'script')) throw new Error('the viewer’s code would end its own element')
  if (wouldBreak(css, 'style') || wouldBreak(documentCss, 'style'))
    throw new Error('the page’s styles would end their own element')
  return `${await headOf(page)}${markup}${tailOf(page)}`
}

/**
 * The viewer inside a page, or null where the page is not even built like ours. What it returns is a guess until
 * {@link startHereHtml} has made the same page again with it: only that accounts for every byte.
 */
export const readStartHere = (html: string): ViewerCode | null => {
  const css = between(html, '</style>\n<style>', html.indexOf('</style>\n</head>\n'))
  const pageEnd = '</script>\n</body>\n</html>\n'
  const code = html.endsWith(pageEnd)
    ? between(html, '</script>\n<script>', html.length - pageEnd.length)
    : null
  if (css === null || code === null) return null
  return wouldBreak(code, 'script') || wouldBreak(css, 'style') ? null : { code, css }
}

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&')

/**
 * Whether a page is built as every release builds it: that policy, that history, and nothing that could run but the code which
 * the policy names. Of its document and its code nothing is said: another release has words and code of its own.
 */
export const isBuiltAsOurs = async (html: string, contents: string): Promise<boolean> => {
  const viewer = readStartHere(html)
  if (viewer === null || !html.endsWith(tailOf({ ...viewer, contents }))) return false
  // A stranger's page may be long: each is looked for once, and in its head only.
  const head = html.slice(0, html.indexOf('</style>\n</head>\n'))
  const lang = after(head, '<html lang="', '"')
  const title = after(head, '<title>', '</title>\n<style>')
  const documentCss = after(head, '</title>\n<style>', '</style>\n<style>')
  if (lang === null || title === null || documentCss === null || wouldBreak(documentCss, 'style'))
    return false
  const parts = { ...viewer, lang: unescaped(lang), title: unescaped(title), documentCss }
  return html.startsWith(await headOf(parts))
}

/** The text between the first `start` and the first `end` after it. */
const after = (html: string, start: string, end: string): string | null => {
  const at = html.indexOf(start)
  const to = at < 0 ? -1 : html.indexOf(end, at + start.length)
  return to < 0 ? null : html.slice(at + start.length, to)
}

/** The text before `end`, back to the nearest `start`. */
const between = (html: string, start: string, end: number): string | null => {
  const from = end < 0 ? -1 : html.lastIndexOf(start, end - start.length)
  return from < 0 ? null : html.slice(from + start.length, end)
}
