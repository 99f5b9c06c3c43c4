// Short texts that several forms need: what a criterion, a piece of evidence or a place in it is called.

import type { ClaimPosition } from '#/portfolio/kinds/claim-position.ts'
import type { Evidence, Portfolio } from '#/portfolio/portfolio.ts'
import { parseCriterionId, parseUnitClaimId } from '#/qualification/criterion-id.ts'
import { words } from '#/report/subject.ts'
import { lengthText } from '#/text/measures.ts'

const { page, forms } = words.verifier

/** `C1 · 1.1`, `C1 as a whole`; what is neither is shown as it stands. */
export const codeOf = (id: string): string => {
  const criterion = parseCriterionId(id)
  if (criterion.ok) return words.claims.code(criterion.value.unit, criterion.value.number)
  const unit = parseUnitClaimId(id)
  return unit.ok ? page.wholeUnit(unit.value.unit) : id
}

export const titleOf = ({ fields, form, label }: Evidence): string => {
  const { title, account } = fields.values
  const [firstLine = ''] = account.trim().split(/\r?\n/)
  if (title !== '') return title
  if (firstLine === '') return page.untitledEvidence(page.forms[form], label)
  return firstLine.length > 90 ? `${firstLine.slice(0, 88).trimEnd()}…` : firstLine
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

/** `page 4`, `from 04:12`, `file 2, part of the photo: …`. */
export const placeText = (position: ClaimPosition, { files }: Evidence): string => {
  const file = 'file' in position ? position.file : undefined
  return file !== undefined && files.length > 1
    ? page.placeSays.inFile(file, inFile(position))
    : inFile(position)
}

/** Name of whoever holds a device, and what the name is worth. */
export const whoOf = (portfolio: Portfolio, device: string): string => {
  const known = portfolio.devices.get(device)
  const name = known?.name || page.someone
  if (known?.standing === 'candidate') return page.whoOn(name, page.deviceCandidate)
  return page.whoOn(
    name,
    known?.standing === 'listed' ? page.deviceListed(known.roles.join(', ')) : page.deviceUnknown,
  )
}

export const standingText = ({ standing, withdrawn }: Evidence): string =>
  standing === 'counted' && withdrawn !== null ? page.standing.withdrawn : page.standing[standing]

/** A heading for the whole portfolio. */
export const portfolioTitle = ({ description }: Portfolio): string => {
  const { title, name } = description.values
  if (title !== '') return title
  return name === '' ? page.untitled : page.title(name)
}
