// Which column of a spreadsheet holds what, by the names in its first row, in whatever order and wording. Only names
// decide: a column that nobody can name stays unused, and says so by its cells being left over.

export type ColumnName =
  | 'unit'
  | 'unitTitle'
  | 'reference'
  | 'level'
  | 'value'
  | 'glh'
  | 'outcomeNumber'
  | 'outcome'
  | 'criterionNumber'
  | 'criterion'

export type Columns = { readonly [Name in ColumnName]?: number }

const nameOf: readonly (readonly [ColumnName, RegExp])[] = [
  ['reference', /^(?:unit )?(?:ofqual )?(?:reference|ref|uan|urn)(?: (?:number|no|code))?$/],
  ['unitTitle', /^(?:unit )?(?:title|name)$/],
  ['unit', /^unit(?: (?:code|number|no|id))?$|^code$/],
  ['level', /^(?:unit )?level$/],
  ['value', /^(?:credits?|credit value|unit value|value|uv)$/],
  ['glh', /^(?:glh|guided learning hours?)$/],
  ['outcomeNumber', /^(?:learning )?(?:outcome|lo) ?(?:number|no|ref|code|id|#)$|^lo$/],
  [
    'outcome',
    /^(?:learning )?outcomes?(?: (?:title|text|name|description))?$|^lo (?:title|text|description)$|^element$/,
  ],
  [
    'criterionNumber',
    /^(?:assessment )?(?:criterion|criteria|ac|pc) ?(?:number|no|ref|code|id|#)$|^ac$|^(?:number|no|ref|#)$/,
  ],
  [
    'criterion',
    /^(?:assessment |performance )?(?:criterion|criteria)(?: (?:text|title|description|wording|statement))?$|^(?:ac|pc) (?:text|title|description|wording)$|^(?:text|wording|description|statement)$/,
  ],
]

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z#]+/g, ' ')
    .trim()

/**
 * Null where the row does not name at least what a criterion says. A column "criterion" beside one called "text" holds
 * numbers, and so does "outcome" beside "outcome title".
 */
export const columnsOf = (row: readonly string[]): Columns | null => {
  const columns: { [Name in ColumnName]?: number } = {}
  const names = row.map(plain)
  const hasText = names.some((name) =>
    /^(?:text|wording|description|statement)$|(?:criteri(?:a|on)|ac) (?:text|wording|description)$/.test(
      name,
    ),
  )
  const hasOutcomeTitle = names.some((name) => /(?:outcome|lo) (?:title|text|name|description)$/.test(name))
  for (const [at, name] of names.entries()) {
    const found = nameOf.find(([, phrase]) => phrase.test(name))?.[0]
    const isBare = /^(?:assessment |performance |learning )?(?:criterion|criteria|outcome)$/.test(name)
    const meant =
      found === 'criterion' && isBare && hasText
        ? 'criterionNumber'
        : found === 'outcome' && isBare && hasOutcomeTitle
          ? 'outcomeNumber'
          : found
    if (meant !== undefined && columns[meant] === undefined) columns[meant] = at
  }
  return columns.criterion === undefined ? null : columns
}
