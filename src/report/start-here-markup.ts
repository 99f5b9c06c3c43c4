// START-HERE as a complete document without scripts: who and what, gaps first, units and criteria with the way to their
// proof, then every piece of evidence. It claims no check that it cannot make.

import { unitClaimId } from '#/qualification/criterion-id.ts'
import { anchorsOf } from '#/report/anchors.ts'
import { claimedUnitsOf, type CriterionRow, type UnitRows } from '#/report/claimed-units.ts'
import { combinationSection } from '#/report/combination-section.ts'
import { evidenceSection, placeLink } from '#/report/evidence-section.ts'
import { extractFirst } from '#/report/extract-first.ts'
import { demoLine, portfolioFacts } from '#/report/form-head.ts'
import { gapsOf } from '#/report/gap-list.ts'
import type { Gap, GapLink } from '#/report/gap.ts'
import { html, said, type Html } from '#/report/html.ts'
import { words, type Subject } from '#/report/subject.ts'
import { codeOf, portfolioTitle, titleOf } from '#/report/wording.ts'
import { dayText } from '#/text/dates.ts'

const { page, forms, gap, gapsFirst, combination } = words.verifier

/** `formNames`: the names and titles of the forms beside it, for links. */
export const startHereMarkup = (
  subject: Subject,
  formLinks: readonly { readonly name: string; readonly title: string }[],
): string => {
  const { portfolio } = subject
  const evidence = [...portfolio.evidence.values()]
  const anchors = anchorsOf(portfolio)
  const units = claimedUnitsOf(subject)
  return html`<main>
    <header>
      ${demoLine(subject)}
      <h1>${said(portfolioTitle(portfolio))}</h1>
      ${extractFirst}
      <dl>
        ${portfolioFacts(subject).map(
          ([name, fact]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${fact}</dd>
            </div> `,
        )}
        <div>
          <dt>${forms.checkCode}</dt>
          <dd>${portfolio.centre.fingerprint || forms.noCheckCode}</dd>
        </div>
        <div>
          <dt>${page.copy}</dt>
          <dd>${page.copyOf[portfolio.flavour ?? 'full']}</dd>
        </div>
        ${
          subject.madeOn === ''
            ? null
            : html`<div>
                <dt>${forms.madeOn}</dt>
                <dd>${dayText(subject.madeOn)}</dd>
              </div>`
        }
      </dl>
      <p class="note">${page.cameWith}</p>
      <p class="note">${forms.withoutScripts} <a href="VERIFY.txt">${forms.checkByHand}</a></p>
      <nav aria-label="${forms.contents}">
        <ul>
          <li><a href="#gaps">${page.gaps}</a></li>
          <li><a href="#combination">${combination.title}</a></li>
          <li><a href="#units">${forms.units}</a></li>
          <li><a href="#evidence">${page.evidenceTitle}</a> (${evidence.length})</li>
          <li><a href="#forms">${forms.allForms}</a></li>
        </ul>
      </nav>
    </header>
    <section id="gaps">
      <h2>${gapsFirst}</h2>
      ${gapList(gapsOf(subject))}
    </section>
    ${combinationSection(subject)}
    <section id="units">
      <h2>${forms.units}</h2>
      ${units.map((unit) => unitTable(subject, anchors, unit))}
      <p class="quiet">${page.notDecided} ${page.wording}</p>
    </section>
    <section id="evidence">
      <h2>${page.evidenceTitle}</h2>
      ${evidence.length === 0 ? html`<p>${page.noEvidence}</p>` : null}
      ${evidence.map((each) => evidenceSection(subject, each, anchors.get(each.id) ?? each.id))}
    </section>
    <section id="forms">
      <h2>${forms.allForms}</h2>
      <ul>
        ${formLinks.map(({ name, title }) => html`<li><a href="data/forms/${name}">${title}</a></li>`)}
      </ul>
    </section>
  </main>`.markup
}

const gapList = (gaps: readonly Gap[]): Html =>
  gaps.length === 0
    ? html`<p>${page.noGapsFound}</p> `
    : html`<ul class="gaps">
        ${gaps.map(
          ({ says, groups }) =>
            html`<li>
              ${said(says)}${groups.map(({ under, links }) =>
                under === ''
                  ? gapLinks(links)
                  : html`<div class="under">
                      <span class="quiet">${said(under)}</span>${gapLinks(links)}
                    </div>`,
              )}
            </li> `,
        )}
      </ul> `

const gapLinks = (links: readonly GapLink[]): Html =>
  html`${links.map(({ anchor, text, title }) => html` <a href="#${anchor}" title="${title}">${text}</a>`)}`

const unitTable = (
  subject: Subject,
  anchors: ReadonlyMap<string, string>,
  { unit, rows }: UnitRows,
): Html => {
  const heading =
    unit === null
      ? html`${forms.otherClaims}`
      : html`${`${unit.unit} ${unit.title}`.trim()}${
          unit.level === null ? null : html` <span class="quiet">${forms.unitLevel(unit.level)}</span>`
        }`
  return html`<section${addressOf(unit, rows)}>
    <h3>${heading}</h3>
    ${unit === null || unit.criteria.length === 0 ? null : html`<p class="quiet">${page.claimedOf(unit.claimed, unit.criteria.length)}</p>`}
    ${unit === null || unit.allCriteriaKnown ? null : html`<p class="quiet">${gap.unitNotLoaded(unit.unit)}</p>`}
    ${rows.length === 0 ? null : criteriaTable(subject, anchors, rows)}
  </section> `
}

/** A unit's own address, unless the line of its claims as a whole has it. */
const addressOf = (unit: UnitRows['unit'], rows: readonly CriterionRow[]): Html | null => {
  const id = unit === null ? '' : unitClaimId(unit.unit, unit.level)
  return id === '' || rows.some((row) => row.id === id) ? null : html` id="${id}"`
}

const criteriaTable = (
  subject: Subject,
  anchors: ReadonlyMap<string, string>,
  rows: readonly CriterionRow[],
): Html =>
  html`<table>
    <thead>
      <tr>
        <th scope="col">${forms.columns.criterion}</th>
        <th scope="col">${forms.columns.summary}</th>
        <th scope="col">${forms.columns.evidence}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => criterionRow(subject, anchors, row))}
    </tbody>
  </table>`

const criterionRow = (
  subject: Subject,
  anchors: ReadonlyMap<string, string>,
  { id, summary, proofs }: CriterionRow,
): Html =>
  html`<tr id="${id}">
    <th scope="row">${said(codeOf(id))}</th>
    <td>${summary}</td>
    <td>
      ${
        proofs.length === 0
          ? html`<span class="open">${page.noProof}</span>`
          : html`<ul>
              ${proofs.map(({ evidence, claim }) => {
                const anchor = anchors.get(evidence.id) ?? evidence.id
                return html`<li>
                  <a href="#${anchor}">${evidence.label} ${said(titleOf(evidence))}</a>,
                  ${placeLink(subject, evidence, anchor, claim)}${
                    claim.standing === 'waiting'
                      ? html` <span class="quiet">(${page.standing.waiting})</span>`
                      : null
                  }
                </li>`
              })}
            </ul>`
      }
    </td>
  </tr> `
