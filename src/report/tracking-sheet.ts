// The tracking sheet: one line for each claim, and one for each criterion that nobody has claimed, for a spreadsheet.

import { csvText } from '#/report/csv.ts'
import { fileOf } from '#/report/anchors.ts'
import { claimedUnitsOf, type CriterionRow, type UnitRows } from '#/report/claimed-units.ts'
import { words, type Subject } from '#/report/subject.ts'
import { codeOf, kindWordOf, placeText, standingText, titleOf, whoOf } from '#/report/wording.ts'
import { dayText, momentText } from '#/text/dates.ts'

export const trackingSheet = (subject: Subject): string => {
  const { columns } = words.verifier.forms
  const head = [
    columns.unit,
    columns.level,
    columns.criterion,
    columns.summary,
    columns.evidence,
    columns.title,
    columns.where,
    columns.form,
    columns.happenedOn,
    columns.captured,
    columns.by,
    columns.standing,
    columns.file,
  ]
  const demo = subject.portfolio.isDemo ? [[words.verifier.page.demo]] : []
  return csvText([...demo, head, ...claimedUnitsOf(subject).flatMap((unit) => unitLines(subject, unit))])
}

const unitLines = (subject: Subject, { unit, rows }: UnitRows): string[][] => {
  const start = unit === null ? ['', ''] : [`${unit.unit} ${unit.title}`.trim(), String(unit.level ?? '')]
  return rows.flatMap((row) => criterionLines(subject, row).map((line) => [...start, ...line]))
}

const criterionLines = (subject: Subject, { id, summary, proofs }: CriterionRow): string[][] => {
  const { page } = words.verifier
  if (proofs.length === 0) return [[codeOf(id), summary, '', page.noProof, '', '', '', '', '', '', '']]
  return proofs.map(({ evidence, claim }) => {
    const file = fileOf(evidence, claim.position)
    const { performedOn } = evidence.fields.values
    return [
      codeOf(id),
      summary,
      evidence.label,
      titleOf(evidence),
      placeText(claim.position, evidence),
      kindWordOf(evidence),
      performedOn === '' ? '' : dayText(performedOn),
      momentText(evidence.at),
      whoOf(subject.portfolio, evidence.device),
      claim.standing === 'waiting' ? page.standing.waiting : standingText(evidence),
      file === undefined ? '' : (subject.paths.get(file.sha256) ?? ''),
    ]
  })
}
