// One line of the results: a budget of the design, what was measured on both sides, and whether it holds.
// `ratio` is always ours / against and `budget` the most it may be; "n times faster" is a budget of 1 / n.

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {number} ours
 * @property {number} against
 * @property {number} budget
 * @property {string} unit of `ours` and `against`
 * @property {string} versus what `against` is, in a few words
 * @property {string} taken how it was taken: `median of 9`
 */

/** @typedef {{ name: string, ours: number, against: number, ratio: number, budget: number, holds: boolean }} Row */

/** @param {number} number */
const rounded = (number) => Number(number.toPrecision(4))

/** @param {Figure} figure @returns {Row} */
export const rowOf = ({ name, ours, against, budget }) => {
  const ratio = ours / against
  if (!Number.isFinite(ratio)) throw new Error(`${name}: ${ours} against ${against} is no measurement`)
  return {
    name,
    ours: rounded(ours),
    against: rounded(against),
    ratio: rounded(ratio),
    budget: rounded(budget),
    holds: ratio <= budget,
  }
}

/** @param {number} number */
const shown = (number) => (number >= 100 ? number.toFixed(0) : String(Number(number.toPrecision(3))))

/** @param {number} column */
const isNumber = (column) => column >= 2 && column <= 5

/**
 * A table for people, with the units that the results leave out.
 * @param {readonly Figure[]} figures
 */
export const tableOf = (figures) => {
  const lines = figures.map((figure) => {
    const { ratio, budget, holds } = rowOf(figure)
    const { name, ours, against, unit, versus, taken } = figure
    return [
      holds ? '✓' : '✗',
      name,
      `${shown(ours)} ${unit}`,
      `${shown(against)} ${unit}`,
      shown(ratio),
      `≤ ${shown(budget)}`,
      versus,
      taken,
    ]
  })
  const rows = [['', 'what', 'ours', 'against', 'ratio', 'budget', 'against what', 'taken'], ...lines]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
