// No message shows a word of the machinery (the table of words in the design's "look"). Reads every literal of the catalogue, those inside functions too.

import { describe, expect, it } from 'vitest'
import { messages } from '#/text/languages.ts'

const neverShown: [name: string, pattern: RegExp][] = [
  ['fingerprint', /\bfingerprints?\b/i],
  // The keys of a keyboard are everyday words.
  ['key', /(?<!\barrow )\bkeys?\b/i],
  ['staff list', /\bstaff list\b/i],
  ['enrolment', /\benrol(?:l?ed|ment)?\b/i],
  ['ledger', /\bledgers?\b/i],
  ['entry', /\bentr(?:y|ies)\b/i],
  ['fold', /\b(?:re)?fold(?:s|ed|ing)?\b/i],
  ['hash', /\bhash(?:es|ed)?\b/i],
  ['mismatch', /\bmismatch/i],
  ['fork', /\bfork(?:s|ed)?\b/i],
  ['cloned', /\bcloned?\b/i],
  ['conflict', /\bconflict/i],
  ['stale', /\bstale\b/i],
  ['finding', /\bfindings?\b/i],
  ['error', /\berrors?\b/i],
  ['warning', /\bwarnings?\b/i],
  ['info', /\binfo\b/i],
  // A till receipt on a shop floor is not our receipt.
  ['receipt', /(?<!\btill )\breceipts?\b/i],
  ['delta', /\bdeltas?\b/i],
  ['manifest', /\bmanifests?\b/i],
  ['bundle', /\bbundles?\b/i],
  ['unconfirmed', /\bunconfirmed\b/i],
  ['not counted, without a reason', /\bnot counted\b(?!: )/i],
  ['invalid', /\b(?:in)?valid\b/i],
  ['authentic', /\bauthentic/i],
]
/** Verifiers use the trade's own word for the file they receive; storage is set up from a page that calls its parts so. */
const exceptions: Record<string, string[]> = { verifier: ['bundle'], exchangePlace: ['key'] }

/** The literal texts of a message: a text itself, or every quoted and template piece of a function. */
const literalsOf = (message: unknown): string[] => {
  if (typeof message === 'string') return [message]
  if (typeof message === 'function') {
    const source = message.toString().replace(/\/\*.*?\*\/|\/\/.*$/gms, '')
    const literals = source.match(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/gs) ?? []
    return literals.map((literal) => literal.slice(1, -1).replace(/\$\{[^}]*\}/g, 'X'))
  }
  if (typeof message === 'object' && message !== null) return Object.values(message).flatMap(literalsOf)
  return []
}

const wordsFoundIn = (area: string, texts: string[]): string[] =>
  texts.flatMap((text) =>
    neverShown
      .filter(([name, pattern]) => pattern.test(text) && !exceptions[area]?.includes(name))
      .map(([name]) => `${area}: “${text}” shows ${name}`),
  )

describe('the words people read', () => {
  it.each(Object.entries(messages('en')))('%s shows no word of the machinery', (area, catalogue) => {
    const texts = literalsOf(catalogue)
    expect(texts.length).toBeGreaterThan(3)
    expect(wordsFoundIn(area, texts)).toEqual([])
  })

  it('would find such a word, in a function too', () => {
    expect(
      wordsFoundIn(
        'share',
        literalsOf((n: number) => `Made ${n} bundles`),
      ),
    ).toHaveLength(1)
    expect(wordsFoundIn('share', ['Hash mismatch', 'Not counted', 'Your ledger'])).toHaveLength(4)
    expect(wordsFoundIn('verifier', ['Evidence bundle', 'Not counted: made by someone else'])).toEqual([])
  })

  it('says what happened, what is safe and what next, for every trouble', () => {
    for (const trouble of Object.values(messages('en').troubles)) {
      const said = typeof trouble === 'function' ? trouble('phone', 'phone', 20, 20) : trouble
      for (const sentence of [said.what, said.safe, said.next]) expect(sentence).toMatch(/^[A-Z\w].*\.$/)
    }
  })

  it('gives English for a language that is not there yet', () => {
    expect(messages('cy')).toBe(messages('en-GB'))
    expect(messages('constructor')).toBe(messages('en'))
  })
})
