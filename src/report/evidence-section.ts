// One piece of evidence in the plain page: its files shown where a browser can, the claimed places marked, the account in
// numbered paragraphs, and the way back to each criterion.

import { formerFilesOf, isPage } from '#/portfolio/files-of.ts'
import type { Claim, Evidence, EvidenceFile } from '#/portfolio/portfolio.ts'
import { paragraphsOf } from '#/portfolio/views/paragraphs.ts'
import { fileOf, paragraphAnchor } from '#/report/anchors.ts'
import { html, said, type Html } from '#/report/html.ts'
import { fileText } from '#/report/location-sheet.ts'
import { recordSaid, signaturesSaid, type RecordList, type SignatureSaid } from '#/report/record-said.ts'
import { words, type Subject } from '#/report/subject.ts'
import {
  answersOf,
  codeOf,
  kindWordOf,
  pageText,
  placeText,
  standingText,
  titleOf,
  typeText,
  whoOf,
} from '#/report/wording.ts'
import { dayText, momentText } from '#/text/dates.ts'
import { sizeText } from '#/text/measures.ts'

const { page } = words.verifier

/** What every browser shows in an `<img>`; a HEIC photo is a file to open. */
const shownAsPicture = /^image\/(?:jpeg|png|webp|gif|avif)$/

export const evidenceSection = (subject: Subject, evidence: Evidence, anchor: string): Html => {
  const { label, claims, files } = evidence
  const former = formerFilesOf(evidence).filter(({ sha256 }) => subject.paths.has(sha256))
  const paragraphs = paragraphsOf(evidence.fields.values.account)
  return html`<article class="evidence" id="${anchor}">
    <h3><span class="label">${label}</span> ${said(titleOf(evidence))}</h3>
    <p class="quiet">${kindWordOf(evidence)} · ${standingText(evidence)}</p>
    ${files.map((file) => fileBlock(subject, evidence, file))}
    ${
      paragraphs.length === 0
        ? null
        : html`<ol class="account">
            ${paragraphs.map(
              (text, i) => html`<li id="${paragraphAnchor(anchor, i + 1)}">${said(text)}</li> `,
            )}
          </ol> `
    }${recordBlock(evidence)}${answerList(evidence)}${factList(subject, evidence)}
    ${signatureList(subject, evidence)}
    <ul class="claims">
      ${claims.map((claim) => claimLine(subject, evidence, anchor, claim))}
    </ul>
    ${former.length === 0 ? null : formerList(subject, former)}
  </article> `
}

const answerList = (evidence: Evidence): Html | null => {
  const answered = answersOf(evidence)
  return answered.length === 0
    ? null
    : html`<dl>
        ${answered.map(
          ({ ask, text }) =>
            html`<div>
              <dt>${ask}</dt>
              <dd>${said(text)}</dd>
            </div> `,
        )}
      </dl> `
}

