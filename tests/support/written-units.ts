// Units as an awarding body could write them, made up at random, and the layouts of handbook pages to set them in: two
// columns, headings, letters, lists of statements. What is set must read back as the same unit, however the lines fall.

import * as fc from 'fast-check'

export type WrittenCriterion = { readonly text: string; readonly bullets: readonly string[] }
export type WrittenOutcome = { readonly title: string; readonly criteria: readonly WrittenCriterion[] }
export type WrittenUnit = {
  readonly code: string
  readonly title: string
  readonly level: number
  readonly value: number
  readonly outcomes: readonly WrittenOutcome[]
}

/** How the lines are broken, and what is printed on each page. */
export type Setting = {
  readonly width: number
  readonly splitsWords: boolean
  /** Lines on a page; 0 for no pages at all. */
  readonly page: number
  readonly closed: boolean
}

const plainWords =
  'boats mooring harbour rope tide visitors quietly before evening ledger records promptly against agreed weather notices neighbours deliveries seasonal paperwork complaints rigging morning always different politely information telephone'
const trickyWords = [
  'self-service',
  'up-to-date',
  'as in 1.2',
  'see 2.1 above',
  'at least 3 people',
  'within 24 hours',
  'up to 1.5 metres',
  'a level 2 team',
  'from 9 to 5',
  'the know-how of others',
  'range of services',
  '(where needed)',
  'e.g. by letter',
  'and/or',
  'Harbour Office',
  'criteria',
]
const verbs = [
  'Explain',
  'Describe',
  'Check',
  'Record',
  'Identify',
  'Agree',
  'List',
  'Carry out',
  'State',
  'Greet',
]
const openers = ['Understand', 'Know', 'Be able to keep', 'Be able to record', 'Understand how to explain']

const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...plainWords.split(' ')) },
  { weight: 1, arbitrary: fc.constantFrom(...trickyWords) },
)
/** Ends on a plain word: nothing promises more. */
const words = (min: number, max: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(word, { minLength: min, maxLength: max }), fc.constantFrom(...plainWords.split(' ')))
    .map(([some, last]) => [...some, last].join(' '))

const criterion: fc.Arbitrary<WrittenCriterion> = fc.record({
  text: fc.tuple(fc.constantFrom(...verbs), words(2, 18)).map(([verb, rest]) => `${verb} ${rest}`),
  bullets: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(words(0, 5), { minLength: 2, maxLength: 4 }) },
  ),
})

const outcome: fc.Arbitrary<WrittenOutcome> = fc.record({
  title: fc.tuple(fc.constantFrom(...openers), words(1, 7)).map(([opener, rest]) => `${opener} ${rest}`),
  criteria: fc.array(criterion, { minLength: 2, maxLength: 6 }),
})

export const writtenUnit: fc.Arbitrary<WrittenUnit> = fc.record({
  code: fc.constantFrom('12', '301', 'C4', 'AA', 'BC7'),
  title: words(1, 4).map((title) => `Keep ${title}`),
  level: fc.integer({ min: 1, max: 5 }),
  value: fc.integer({ min: 1, max: 40 }),
  outcomes: fc.array(outcome, { minLength: 1, maxLength: 4 }),
})

export const setting: fc.Arbitrary<Setting> = fc.record({
  width: fc.integer({ min: 34, max: 90 }),
  splitsWords: fc.boolean(),
  page: fc.constantFrom(0, 0, 24, 40),
  closed: fc.boolean(),
})

/** Whole words to lines; now and then a long one is split where a hyphen would not be its own. */
const wrapped = (text: string, width: number, splitsWords: boolean): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const each of text.split(' ')) {
    const room = width - line.length - 2
    if (line.length + each.length < width) line = line === '' ? each : `${line} ${each}`
    else if (splitsWords && /^[a-z]{9,}$/.test(each) && room >= 5 && room <= each.length - 3) {
      lines.push(`${line} ${each.slice(0, room - 1)}-`)
      line = each.slice(room - 1)
    } else {
      lines.push(line)
      line = each
    }
  }
  return [...lines, line].filter((each) => each !== '')
}

const headOf = ({ code, title, level, value }: WrittenUnit): readonly string[] => [
  `Unit ${code}: ${title}`,
  '',
  `Level: ${level}`,
  `Credit value: ${value}`,
  '',
]

const inPages = (lines: readonly string[], { page }: Setting): string => {
  if (page === 0) return lines.join('\n')
  const pages = Math.ceil(lines.length / page)
  return Array.from({ length: pages }, (_, at) =>
    [
      `${at === 0 ? '' : '\f'}Harbour Awards handbook`,
      '',
      ...lines.slice(at * page, (at + 1) * page),
      '',
      `Page ${at + 1} of ${pages}`,
    ].join('\n'),
  ).join('\n')
}

const bulleted = ({ bullets }: WrittenCriterion, { width, splitsWords }: Setting): readonly string[] =>
  bullets.flatMap((bullet) =>
    wrapped(bullet, width - 4, splitsWords).map((line, at) => `${at === 0 ? '•' : ' '}  ${line}`),
  )

