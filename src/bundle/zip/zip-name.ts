// Which names a ZIP entry may have, for writing and for reading alike. One rule, so that what we write we accept,
// and every accepted name unpacks to itself on Windows, macOS and Linux and passes bagit-python and bagit-java.
// Names are never repaired: a repaired name is one that no manifest lists.

export type NameFault =
  | 'empty'
  | 'too long'
  | 'control character'
  | 'not ASCII'
  | 'backslash'
  | 'drive letter'
  | 'absolute'
  | 'dot segment'
  | 'empty segment'
  | 'space or dot at an end'
  | 'character not allowed'
  | 'reserved name'

/** Why a file's name (segments joined by `/`, no `/` at the end) may not be used, or null. `longest` in characters. */
export const nameFault = (name: string, longest = 512): NameFault | null => {
  if (name === '') return 'empty'
  if (name.length > longest) return 'too long'
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    if (code < 32 || code === 127) return 'control character'
    if (code > 127) return 'not ASCII'
  }
  if (name.includes('\\')) return 'backslash'
  if (/^[A-Za-z]:/.test(name)) return 'drive letter'
  if (name.startsWith('/')) return 'absolute'
  // `%` because BagIt tools disagree on decoding it; the others because Windows cannot create them.
  if (/[%:*?"<>|]/.test(name)) return 'character not allowed'
  for (const segment of name.split('/')) {
    const fault = segmentFault(segment)
    if (fault !== null) return fault
  }
  return null
}

const segmentFault = (segment: string): NameFault | null => {
  if (segment === '') return 'empty segment'
  if (segment === '.' || segment === '..') return 'dot segment'
  if (/^ |[ .]$/.test(segment)) return 'space or dot at an end'
  if (isReservedOnWindows(segment)) return 'reserved name'
  return null
}

/** CON, AUX, COM1 and the like are devices on Windows, whatever extension follows. */
export const isReservedOnWindows = (segment: string): boolean =>
  /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\.|$)/i.test(segment)

/** Names with one folded form are one file on some system: NFC, upper then lower case (ſ and K fold too), NFC. */
export const foldedName = (name: string): string =>
  isAscii(name)
    ? name.toLowerCase() // the same, and nearly all names are
    : name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')

const isAscii = (name: string): boolean => /^[ -~]*$/.test(name)

export type NameClash = {
  readonly index: number
  readonly kind: 'same name' | 'file and folder'
  readonly other: string
}

/** Names that would fall on one another when unpacked. Folders end in `/`. Every side of a pair is reported. */
export const nameClashes = (names: readonly string[]): NameClash[] => {
  const firstBy = new Map<string, number>()
  const folders = new Map<string, string>()
  const clashes = new Map<number, NameClash>()
  for (const [index, name] of names.entries()) {
    const key = foldedName(name.endsWith('/') ? name.slice(0, -1) : name)
    // From the innermost folder outwards: where one is known, those around it are.
    for (let at = key.lastIndexOf('/'); at > 0; at = key.lastIndexOf('/', at - 1)) {
      const folder = key.slice(0, at)
      if (folders.has(folder)) break
      folders.set(folder, name)
    }
    const first = firstBy.get(key)
    if (first === undefined) {
      firstBy.set(key, index)
      continue
    }
    clashes.set(index, { index, kind: 'same name', other: names[first] ?? '' })
    if (!clashes.has(first)) clashes.set(first, { index: first, kind: 'same name', other: name })
  }
  for (const [key, index] of firstBy) {
    const inside = folders.get(key)
    const isFile = !(names[index] ?? '').endsWith('/')
    if (inside !== undefined && isFile && !clashes.has(index)) {
      clashes.set(index, { index, kind: 'file and folder', other: inside })
    }
  }
  return [...clashes.values()].sort((a, b) => a.index - b.index)
}
