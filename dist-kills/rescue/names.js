// Names of files in the rescue ZIP: readable, safe to extract on any system, and never twice the same.
// What a person or a broken row calls a thing is never trusted: no folders, no `..`, plain letters only.

/** @type {Readonly<Record<string, string>>} */
const extensions = {
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
  'image/heic': 'heic',
  'image/heif': 'heif',
  'text/plain': 'txt',
  'text/html': 'html',
  'text/csv': 'csv',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
  'video/quicktime': 'mov',
  'video/x-matroska': 'mkv',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/octet-stream': '',
}

/** @type {readonly (readonly [at: number, mark: string, extension: string])[]} */
const marks = [
  [0, '\u00ff\u00d8\u00ff', 'jpg'],
  [0, '\u0089PNG', 'png'],
  [0, 'GIF8', 'gif'],
  [8, 'WEBP', 'webp'],
  [0, '%PDF-', 'pdf'],
  [0, '\u001aE\u00df\u00a3', 'webm'],
  [0, 'OggS', 'ogg'],
  [8, 'WAVE', 'wav'],
  [4, 'ftyp', 'mp4'],
  [0, 'PK\u0003\u0004', 'zip'],
]

/** How many first bytes tell the kind of a file. */
export const tellingBytes = 16

/**
 * Of the media type; else of the name it had; else by how it begins; else `bin`. Letters and digits only.
 * @param {unknown} mediaType @param {unknown} name @param {Uint8Array} first @returns {string}
 */
export const extensionOf = (mediaType, name, first) => {
  const type = typeof mediaType === 'string' ? (mediaType.toLowerCase().split(';')[0] ?? '').trim() : ''
  const known = Object.hasOwn(extensions, type) ? extensions[type] : undefined
  if (known) return known
  const named = typeof name === 'string' ? /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1] : undefined
  if (named !== undefined) return named.toLowerCase()
  const plain = /^(?:image|video|audio|application)\/([a-z0-9]{2,5})$/.exec(type)?.[1]
  if (known === undefined && plain !== undefined) return plain
  const start = Array.from(first.subarray(0, tellingBytes), (byte) => String.fromCharCode(byte)).join('')
  return marks.find(([at, mark]) => start.startsWith(mark, at))?.[2] ?? 'bin'
}

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * One part of a path: ASCII letters, digits, `-`, `_` and single inner dots, at most 60.
 * @param {unknown} text @param {string} otherwise for what has no such letter
 */
export const safeName = (text, otherwise) => {
  if (typeof text !== 'string') return otherwise
  const plain = text
    .slice(0, 1_000)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll(/\.{2,}/g, '.')
    .replaceAll(/-{2,}/g, '-')
    .slice(0, 60)
    .replaceAll(/^[-._]+|[-._]+$/g, '')
  if (plain === '') return otherwise
  return reserved.test(plain.split('.')[0] ?? '') ? `a-${plain}` : plain
}

/** The same without the ending that names a kind of file. @param {unknown} name @param {string} otherwise */
export const safeStem = (name, otherwise) =>
  safeName(typeof name === 'string' ? name.replace(/\.[A-Za-z0-9]{1,10}$/, '') : name, otherwise).replaceAll(
    '.',
    '-',
  )

/** Gives each name once: a second `a.jpg`, or `A.JPG`, becomes `a-2.jpg`. */
export const namesOnce = () => {
  /** @type {Set<string>} */
  const given = new Set()
  return (/** @type {string} */ path) => {
    const [, stem = path, ending = ''] = /^(.*?)(\.[^./]*)?$/.exec(path) ?? []
    let name = path
    for (let n = 2; given.has(name.toLowerCase()); n++) name = `${stem}-${n}${ending}`
    given.add(name.toLowerCase())
    return name
  }
}
