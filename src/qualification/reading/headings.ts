// The headings that unit specifications use, by what follows them. A phrase inside a sentence is no heading: it must stand
// alone, end in a colon, or have a number after it.

import { labelOf } from '#/qualification/reading/labels.ts'

/**
 * `do` and `know` are lists of statements that are criteria themselves (NVQs); `range` and `aside` are about criteria
 * and hold none; `column` names a column to be filled in, such as a page of a portfolio.
 */
export type Heading = 'outcomes' | 'criteria' | 'do' | 'know' | 'range' | 'aside' | 'column'

const person = '(?:the )?(?:learner|candidate|student|apprentice)s?'
const at = (phrase: string): RegExp => new RegExp(String.raw`^(?:${phrase})(?![\w’'-])`, 'i')

const phrases: readonly (readonly [Heading, RegExp])[] = [
  [
    'do',
    at(
      [
        `(?:to meet the standard,? )?(?:you|${person}) must (?:be able to|show that (?:you|they) can|do)`,
        '(?:you need to|you must) show that you',
        'what you (?:must|need to|have to|should) (?:be able to )?do',
        'performance (?:criteria|statements|standards|outcomes|objectives)',
        'performance',
      ].join('|'),
    ),
  ],
  [
    'know',
    at(
      [
        `(?:you|${person}) (?:need to|must) (?:know(?: and understand)?|understand)`,
        'what you (?:must|need to|have to|should) (?:know(?: and understand)?|understand)',
        '(?:essential |underpinning |required |specific )?knowledge(?: and understanding| statements| criteria| requirements)?',
      ].join('|'),
    ),
  ],
  [
    'outcomes',
    at(
      `(?:(?:on|upon) (?:successful )?completion of this unit,? )?${person} will(?: be able to:?$)?|learning outcomes|learning outcome(?! ?\\d)|outcomes|elements`,
    ),
  ],
  ['criteria', at(`${person} can|assessment criteri(?:a|on)|criteria`)],
  ['range', at('range(?: statements?)?|scope(?:/range)?|what you must cover|coverage')],
  [
    'column',
    at(
      'evidence types?|type of evidence|portfolio ref(?:erence)?s?|evidence ref(?:erence)?s?|evidence|date|page(?: no| number)?|initials|signature|met|ref(?:erence)?|assessor',
    ),
  ],
  [
    'aside',
    at(
      [
        'unit (?:aims?|purpose|summary|overview|introduction|amplification|content|guidance|description|specific [a-z ]+)',
        'aims?|purpose|summary|overview|introduction|about this unit|this unit is about',
        '(?:assessment|evidence|delivery|teaching|learner|centre) (?:requirements?|guidance|strategy|method|methodology|strategies|notes|information)',
        '(?:additional|further|supporting|unit) (?:information|guidance|notes)(?: about (?:the|this) unit)?',
        'guidance(?: (?:for|on) [a-z ]+)?|notes?(?: (?:for|on) [a-z ]+)?|indicative content|content|glossary|resources?|appendix(?: [a-z0-9])?',
        'relationship to [a-z ]+|details of the relationship [a-z ]+|links? to [a-z ]+|mapping to [a-z ]+|key words[a-z ]*|examples?(?: of [a-z ]+)?|assessment|behaviours?|sign-?off|declarations?',
      ].join('|'),
    ),
  ],
]

const between = /^(?:[\s:.–—/&-]+|and (?=[a-z]))+/i

export type HeadingRead = {
  readonly headings: readonly Heading[]
  /** What stands on the same line. */ readonly rest: string
}

/** All of them at once: most lines are no heading, and are told so by one look. */
const any = new RegExp(phrases.map(([, { source }]) => source).join('|'), 'i')

/** The longest: "Evidence requirements" is no column for evidence. */
const oneOf = (text: string): readonly [Heading, number] | null => {
  if (!any.test(text)) return null
  let best: readonly [Heading, number] | null = null
  for (const [heading, phrase] of phrases) {
    const [found = ''] = phrase.exec(text) ?? []
    if (found.length > (best?.[1] ?? 0)) best = [heading, found.length]
  }
  return best
}

/** Longer lines are sentences. */
const longest = 160

export const headingOf = (text: string): HeadingRead | null => {
  // A phrase that begins small ends a sentence that was wrapped.
  if (!/^\p{Lu}/u.test(text)) return null
  const headings: Heading[] = []
  let rest = text
  let isClosed = false
  for (let found = oneOf(rest); found !== null; found = oneOf(rest)) {
    const [heading, length] = found
    const after = rest.slice(length)
    const [gap = ''] = between.exec(after) ?? []
    headings.push(heading)
    isClosed = gap.includes(':') || gap.includes('–') || gap.includes('—')
    rest = after.slice(gap.length)
    if (headings.length > 6) break
  }
  const [first] = headings
  if (first === undefined) return null
  if (rest === '') return text.length > longest || isOnlyColumn(headings) ? null : { headings, rest }
  // "The learner will know how to …" is heading and outcome in one.
  const leadsOn = new RegExp(`^${person} (?:will|can)`, 'i').test(text)
  return isClosed || leadsOn || labelOf(rest) !== null ? { headings, rest } : null
}

/** "Date" alone can be the end of a sentence; beside another heading, or with others like it, it is a column. */
const isOnlyColumn = (headings: readonly Heading[]): boolean =>
  headings.length === 1 && headings[0] === 'column'
