// How evidence, criteria and places are called wherever they are shown, so that one thing has one name on every screen.
// Words only: nothing here may change or judge anything.

import type { ClaimPosition } from '#/portfolio/kinds/claim-position.ts'
import type { Claim, Device, Evidence, Portfolio } from '#/portfolio/portfolio.ts'
import { fileAtPlace, isPage, isPlaceGone } from '#/portfolio/files-of.ts'
import { paragraphsOf } from '#/portfolio/views/paragraphs.ts'
import { criterionById, unitByCode } from '#/qualification/criteria.ts'
import { parseCriterionId, parseUnitClaimId } from '#/qualification/criterion-id.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { dayText } from '#/text/dates.ts'
import { lengthText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { mediaKindOf } from '#/base/media-kind.ts'

/** The media type that stands for it in a list: its first file's, or that of a note. */
export const mediaTypeOfEvidence = ({ files }: Evidence): string => files[0]?.mediaType ?? 'text/plain'

/** Photo, Note, Video…: the candidate's own word for what it is. */
export const kindWord = (evidence: Evidence): string => {
  const kinds = t('parts').mediaKinds
  if (evidence.form === 'photo') return kinds.image
  if (evidence.form === 'form') {
    const forms: Readonly<Record<string, string>> = t('records').kinds
    return forms[evidence.fields.values.type] ?? t('records').form
  }
  return kinds[mediaKindOf(mediaTypeOfEvidence(evidence))]
}

const longest = 70
const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')}…`

/** Its title, else the first words said about it, or answered in its form, else its file's name, else "Photo, 22 Nov 2026". */
export const evidenceTitle = (evidence: Evidence): string => {
  const { title, account } = evidence.fields.values
  if (title.trim() !== '') return title
  const [said] = paragraphsOf(account)
  if (said !== undefined) return shortened(said)
  const [answer] = evidence.form === 'form' ? evidence.fields.values.answers : []
  if (answer !== undefined && answer.text.trim() !== '') return shortened(answer.text.trim())
  const name = evidence.form === 'file' ? evidence.files[0]?.name : undefined
  return name ? name : t('evidence').untitled(kindWord(evidence), dayText(evidence.at))
}

export type ClaimName = {
  /** `C1 · 1.1`, or the unit alone. */
  readonly code: string
  /** What it asks for, in a few words; empty where the qualification does not say. */
  readonly says: string
  readonly unit: string
  readonly unitTitle: string
  /** What the first word asks for: `describe`. */
  readonly verb: string
}

/** A criterion or a whole unit by the id that a claim names; ids from another version keep their number. */
export const claimName = (scheme: Scheme | null, id: string): ClaimName => {
  const words = t('claims')
  const criterion = scheme ? criterionById(scheme, id) : undefined
  const parsed = parseCriterionId(id)
  const whole = parseUnitClaimId(id)
  const unit = parsed.ok ? parsed.value.unit : whole.ok ? whole.value.unit : ''
  const unitTitle = (scheme && unitByCode(scheme, unit)?.title) || ''
  const code = parsed.ok ? words.code(unit, parsed.value.number) : whole.ok ? unit : id
  const says = criterion?.summary ?? (whole.ok ? words.unitWhole : '')
  return { code, says, unit, unitTitle, verb: criterion?.commandVerb ?? '' }
}

/** What all of it is, in the candidate's own word. */
export const wholeKindOf = ({
  form,
  files,
}: Pick<Evidence, 'form' | 'files'>): 'photo' | 'note' | 'file' | 'pages' | 'recording' | 'form' => {
  if (form === 'note' || form === 'recording' || form === 'form') return form
  if (form === 'photo') return files.length > 1 ? 'pages' : 'photo'
  return 'file'
}

const placeIn = (position: ClaimPosition, kind: ReturnType<typeof wholeKindOf> | 'unknown'): string => {
  const words = t('claims')
  switch (position.kind) {
    case 'whole':
      return words.atWhole[kind]
    case 'page':
      return position.to === undefined
        ? words.atPage(position.page)
        : words.atPages(position.page, position.to)
    case 'region':
      return words.atPart
    case 'paragraph':
      return words.atParagraph(position.paragraph)
    case 'time':
      return words.atTime(lengthText(position.from), position.to === undefined ? '' : lengthText(position.to))
  }
}

/** "page 3", "page 2, the marked part of the photo"; without the evidence its files are not told apart. */
export const placeWords = (
  position: ClaimPosition,
  evidence?: Pick<Evidence, 'form' | 'files' | 'named'>,
): string => {
  const words = t('pages')
  const place = placeIn(position, evidence ? wholeKindOf(evidence) : 'unknown')
  const isWhole = position.kind === 'whole' || position.kind === 'paragraph'
  if (evidence === undefined || isWhole || evidence.named.length < 2) return place
  const there = fileAtPlace(evidence, position)
  if (there === null)
    return position.kind === 'page' ? words.takenOutSince : `${place}, ${words.takenOutSince}`
  if (isPage(evidence, there.file))
    return position.kind === 'page' ? words.wholePage(there.number) : words.onPage(there.number, place)
  return evidence.files.length > 1 ? t('claims').inFile(there.number, place) : place
}

/** Why a claim does not count, or not yet; empty where it does. */
export const claimStateWords = (evidence: Evidence, { standing, position }: Claim): string => {
  if (isPlaceGone(evidence, position)) return t('pages').placeGone
  return standing === 'waiting' ? t('claims').waiting : ''
}

/** Whose work it is, as far as is known: the name given with the device, or the candidate's. */
export const whoWords = ({ devices, description }: Portfolio, device: string): string => {
  const there = devices.get(device)
  if (there === undefined) return t('history').someone
  if (there.standing === 'not yet known')
    return there.name === '' ? t('history').someone : t('history').toBeConfirmed(there.name)
  if (there.standing !== 'candidate') return there.name || t('history').someone
  return description.values.name || there.name || t('history').candidate
}

/** The part somebody has here: as the centre lists it, else as they stated it, where it is one that we know. */
export const partWords = ({ roles, statedRoles }: Pick<Device, 'roles' | 'statedRoles'>): string => {
  const parts: Readonly<Record<string, string>> = t('joining').parts
  return [...roles, ...statedRoles].map((role) => parts[role]).find((part) => part !== undefined) ?? ''
}
