// The lines at the top of every form: whose portfolio, which qualification, which centre, as the portfolio describes them.

import { html, said, type Html } from '#/report/html.ts'
import { words, type Subject } from '#/report/subject.ts'

/** Facts with a name each; what nobody has given yet says so. */
export const portfolioFacts = ({ portfolio }: Subject): readonly (readonly [string, Html])[] => {
  const { page, candidate, qualification, centre } = words.verifier
  const { values } = portfolio.description
  const withNumber = (name: string, number: string): Html =>
    html`${name === '' ? page.nobody : said(name)}${number === '' ? null : html`, ${said(number)}`}`
  return [
    [
      candidate,
      withNumber(
        values.name,
        values.candidateNumber === '' ? '' : page.candidateNumber(values.candidateNumber),
      ),
    ],
    [qualification, html`${values.scheme === null ? page.nobody : said(values.scheme.title)}`],
    [
      centre,
      withNumber(
        portfolio.centre.name || values.centreName,
        values.centreNumber === '' ? '' : page.centreNumber(values.centreNumber),
      ),
    ],
  ]
}

/** Above everything else of a page about made-up people; nothing on any other. */
export const demoLine = ({ portfolio }: Pick<Subject, 'portfolio'>): Html | null =>
  portfolio.isDemo ? html`<p class="demo"><strong>${words.verifier.page.demo}</strong></p> ` : null

export const formHead = (subject: Subject, title: string): Html =>
  html`${demoLine(subject)}
    <h1>${title}</h1>
    <table>
      <tbody>
        ${portfolioFacts(subject).map(
          ([name, fact]) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${fact}</td>
            </tr> `,
        )}
      </tbody>
    </table> `

/** Where people sign on paper. */
export const signLines = (people: readonly string[]): Html =>
  html`<div class="lines">
    ${people.map(
      (person) => html`<span>${person}</span><span>${words.verifier.forms.signLines.date}</span> `,
    )}
  </div> `