const recordBlock = (evidence: Evidence): Html | null => {
  const record = recordSaid(evidence.fields.values.record)
  if (record === null) return null
  return html`<dl>
      ${record.facts.map(
        ({ name, value }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${said(value)}</dd>
          </div> `,
      )}
    </dl>
    ${record.lists.map(recordList)}`
}

const recordList = ({ title, lines }: RecordList): Html =>
  html`<h4>${title}</h4>
    <ol class="record">
      ${lines.map(
        ({ lead, text, codes }) =>
          html`<li>
            <b>${said(lead)}</b> ${said(text)}
            ${codes.length === 0 ? null : html`<span class="quiet">${codes.join(', ')}</span>`}
          </li> `,
      )}
    </ol> `

const signatureList = ({ portfolio }: Subject, evidence: Evidence): Html | null => {
  const signatures = signaturesSaid(evidence, portfolio)
  return signatures.length === 0
    ? null
    : html`<h4>${words.records.signatures.title}</h4>
        <ul class="signatures">
          ${signatures.map(signatureItem)}
        </ul> `
}

const signatureItem = ({ statement, by, name, more, strokes }: SignatureSaid): Html =>
  html`<li>
    “${said(statement)}”
    ${
      strokes.length === 0
        ? null
        : html`<svg viewBox="0 0 1000 333" role="img" aria-label="${words.records.signatures.of(name)}">
            ${strokes.map((stroke) => html`<polyline points="${pointsOf(stroke)}" />`)}
          </svg>`
    }
    <b>${said(by)}</b> <span class="quiet">${more}</span>
  </li> `

/** A dot is a line of no length, which a round cap shows. */
const pointsOf = (stroke: readonly number[]): string =>
  (stroke.length > 2 ? stroke : [...stroke, ...stroke]).join(' ')

const factList = ({ portfolio }: Subject, evidence: Evidence): Html => {
  const { facts } = page
  const { performedOn, place, simulated } = evidence.fields.values
  const withdrawn = evidence.withdrawn
  const rows: readonly (readonly [string, Html | null])[] = [
    [facts.capturedBy, said(whoOf(portfolio, evidence.device))],
    [facts.capturedAt, html`${momentText(evidence.at)}`],
    [facts.performedOn, performedOn === '' ? null : html`${dayText(performedOn)}`],
    [facts.place, place === '' ? null : said(place)],
    [facts.type, typeText(evidence) === '' ? null : html`${typeText(evidence)}`],
    [facts.simulated, simulated === null ? null : html`${simulated ? page.yes : page.no}`],
    [
      page.standing.withdrawn,
      withdrawn === null ? null : said(page.standing.withdrawnMore(dayText(withdrawn.at), withdrawn.reason)),
    ],
  ]
  return html`<dl>
    ${rows.map(([name, fact]) =>
      fact === null
        ? html``
        : html`<div>
            <dt>${name}</dt>
            <dd>${fact}</dd>
          </div> `,
    )}
  </dl> `
}

const formerList = (subject: Subject, former: readonly EvidenceFile[]): Html =>
  html`<p class="quiet">${page.former}. ${page.formerWhy}</p>
    <ul>
      ${former.map((file) => html`<li>${fileLink(subject, file)}</li> `)}
    </ul> `

const fileLink = (subject: Subject, file: EvidenceFile): Html => {
  const path = subject.paths.get(file.sha256)
  return path === undefined || subject.absent.has(file.sha256)
    ? html`${said(file.name)}: ${fileText(subject, file.sha256)}`
    : html`<a href="${path}">${said(file.name || path)}</a>
        <span class="quiet">${sizeText(file.bytes)}</span>`
}

const fileBlock = (subject: Subject, evidence: Evidence, file: EvidenceFile): Html => {
  const number = pageText(evidence, file)
  const called = number === '' ? null : html`<p class="quiet">${number}</p> `
  const covered =
    file.redactedFrom === undefined
      ? null
      : html`<p class="quiet">${page.coveredMore(file.redactedFrom)}</p> `

  const path = subject.paths.get(file.sha256)
  if (path === undefined || subject.absent.has(file.sha256))
    return html`${called}
      <p class="gone">${said(file.name)}: ${fileText(subject, file.sha256)}</p> `
  return html`${called}${shownFile(evidence, file, path)}
    <p>${fileLink(subject, file)}</p>
    ${covered}`
}

const shownFile = (evidence: Evidence, file: EvidenceFile, path: string): Html | null => {
  const [type = ''] = file.mediaType.split(';')
  if (shownAsPicture.test(type))
    return html`<figure class="photo">
      <a href="${path}"
        ><img src="${path}" alt="${page.photoOf(evidence.label)}" loading="lazy" />${markedParts(
          evidence,
          file,
        )}</a
      >
    </figure> `
  if (type.startsWith('audio/')) return html`<audio controls preload="none" src="${path}"></audio> `
  if (type.startsWith('video/')) return html`<video controls preload="none" src="${path}"></video> `
  return null
}

/** Claimed parts of a photo as boxes over it, in hundredths: no style attribute is allowed on the page, and none needed. */
const markedParts = (evidence: Evidence, file: EvidenceFile): Html | null => {
  const regions = evidence.claims.filter(
    ({ position }) => position.kind === 'region' && fileOf(evidence, position)?.sha256 === file.sha256,
  )
  return regions.length === 0
    ? null
    : html`<svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        ${regions.map(region)}
      </svg>`
}

const hundredths = (share: number): string => String(Math.round(share * 10_000) / 100)

const region = ({ criterion, position }: Claim): Html =>
  position.kind === 'region'
    ? html`<rect
        x="${hundredths(position.x)}"
        y="${hundredths(position.y)}"
        width="${hundredths(position.w)}"
        height="${hundredths(position.h)}"
        ><title>${codeOf(criterion)}</title></rect
      >`
    : html``

const claimLine = (subject: Subject, evidence: Evidence, anchor: string, claim: Claim): Html =>
  html`<li>
    <a href="#${claim.criterion}">${codeOf(claim.criterion)}</a>:
    ${placeLink(subject, evidence, anchor, claim)}${claim.note === '' ? null : html` – ${said(claim.note)}`}${
      claim.standing === 'waiting' ? html` <span class="quiet">(${page.standing.waiting})</span>` : null
    }
  </li> `

/** The words for a place, leading straight to it where there is an address for it: a page, a moment, a paragraph. */
export const placeLink = (subject: Subject, evidence: Evidence, anchor: string, claim: Claim): Html => {
  const text = placeText(claim.position, evidence)
  const href = placeAddress(subject, evidence, anchor, claim)
  return href === null ? html`${text}` : html`<a href="${href}">${text}</a>`
}

const placeAddress = (
  subject: Subject,
  evidence: Evidence,
  anchor: string,
  { position }: Claim,
): string | null => {
  if (position.kind === 'paragraph') return `#${paragraphAnchor(anchor, position.paragraph)}`
  const file = fileOf(evidence, position)
  const path =
    file === undefined || subject.absent.has(file.sha256) ? undefined : subject.paths.get(file.sha256)
  if (file === undefined || path === undefined) return null
  if (position.kind === 'page') return isPage(evidence, file) ? path : `${path}#page=${position.page}`
  if (position.kind === 'time')
    return `${path}#t=${position.from}${position.to === undefined ? '' : `,${position.to}`}`
  return null
}
