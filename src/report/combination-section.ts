// The rule of combination on the page without scripts: the result first, then each rule, then the file that it rests on. What
// it says comes from combination-said.ts alone.

import { combinationSaid, type RuleSaid } from '#/report/combination-said.ts'
import { html, said, type Html } from '#/report/html.ts'
import { words, type Subject } from '#/report/subject.ts'

const { combination } = words.verifier

export const combinationSection = (subject: Subject): Html => {
  const { says, notes, file, rules } = combinationSaid(subject)
  return html`<section id="combination">
    <h2>${combination.title}</h2>
    <p><strong>${says}</strong></p>
    ${notes.map((note) => html`<p class="quiet">${said(note)}</p> `)}
    ${rules.length === 0 ? null : rulesTable(rules)}
    ${
      file.length === 0
        ? null
        : html`<dl>
            ${file.map(
              ({ name, value }) =>
                html`<div>
                  <dt>${name}</dt>
                  <dd>${said(value)}</dd>
                </div> `,
            )}
          </dl>`
    }
  </section> `
}

const rulesTable = (rules: readonly RuleSaid[]): Html =>
  html`<table>
    <thead>
      <tr>
        <th scope="col">${combination.columns.rule}</th>
        <th scope="col">${combination.columns.asked}</th>
        <th scope="col">${combination.columns.counted}</th>
        <th scope="col">${combination.columns.result}</th>
      </tr>
    </thead>
    <tbody>
      ${rules.map(ruleRow)}
    </tbody>
  </table>`

const ruleRow = ({ says, notes, asked, counted, holds, result, why }: RuleSaid): Html =>
  html`<tr>
    <th scope="row">
      ${said(says)}${notes.map((note) => html`<div class="quiet small">${said(note)}</div>`)}
    </th>
    <td>${asked}</td>
    <td>${said(counted)}</td>
    <td>
      ${holds === true ? html`<strong>${result}</strong>` : html`<span class="open">${result}</span>`}${why.map(
        (each) => html`<div class="quiet small">${said(each)}</div>`,
      )}
    </td>
  </tr> `
