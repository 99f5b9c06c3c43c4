// Short texts that several forms need: what a criterion, a piece of evidence or a place in it is called.

import { mediaKindOf } from '#/base/media-kind.ts'
import type { ClaimPosition } from '#/portfolio/kinds/claim-position.ts'
import { fileAtPlace, isPage } from '#/portfolio/files-of.ts'
import type { Device, Evidence, EvidenceFile, Portfolio } from '#/portfolio/portfolio.ts'
import { isEvidenceType } from '#/qualification/checks/evidence-types.ts'
import { isEvidencePrompt } from '#/qualification/checks/type-prompts.ts'
import { parseCriterionId, parseUnitClaimId } from '#/qualification/criterion-id.ts'
import { words } from '#/report/subject.ts'
import { dayText } from '#/text/dates.ts'
import { lengthText } from '#/text/measures.ts'

const { page, forms } = words.verifier

/** `C1 · 1.1`, `C1 as a whole`; what is neither is shown as it stands. */
export const codeOf = (id: string): string => {
  const criterion = parseCriterionId(id)
  if (criterion.ok) return words.claims.code(criterion.value.unit, criterion.value.number)
  const unit = parseUnitClaimId(id)
  return unit.ok ? page.wholeUnit(unit.value.unit) : id
}

const formWords: Readonly<Record<string, string>> = words.records.kinds

/** Photo, Recording, Note…: the word that the app has for it. */
export const kindWordOf = ({ form, files, fields }: Evidence): string => {
  if (form === 'form') return formWords[fields.values.type] ?? words.records.form
  return words.parts.mediaKinds[form === 'photo' ? 'image' : mediaKindOf(files[0]?.mediaType ?? 'text/plain')]
}

/** What its author says it is: "an answer or report"; empty where nobody has said, or in a later version's word. */
export const typeText = ({ fields }: Evidence): string =>
  isEvidenceType(fields.values.type) ? words.checks.types[fields.values.type].name : ''

export type Answered = { readonly ask: string; readonly text: string }

/** What its unit asks, as it was asked, with the answers; a prompt of a later version by its name. */
export const answersOf = ({ fields }: Evidence): readonly Answered[] =>
  fields.values.answers
    .filter(({ text }) => text.trim() !== '')
    .map(({ prompt, text }) => ({
      ask: isEvidencePrompt(prompt) ? words.checks.prompts[prompt].ask : prompt,
      text,
    }))

/** As the app names it: its title, what was said first or answered in its form, the file's own name, else `Photo, 22 Nov 2026`. */
export const titleOf = (evidence: Evidence): string => {
  const { title, account } = evidence.fields.values
  const answer = evidence.form === 'form' ? (evidence.fields.values.answers[0]?.text ?? '') : ''
  const [firstLine = ''] = (account.trim() || answer.trim()).split(/\r?\n/)
  if (title !== '') return title
  if (firstLine !== '') return firstLine.length > 90 ? `${firstLine.slice(0, 88).trimEnd()}…` : firstLine
  const name = evidence.form === 'file' ? evidence.files[0]?.name : undefined
  return name ? name : words.evidence.untitled(kindWordOf(evidence), dayText(evidence.at))
}

const percent = (share: number): number => Math.round(share * 100)

const inFile = (position: ClaimPosition): string => {
  switch (position.kind) {
    case 'whole':
      return page.placeSays.whole
    case 'page':
      return position.to === undefined || position.to === position.page
        ? page.placeSays.page(position.page)
        : page.placeSays.pages(position.page, position.to)
    case 'region':
      return forms.region(percent(position.x), percent(position.y), percent(position.w), percent(position.h))
    case 'paragraph':
      return page.placeSays.paragraph(position.paragraph)
    case 'time':
      return position.to === undefined
        ? page.placeSays.from(lengthText(position.from))
        : page.placeSays.span(lengthText(position.from), lengthText(position.to))
  }
}

/** `page 4`, `from 04:12`, `file 2, part of the photo: …`; of a scan of several pages `page 2, part of the photo: …`. */
export const placeText = (position: ClaimPosition, evidence: Evidence): string => {
  const { files, named } = evidence
  if (position.kind === 'whole' || position.kind === 'paragraph' || named.length < 2) return inFile(position)
  const there = fileAtPlace(evidence, position)
  if (there === null) return page.placeSays.takenOut(inFile(position))
  if (isPage(evidence, there.file)) {
    const place = page.placeSays.page(there.number)
    return position.kind === 'page' ? place : page.placeSays.onPage(place, inFile(position))
  }
  return files.length > 1 ? page.placeSays.inFile(there.number, inFile(position)) : inFile(position)
}

/** "page 2 of 5", "file 2 of 3"; empty for the only one. */
export const pageText = ({ files }: Evidence, file: EvidenceFile): string => {
  const number = files.findIndex(({ sha256 }) => sha256 === file.sha256) + 1
  if (files.length < 2 || number === 0) return ''
  return isPage({ files }, file) ? page.pageOf(number, files.length) : page.fileOf(number, files.length)
}

/** The parts that somebody has, and those that are over as over: no list says more about when than its day. */
const teamText = ({ roles: given, ended }: Device): string => {
  // A list may give one twice, a year between.
  const roles = [...new Set(given)]
  if (roles.length > 0 && roles.every((role) => ended.get(role) === null))
    return page.deviceWasListed(roles.join(', '))
  const parts = roles.map((role) => {
    const until = ended.get(role)
    if (until === undefined) return role
    return until === null ? page.partWas(role) : page.partUntil(role, dayText(until))
  })
  return page.deviceListed(parts.join(', '))
}

/** Name of whoever holds a device, and what the name is worth. */
export const whoOf = (portfolio: Portfolio, device: string): string => {
  const known = portfolio.devices.get(device)
  if (known?.standing === 'candidate') {
    // A device learns its holder's name once, if at all; the description has the name that the candidate goes by.
    const name = portfolio.description.values.name || known.name
    return name === '' ? page.deviceCandidate : page.whoOn(name, page.deviceCandidate)
  }
  return page.whoOn(
    known?.name || page.someone,
    known?.standing === 'listed' ? teamText(known) : page.deviceUnknown,
  )
}

export const standingText = ({ standing, withdrawn }: Evidence): string =>
  standing === 'counted' && withdrawn !== null ? page.standing.withdrawn : page.standing[standing]

/** A heading for the whole portfolio. */
export const portfolioTitle = ({ description, isDemo }: Portfolio): string => {
  const { title, name } = description.values
  const called = title || (name === '' ? page.untitled : page.title(name))
  return isDemo ? page.demoTitle(called) : called
}
