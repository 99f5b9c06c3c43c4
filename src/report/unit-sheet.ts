// A unit sheet to print: every criterion of one unit, the evidence that claims it and where in it, and room to sign.

import type { UnitCoverage } from '#/portfolio/views/coverage.ts'
import type { CriterionRow } from '#/report/claimed-units.ts'
import { formHead, signLines } from '#/report/form-head.ts'
import { html, said, type Html } from '#/report/html.ts'
import { printPage } from '#/report/print-page.ts'
import { words, type Subject } from '#/report/subject.ts'
import { codeOf, placeText, titleOf } from '#/report/wording.ts'

export const unitSheet = (subject: Subject, unit: UnitCoverage, rows: readonly CriterionRow[]): string => {
  const { page, forms, gap } = words.verifier
  const { columns } = forms
  const title = forms.unitSheet(`${unit.unit} ${unit.title}`.trim())
  return printPage(
    title,
    html`${formHead(subject, title)}
      <p>${unit.level === null ? null : forms.unitLevel(unit.level)}</p>
      ${unit.allCriteriaKnown ? null : html`<p>${gap.unitNotLoaded(unit.unit)}</p>`}
      <table>
        <thead>
          <tr>
            <th scope="col">${columns.criterion}</th>
            <th scope="col">${columns.summary}</th>
            <th scope="col">${columns.evidence}</th>
            <th scope="col">${columns.initials}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(criterionRow)}
        </tbody>
      </table>
      <p class="quiet">${page.notDecided} ${page.wording}</p>
      ${signLines([forms.signLines.candidate, forms.signLines.assessor, forms.signLines.verifier])}`,
  )
}

const criterionRow = ({ id, summary, proofs }: CriterionRow): Html =>
  html`<tr>
    <td class="code">${codeOf(id)}</td>
    <td>${summary}</td>
    <td>
      ${
        proofs.length === 0
          ? html`${words.verifier.page.noProof}`
          : html`<ul>
              ${proofs.map(proofLine)}
            </ul>`
      }
    </td>
    <td class="sign"></td>
  </tr> `

const proofLine = ({ evidence, claim }: CriterionRow['proofs'][number]): Html =>
  html`<li>
    ${evidence.label} ${said(titleOf(evidence))}:
    ${placeText(claim.position, evidence)}${
      claim.standing === 'waiting' ? html` (${words.verifier.page.standing.waiting})` : null
    }
  </li>`