const hanging = (label: string, written: WrittenCriterion, set: Setting): readonly string[] => {
  const indent = label.length + 2
  const text = written.bullets.length > 0 ? `${written.text}, to include:` : written.text
  const lines = [...wrapped(text, set.width - indent, set.splitsWords), ...bulleted(written, set)]
  return lines.map((line, at) => `${at === 0 ? label.padEnd(indent) : ' '.repeat(indent)}${line}`)
}

export type Layout = {
  readonly name: string
  readonly set: (unit: WrittenUnit, set: Setting) => string
  /** The number that the layout gives to a criterion; both count from 1. */
  readonly numberOf: (outcome: number, criterion: number, unit: WrittenUnit) => string
  readonly titleOf?: (outcome: number, unit: WrittenUnit) => string
}

const dotted = (outcome_: number, criterion_: number): string => `${outcome_}.${criterion_}`

const beside = (left: readonly string[], right: readonly string[], column: number): readonly string[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    `${(left[at] ?? '').padEnd(column)}${right[at] ?? ''}`.trimEnd(),
  )

const inTwoColumns: Layout = {
  name: 'two columns',
  numberOf: dotted,
  set: (unit, set) => {
    const rows = unit.outcomes.flatMap(({ title, criteria }, at) => {
      const left = wrapped(title, 28, set.splitsWords).map((line, row) =>
        row === 0 ? `${at + 1}  ${line}` : `   ${line}`,
      )
      const right = criteria.flatMap((each, index) => hanging(dotted(at + 1, index + 1), each, set))
      return [...beside(left, right, 36), '']
    })
    return inPages([...headOf(unit), 'Learning outcomes                   Assessment criteria', ...rows], set)
  },
}

const underHeadings: Layout = {
  name: 'headings',
  numberOf: dotted,
  set: (unit, set) => {
    const blocks = unit.outcomes.flatMap(({ title, criteria }, at) => [
      'Learning outcome',
      'The learner will:',
      ...wrapped(`${at + 1}${set.closed ? '.' : ''} ${title.toLowerCase()}`, set.width, set.splitsWords),
      '',
      'Assessment criteria',
      'The learner can:',
      ...criteria.flatMap((each, index) =>
        hanging(`${dotted(at + 1, index + 1)}${set.closed ? '.' : ''}`, each, set),
      ),
      '',
    ])
    return inPages([...headOf(unit), ...blocks], set)
  },
  titleOf: (at, { outcomes }) => outcomes[at - 1]?.title.toLowerCase() ?? '',
}

const withLetters: Layout = {
  name: 'letters',
  numberOf: (outcome_, criterion_) => `${outcome_}.${String.fromCodePoint(96 + criterion_)}`,
  set: (unit, set) => {
    const blocks = unit.outcomes.flatMap(({ title, criteria }, at) => [
      ...wrapped(`${at + 1}  ${title}`, set.width, set.splitsWords),
      ...criteria.flatMap((each, index) => hanging(`   ${String.fromCodePoint(97 + index)})`, each, set)),
      '',
    ])
    return inPages([...headOf(unit), ...blocks], set)
  },
}

const asStatements: Layout = {
  name: 'statements',
  numberOf: (outcome_, criterion_, { outcomes }) =>
    outcomes.length === 1 ? `${criterion_}` : `${outcome_ === 1 ? 'P' : 'K'}${criterion_}`,
  set: (unit, set) => {
    const blocks = unit.outcomes.flatMap(({ criteria }, at) => [
      at === 0 ? 'You must be able to:' : 'You need to know and understand:',
      ...criteria.flatMap((each, index) => hanging(`${index + 1}${set.closed ? '.' : ''}`, each, set)),
      '',
    ])
    return inPages(
      [...headOf(unit), ...blocks, 'Evidence requirements', 'Two visits on different days.'],
      set,
    )
  },
  titleOf: (at) => (at === 1 ? 'You must be able to' : 'You need to know and understand'),
}

const inTabs: Layout = {
  name: 'a table with tabs',
  numberOf: dotted,
  set: (unit) =>
    [
      ...headOf(unit),
      'Learning outcomes\tAssessment criteria',
      ...unit.outcomes.flatMap(({ title, criteria }, at) =>
        criteria.flatMap(({ text, bullets }, index) => [
          `${index === 0 ? `${at + 1}\t${title}` : '\t'}\t${dotted(at + 1, index + 1)}\t${text}${bullets.length > 0 ? ', to include:' : ''}`,
          ...bullets.map((bullet) => `\t\t\t• ${bullet}`),
        ]),
      ),
    ].join('\n'),
}

const inOneLine: Layout = {
  name: 'one line',
  numberOf: dotted,
  set: (unit) =>
    [
      ...headOf(unit),
      unit.outcomes
        .map(
          ({ title, criteria }, at) =>
            `${at + 1} ${title} ${criteria.map(({ text }, index) => `${dotted(at + 1, index + 1)} ${text}`).join(' ')}`,
        )
        .join(' '),
    ].join('\n'),
}

export const layouts: readonly Layout[] = [
  inTwoColumns,
  underHeadings,
  withLetters,
  asStatements,
  inTabs,
  inOneLine,
]
