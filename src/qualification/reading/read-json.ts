// Criteria in JSON: units as a qualification's file has them, or a plain list of rows. Both become the same table that a
// spreadsheet would be, so that what is read can be shown beside what was made of it.

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listIn = (value: unknown, name: string): readonly Readonly<Record<string, unknown>>[] => {
  const list = isRecord(value) ? value[name] : undefined
  return Array.isArray(list) ? list.filter(isRecord) : []
}

const names = [
  'unit',
  'unit title',
  'reference',
  'level',
  'credits',
  'GLH',
  'outcome',
  'outcome title',
  'criterion',
  'text',
]

type Cells = readonly string[]

/** A unit with offers, as in a qualification's file. */
const rowsOfUnit = (unit: Readonly<Record<string, unknown>>): readonly Cells[] => {
  const head = [asText(unit['code']), asText(unit['title']), asText(unit['reference'])]
  return listIn(unit, 'offers').flatMap((offer) => {
    const place = [...head, asText(offer['level']), asText(offer['value']), asText(offer['glh'])]
    return listIn(offer, 'outcomes').flatMap((outcome): readonly Cells[] => {
      const row = [...place, asText(outcome['number']), asText(outcome['title'])]
      const criteria = listIn(outcome, 'criteria')
      return criteria.length === 0
        ? [[...row, '', '']]
        : criteria.map((each) => [...row, asText(each['number']), asText(each['summary'] ?? each['text'])])
    })
  })
}

/** The names of a list's own fields, in the order in which they first occur. */
const fieldsOf = (rows: readonly Readonly<Record<string, unknown>>[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => Object.keys(row))),
]

const cellText = (cell: string): string => (/[\t"\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const tableOf = (rows: readonly Cells[]): string =>
  rows.map((cells) => cells.map(cellText).join('\t')).join('\n')

/** As a table with tabs; null where there is nothing like criteria in it. */
export const tableFromJson = (text: string): string | null => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return null
  }
  const units = isRecord(json) && Array.isArray(json['offers']) ? [json] : listIn(json, 'units')
  const ofUnits = units.flatMap(rowsOfUnit)
  if (ofUnits.length > 0) return tableOf([names, ...ofUnits])
  const rows = Array.isArray(json) ? json.filter(isRecord) : listIn(json, 'criteria')
  if (rows.length === 0) return null
  const fields = fieldsOf(rows)
  return tableOf([fields, ...rows.map((row) => fields.map((field) => asText(row[field])))])
}
