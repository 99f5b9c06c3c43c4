// Who may write what: one table. It blocks appending in the app and decides in the fold what an entry is worth; the two
// can never disagree because there is only this.

import type { HeadHash } from '#/ledger/head.ts'
import type { Device, RuleId } from '#/portfolio/portfolio.ts'

/** Roles as a centre's list names them (domain §1). */
export type Role =
  | 'candidate'
  | 'trainer'
  | 'witness'
  | 'expert witness'
  | 'assessor'
  | 'countersigning assessor'
  | 'internal verifier'
  | 'external verifier'
  | 'co-ordinator'

const allRoles: readonly Role[] = [
  'candidate',
  'trainer',
  'witness',
  'expert witness',
  'assessor',
  'countersigning assessor',
  'internal verifier',
  'external verifier',
  'co-ordinator',
]

export const isRole = (text: string): text is Role => allRoles.some((role) => role === text)

const candidate: readonly Role[] = ['candidate']
const withStaff: readonly Role[] = ['candidate', 'assessor', 'co-ordinator']

/** Who says what they saw or did: a piece of evidence, which decides nothing (domain §1, §3). */
const whoeverTells: readonly Role[] = ['candidate', 'assessor', 'expert witness', 'witness']

const whoeverWorksOnIt: readonly Role[] = [
  ...withStaff,
  'countersigning assessor',
  'internal verifier',
  'expert witness',
]

/** Whose word about a qualification is the centre's; anybody else only says what they were told. */
const centreStaff: ReadonlySet<Role> = new Set(['assessor', 'internal verifier', 'co-ordinator'])
export const isCentreStaff = ({ standing, roles }: Pick<Device, 'standing' | 'roles'>): boolean =>
  standing === 'listed' && roles.some((role) => centreStaff.has(role))

/** Whose reason lifts what a check holds up at sign-off (domain ES1). */
export const isAssessor = ({ standing, roles }: Pick<Device, 'standing' | 'roles'>): boolean =>
  standing === 'listed' && roles.includes('assessor')

/** Kind → roles that may write it. Everybody may introduce a device: it grants nothing. */
const mayWrite: Readonly<Record<string, readonly Role[]>> = {
  'device.introduced': allRoles,
  'device.added': withStaff,
  'device.vouched': allRoles,
  /** Never the candidate's: whoever has the lost device could say it of the new one. */
  'device.lost': ['assessor', 'co-ordinator'],
  'portfolio.opened': candidate,
  'portfolio.described': withStaff,
  'evidence.captured': whoeverTells,
  'evidence.described': whoeverTells,
  'evidence.mapped': whoeverTells,
  'evidence.signed': [...whoeverWorksOnIt, 'witness'],
  'evidence.seen': whoeverWorksOnIt,
  'evidence.withdrawn': whoeverTells,
  'content.erased': withStaff,
  'warning.passed': whoeverWorksOnIt,
  'fact.recorded': whoeverWorksOnIt,
  'achievement.recorded': withStaff,
  'achievement.withdrawn': withStaff,
}

/** Only the person who captured evidence may say something else about it, or take it back (domain §1). */
const authorsOnly = new Set(['evidence.described', 'evidence.withdrawn'])
const mapsAll: ReadonlySet<Role> = new Set(['candidate', 'assessor'])

/** Whether somebody in these roles may write a kind about their own evidence only: witnesses say what theirs shows, no more. */
export const isAuthorsOnly = (kind: string, roles: readonly Role[]): boolean =>
  authorsOnly.has(kind) || (kind === 'evidence.mapped' && !roles.some((role) => mapsAll.has(role)))

/** Whether a device's claims of others' evidence may ever count, by its roles or else by what it states to be. */
export const mayMapOthers = ({
  standing,
  roles,
  statedRoles,
}: Pick<Device, 'standing' | 'roles' | 'statedRoles'>): boolean =>
  !isAuthorsOnly('evidence.mapped', standing === 'not yet known' ? statedRoles.filter(isRole) : roles)

const erases: ReadonlySet<Role> = new Set(withStaff)

/** Whether a device's erasing may ever count, by its roles or else by what it states to be. */
export const mayEverErase = ({
  standing,
  roles,
  statedRoles,
}: Pick<Device, 'standing' | 'roles' | 'statedRoles'>): boolean =>
  (standing === 'not yet known' ? statedRoles.filter(isRole) : roles).some((role) => erases.has(role))

export type Permission =
  | { may: 'yes' }
  /** `device`: nobody who counts knows it yet. `lost`: it was marked as lost before. */
  | { may: 'not yet'; why: 'device' | 'lost' }
  | { may: 'no'; rule: RuleId }

/**
 * Whether a device may write a kind; `hash` is null for what is not written yet. "Not yet" where the device is not established: a list, or the candidate's own
 * word, may still arrive; and where it is lost, for somebody may still say that what it wrote is the candidate's. Kinds this version does not know are for their own version to judge: yes.
 */
export const permissionOf = (
  device: Device | undefined,
  kind: string,
  { seq, hash }: { readonly seq: number; readonly hash: HeadHash | null },
): Permission => {
  const roles = mayWrite[kind]
  if (roles === undefined || kind === 'device.introduced') return { may: 'yes' }
  if (device === undefined || device.standing === 'not yet known') return { may: 'not yet', why: 'device' }
  const isAfterLoss = device.lostAfter !== null && seq > device.lostAfter
  if (isAfterLoss || (hash !== null && device.astray.has(hash))) return { may: 'not yet', why: 'lost' }
  if (device.acceptedUpTo !== null && seq > device.acceptedUpTo) return { may: 'no', rule: 'RO2' }
  return device.roles.some((role) => roles.includes(role)) ? { may: 'yes' } : { may: 'no', rule: 'RO1' }
}

/**
 * Whether the evidence that a device captures comes to count once a list names it in a part that it states itself. Of the
 * candidate's own, and of parts that this version does not know, that is not denied.
 */
export const canAddEvidence = ({
  standing,
  roles,
  statedRoles,
}: Pick<Device, 'standing' | 'roles' | 'statedRoles'>): boolean => {
  const parts = (standing === 'not yet known' ? statedRoles : roles).filter(isRole)
  return parts.length === 0 || parts.some((role) => mayWrite['evidence.captured']?.includes(role))
}

/** Kinds whose bodies may go (formats §4): media, accounts, notes; never decisions, sign-offs, samples. */
const erasable = new Set([
  'evidence.captured',
  'evidence.described',
  'evidence.mapped',
  'evidence.signed',
  'achievement.recorded',
])
export const isErasable = (kind: string): boolean => erasable.has(kind)

/** Bodies that the candidate's copy leaves out: all of internal verification (formats §5). */
export const isWithheldFrom = (flavour: 'full' | 'candidate', kind: string): boolean =>
  flavour === 'candidate' && /^(?:sample|sampling|verification|standardisation)\./.test(kind)
