// Lines of a criterion put together again as one sentence: words split at a line's end are joined, parts (bullets, a), b))
// follow one another after a semicolon. No word is ever added, changed or left out.

/** `flow`: the next line of a sentence. The others began anew: with a bullet, with a letter or number, or as its range. */
export type BitKind = 'flow' | 'bullet' | 'part' | 'range'
export type Bit = { readonly line: number; readonly text: string; readonly kind: BitKind }

/** Before these, a hyphen stays. */
const keepsHyphen =
  /(?:^|[\s(])(?:self|non|co|re|pre|post|anti|multi|semi|ex|well|face|face-to|day|day-to|up|up-to|on|off|in|out|follow|hand|e|cross|inter|sub|under|over|long|short|high|low|first|second|one|two|three|four|part|full|real|user|customer|non-)-$/i

/** Every compound and every long word of a text, to know how a split word is written elsewhere in it. */
export type WordBook = { readonly compounds: ReadonlySet<string>; readonly words: ReadonlySet<string> }

export const wordBookOf = (lines: readonly string[]): WordBook => {
  const compounds = new Set<string>()
  const words = new Set<string>()
  for (const line of lines)
    for (const [word] of line.toLowerCase().matchAll(/\p{L}+(?:[-‐]\p{L}+)*/gu))
      if (/[-‐]/.test(word)) compounds.add(word.replaceAll('‐', '-'))
      else if (word.length > 5) words.add(word)
  return { compounds, words }
}

export type Joined = {
  readonly text: string
  /** Words that were put together by a guess. */
  readonly guesses: readonly string[]
}

const splitEnd = /(\p{L}+(?:-\p{L}+)*)[-‐]$/u
const splitStart = /^(\p{Ll}+)/u

/** What stands between two lines: a space, a hyphen, or nothing. `guess` is the word that only a guess put together. */
const seamOf = (before: string, next: string, book: WordBook): { seam: string; guess: string | null } => {
  const [, head] = splitEnd.exec(before.slice(-80)) ?? []
  const [, tail] = splitStart.exec(next) ?? []
  if (head === undefined || tail === undefined) return { seam: ' ', guess: null }
  const compound = `${head}-${tail}`.toLowerCase()
  if (book.compounds.has(compound)) return { seam: '-', guess: null }
  if (book.words.has(`${head}${tail}`.toLowerCase())) return { seam: '', guess: null }
  return keepsHyphen.test(before.slice(-80).replace('‐', '-'))
    ? { seam: '-', guess: `${head}-${tail}` }
    : { seam: '', guess: `${head}${tail}` }
}

const beforePart = (last: string, lastKind: BitKind, kind: BitKind): string => {
  if (/[:;,.–—-]$/.test(last)) return ' '
  if (kind === 'range' || lastKind !== 'flow') return '; '
  return kind === 'bullet' ? ': ' : ' '
}

export const joinBits = (bits: readonly Bit[], book: WordBook): Joined => {
  const guesses: string[] = []
  // Seams and lines in turn; joined once, since a criterion may be as long as a book.
  const pieces: string[] = []
  let last = ''
  let lastKind: BitKind = 'flow'
  for (const { text, kind } of bits) {
    if (text === '') continue
    if (last === '') pieces.push(text)
    else if (kind !== 'flow') pieces.push(beforePart(last, lastKind, kind), text)
    else {
      const { seam, guess } = seamOf(last, text, book)
      if (guess !== null) guesses.push(guess)
      if (seam !== ' ') pieces[pieces.length - 1] = last.slice(0, -1)
      pieces.push(seam, text)
    }
    last = text
    if (kind !== 'flow') lastKind = kind
  }
  return { text: pieces.join('').trim(), guesses }
}
