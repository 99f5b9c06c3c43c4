// A unit whose numbers do not tell outcomes from criteria, cut at what does: "You must be able to", "Learning outcome 2",
// "The learner will". Each section holds one list.

import type { Heading } from '#/qualification/reading/headings.ts'
import { asideIn } from '#/qualification/reading/judge-starts.ts'
import { labelOf } from '#/qualification/reading/labels.ts'
import type { Start } from '#/qualification/reading/plan.ts'
import { isHeading, type Token } from '#/qualification/reading/tokens.ts'

export type Section = {
  /** `list`: a heading that says what kind of statements follow. `outcome`: numbered, or with words only (`start` null). */
  readonly opener: 'none' | 'list' | 'outcome'
  readonly heading: Heading | null
  /** The token of the heading, or of the outcome's first words. */
  readonly token: number | null
  readonly start: Start | null
  /** Tokens that may be of its list, by index. */
  readonly tokens: readonly number[]
}

type Growing = { -readonly [Field in keyof Omit<Section, 'tokens'>]: Section[Field] } & { tokens: number[] }

const empty = (): Growing => ({ opener: 'none', heading: null, token: null, start: null, tokens: [] })

export const sectionsOf = (tokens: readonly Token[]): readonly Section[] => {
  const asides = asideIn(tokens)
  let section = empty()
  const sections: Growing[] = [section]
  const open = (change: Partial<Growing>): void => {
    section = { ...empty(), ...change }
    sections.push(section)
  }
  /** After "The learner will": words without a number are an outcome. */
  let awaitsOutcome = false
  for (const [at, token] of tokens.entries()) {
    if (isHeading(token)) {
      const list = token.headings.find((heading) => heading === 'do' || heading === 'know')
      if (list !== undefined) open({ opener: 'list', heading: list, token: at })
      awaitsOutcome = list === undefined && token.headings.at(-1) === 'outcomes'
      // "The learner can" ends the outcome's own words.
      if (!awaitsOutcome) section.tokens.push(at)
      continue
    }
    if (asides[at] === true) continue
    const label = labelOf(token.text)
    if (label?.style === 'outcome') {
      open({ opener: 'outcome', token: at, start: { token: at, at: 0, label } })
      awaitsOutcome = false
    } else if (awaitsOutcome && label === null) {
      // Words right under "Learning outcome 1" and "The learner will" are its title.
      const isTitleOf =
        section.opener === 'outcome' && section.start?.label.rest === '' && section.tokens.length === 0
      if (!isTitleOf) open({ opener: 'outcome', token: at })
      awaitsOutcome = false
    } else {
      awaitsOutcome = false
      section.tokens.push(at)
    }
  }
  return sections.filter(({ opener, tokens: own }) => opener !== 'none' || own.length > 0)
}
