// Finding the pieces of a reading again: what each line of the text became, in a word, and what a warning is about.

import type {
  ReadCriterion,
  Reading,
  ReadOutcome,
  ReadUnit,
  ReadWarning,
} from '#/qualification/reading/reading.ts'
import { t } from '#/text/text.ts'

export type Piece =
  | {
      readonly kind: 'criterion'
      readonly criterion: ReadCriterion
      readonly outcome: ReadOutcome
      readonly unit: ReadUnit
    }
  | { readonly kind: 'outcome'; readonly outcome: ReadOutcome; readonly unit: ReadUnit }

/** What is open to be corrected: a piece by its id, or a leftover by its place. */
export type Opened =
  { readonly kind: 'piece'; readonly id: string } | { readonly kind: 'leftover'; readonly at: number }

export const piecesOf = ({ units }: Reading): ReadonlyMap<string, Piece> => {
  const pieces = new Map<string, Piece>()
  for (const unit of units)
    for (const outcome of unit.outcomes) {
      pieces.set(outcome.id, { kind: 'outcome', outcome, unit })
      for (const criterion of outcome.criteria)
        pieces.set(criterion.id, { kind: 'criterion', criterion, outcome, unit })
    }
  return pieces
}

export const linesOf = (piece: Piece): readonly number[] =>
  piece.kind === 'criterion' ? piece.criterion.lines : piece.outcome.lines

const numberOf = (piece: Piece): string =>
  piece.kind === 'criterion' ? piece.criterion.number : piece.outcome.number

/** For each line, what stands beside it: the numbers it became, or why it became nothing. */
export const lineMarks = ({ units, uses }: Reading): readonly string[] => {
  const words = t('handbook').line
  const numbers = uses.map((): string[] => [])
  for (const { outcomes } of units)
    for (const { lines, number, criteria } of outcomes) {
      for (const line of lines) numbers[line]?.push(number)
      for (const each of criteria) for (const line of each.lines) numbers[line]?.push(each.number)
    }
  return uses.map((use, line) => {
    const own = numbers[line]?.join(', ') ?? ''
    if (own !== '') return own
    if (use === 'blank') return ''
    if (use === 'not used' || use === 'partly') return words.left
    return use === 'repeated' ? words.repeated : use === 'unit' ? words.unit : words.heading
  })
}

export type Check = {
  readonly says: string
  readonly opens: Opened | null
  /** What "It is right" settles; null where only a correction does. */
  readonly about: string | null
  /** An outcome whose kind is a guess: saying it is right says what it is. */
  readonly outcome: ReadOutcome | null
}

const warningText = (warning: ReadWarning, number: string, reading: Reading): string => {
  const { warn } = t('handbook')
  switch (warning.kind) {
    case 'gap':
      return warn.gap(warning.missing, warning.before)
    case 'number twice':
      return warn.numberTwice(warning.number)
    case 'number again':
      return warn.numberAgain(warning.number)
    case 'may be two':
      return warn.mayBeTwo(number)
    case 'has parts':
      return warn.hasParts(number)
    case 'numbered here':
      return warn.numberedHere(number)
    case 'joined word':
      return warn.joinedWord(number, warning.word)
    case 'unclear heading':
      return warn.unclearHeading((reading.lines[warning.line] ?? '').trim())
    case 'no criteria':
      return warn.noCriteria(number)
    case 'no outcome title':
      return warn.noOutcomeTitle(number)
  }
}

/** Everything that deserves a look, in the order of the text as far as it is known. */
export const checksOf = (reading: Reading, pieces: ReadonlyMap<string, Piece>): readonly Check[] => {
  const named = (piece: Piece | undefined, says: string): string => {
    const { code = '', title = '' } = piece?.unit ?? {}
    const name = code === '' ? title : code
    return reading.units.length < 2 || name === '' ? says : t('handbook').inUnit(name, says)
  }
  const ofWarnings = reading.warnings.map((warning): Check => {
    const piece = pieces.get(warning.about)
    const leftover =
      warning.kind === 'unclear heading'
        ? reading.leftovers.findIndex(({ line }) => line === warning.line)
        : -1
    return {
      says: named(piece, warningText(warning, piece ? numberOf(piece) : '', reading)),
      opens: piece
        ? { kind: 'piece', id: warning.about }
        : leftover < 0
          ? null
          : { kind: 'leftover', at: leftover },
      about: warning.kind === 'number twice' ? null : warning.about,
      outcome: null,
    }
  })
  const ofKinds = [...pieces.values()].flatMap((piece): readonly Check[] =>
    piece.kind === 'outcome' && !piece.outcome.isKindSure
      ? [
          {
            says: named(piece, t('handbook').warn.kindUnsure(piece.outcome.number)),
            opens: { kind: 'piece', id: piece.outcome.id },
            about: null,
            outcome: piece.outcome,
          },
        ]
      : [],
  )
  return [...ofWarnings, ...ofKinds]
}
