// Who may put their name to what, here: the candidate and whoever joined, once under each revision of a record that several
// people made together. A testimony is the witness's alone.

import type { Id } from '#/base/ids.ts'
import type { Evidence, Portfolio } from '#/portfolio/portfolio.ts'
import { signatureState } from '#/portfolio/views/signatures.ts'
import { isRole } from '#/portfolio/permissions.ts'
import { nameIn } from '#/qualification/checks/testimony.ts'
import { t } from '#/text/text.ts'
import { partWords } from '#/ui/session/evidence-words.ts'
import { openPortfolio } from '#/ui/session/session.ts'
import type { NewSignature } from '#/ui/session/signing.ts'

/** Records of what happened between people. */
export type Together = 'observation' | 'questions' | 'discussion'
const together: readonly string[] = ['observation', 'questions', 'discussion'] satisfies Together[]
const isTogether = (kind: string): kind is Together => together.includes(kind)

/** What is signed, whoever signs in that part. */
export const statementOf = (kind: Together, capacity: string): string => {
  const { statements } = t('joining').signing
  return capacity === 'candidate' ? statements.candidate : statements[kind]
}

export type Signer = Pick<NewSignature, 'statement' | 'name' | 'capacity'>

/** In what part whoever uses `device` signs, and their name as far as it is known. */
const partOf = (
  { devices, description }: Portfolio,
  device: Id,
): Pick<Signer, 'name' | 'capacity'> | null => {
  const there = devices.get(device)
  if (there === undefined) return null
  if (there.standing === 'candidate')
    return { name: description.values.name || there.name, capacity: 'candidate' }
  const capacity = [...there.roles, ...there.statedRoles].find(isRole)
  return capacity === undefined ? null : { name: there.name, capacity }
}

/** Of whoever fills in a form on their own device, and puts their name to it. */
export const capacityHere = (): string => {
  const { portfolio, writer } = openPortfolio()
  const part = writer === null ? null : partOf(portfolio, writer.signer.device)
  if (part === null) throw new Error('signed by somebody who has no part here')
  return part.capacity
}

/** Null where there is nothing to sign, nobody to sign it, or where they have signed it as it stands. */
export const signerHere = (portfolio: Portfolio, evidence: Evidence, device: Id | null): Signer | null => {
  const { record } = evidence.fields.values
  const part = device === null ? null : partOf(portfolio, device)
  if (record === null || !isTogether(record.kind) || part === null) return null
  // Nothing takes effect on somebody else's evidence before the centre knows who writes.
  if (portfolio.devices.get(device ?? '')?.standing === 'not yet known' && evidence.device !== device)
    return null
  const has = evidence.signatures.some(
    (signature) =>
      signature.capacity === part.capacity &&
      (signature.device === device || part.capacity === 'candidate') &&
      signatureState(evidence, signature) === 'as signed',
  )
  return has ? null : { ...part, statement: statementOf(record.kind, part.capacity) }
}

export type SignerInPart = Signer & {
  /** What they are, for several who sign one after the other. */
  readonly part: string
}

/** Both who sign a record while it is written: `other` is the name that the form gives whoever watched or asked. */
export const bothSigners = (
  portfolio: Portfolio | null,
  device: Id | null,
  kind: Together,
  other: string,
): readonly SignerInPart[] => {
  const words = t('joining').signing
  const here = portfolio === null || device === null ? null : partOf(portfolio, device)
  const staff =
    here === null || here.capacity === 'candidate' ? { name: nameIn(other), capacity: 'assessor' } : here
  const candidate = { name: portfolio?.description.values.name ?? '', capacity: 'candidate' }
  return [
    { ...staff, part: words.parts[kind], statement: statementOf(kind, staff.capacity) },
    { ...candidate, part: words.asCandidate, statement: statementOf(kind, candidate.capacity) },
  ]
}

/** `Dev Patel, assessor` where somebody who joined is here; a form need not ask them again. */
export const whoIsHere = (portfolio: Portfolio | null, device: Id | null): string => {
  const here = portfolio?.devices.get(device ?? '')
  if (here === undefined || here.standing === 'candidate') return ''
  return t('joining').asPart(here.name, partWords(here))
}
