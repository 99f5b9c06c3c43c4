// The evidence location sheet to print: every piece of evidence, where its files lie in the bundle, and what it is
// claimed for. Withdrawn and erased evidence stays on it, marked.

import { formerFilesOf } from '#/portfolio/files-of.ts'
import type { Evidence, EvidenceFile } from '#/portfolio/portfolio.ts'
import { formHead } from '#/report/form-head.ts'
import { html, said, type Html } from '#/report/html.ts'
import { printPage } from '#/report/print-page.ts'
import { words, type Subject } from '#/report/subject.ts'
import { codeOf, placeText, standingText, titleOf, whoOf } from '#/report/wording.ts'
import { dayText, momentText } from '#/text/dates.ts'

export const locationSheet = (subject: Subject): string => {
  const { forms } = words.verifier
  const { columns } = forms
  const evidence = [...subject.portfolio.evidence.values()]
  return printPage(
    forms.locationSheet,
    html`${formHead(subject, forms.locationSheet)}
      <table>
        <thead>
          <tr>
            <th scope="col">${columns.evidence}</th>
            <th scope="col">${columns.title}</th>
            <th scope="col">${columns.file}</th>
            <th scope="col">${columns.claims}</th>
            <th scope="col">${columns.standing}</th>
          </tr>
        </thead>
        <tbody>
          ${evidence.map((each) => evidenceRow(subject, each))}
        </tbody>
      </table>`,
  )
}

const evidenceRow = (subject: Subject, evidence: Evidence): Html => {
  const { performedOn } = evidence.fields.values
  const when = performedOn === '' ? momentText(evidence.at) : dayText(performedOn)
  return html`<tr>
    <td class="code">${evidence.label}</td>
    <td>${said(titleOf(evidence))}<br />${when}, ${said(whoOf(subject.portfolio, evidence.device))}</td>
    <td>
      ${evidence.files.map(({ sha256 }) => html`${fileText(subject, sha256)}<br />`)}${formerFilesOf(evidence).map((file) => formerText(subject, file))}
    </td>
    <td>
      ${evidence.claims.map(
        ({ criterion, position }) => html`${codeOf(criterion)}: ${placeText(position, evidence)}<br />`,
      )}
    </td>
    <td>${standingText(evidence)}</td>
  </tr> `
}

/** Where a page lies that is not part of it any more; nothing where it was erased. */
const formerText = (subject: Subject, { sha256 }: EvidenceFile): Html =>
  subject.paths.has(sha256)
    ? html`${fileText(subject, sha256)} (${words.verifier.page.former.toLowerCase()})<br />`
    : html``

export const fileText = ({ portfolio, paths, absent }: Subject, sha256: string): string => {
  const { page } = words.verifier
  const path = paths.get(sha256)
  if (path === undefined) return portfolio.erased.asked.blobs.has(sha256) ? page.fileAbsent : page.fileErased
  return absent.has(sha256) ? page.fileAbsent : path
}
