// data/portfolio.json: the fold as plain data for programs that are not ours. Its keys and their order are frozen as
// "fieldfolio/portfolio@1" and told in README.md; it holds nothing that the entries and centre lists do not say.

import { utf8, type Bytes } from '#/base/bytes.ts'
import { evidencePaths } from '#/bundle/evidence-paths.ts'
import { compareText } from '#/ledger/entry.ts'
import type { Edited } from '#/portfolio/edited.ts'
import { formerFilesOf } from '#/portfolio/files-of.ts'
import type {
  Achievement,
  Claim,
  Evidence,
  EvidenceFile,
  PassedWarning,
  Portfolio,
  PortfolioFact,
  Signature,
  Standing,
} from '#/portfolio/portfolio.ts'
import { evidenceRevisionOf } from '#/portfolio/views/evidence-revision.ts'

export const portfolioPath = 'data/portfolio.json'

/** Fields with more than one version left standing, in the order of their names. */
const toSettleIn = <F>({ toSettle }: Edited<F>) =>
  Object.entries(toSettle)
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([field, versions]) => ({ field, versions: versions.map(({ head, value }) => ({ head, value })) }))

const claimDocument = ({ id, criterion, position, note, revision, standing, device, at }: Claim) => {
  const { kind, ...place } = position
  const fields = Object.entries(place).toSorted(([a], [b]) => compareText(a, b))
  return {
    id,
    criterion,
    position: { kind, ...Object.fromEntries(fields) },
    revision,
    standing,
    device,
    at,
    ...(note === '' ? {} : { note }),
  }
}

const fileDocument = (
  { sha256, bytes, mediaType, name, redactedFrom }: EvidenceFile,
  paths: ReadonlyMap<string, string>,
) => ({
  sha256,
  bytes,
  mediaType,
  name,
  path: paths.get(sha256) ?? null,
  ...(redactedFrom === undefined ? {} : { redactedFrom }),
})

const signatureDocument = ({ head, device, at, revision, statement, name, ...more }: Signature) => ({
  head,
  device,
  at,
  revision,
  statement,
  name,
  capacity: more.capacity,
  how: more.how,
  strokes: more.strokes,
  isOnOwnDevice: more.isOnOwnDevice,
})

const evidenceDocument = (evidence: Evidence, paths: ReadonlyMap<string, string>) => {
  const { id, label, form, device, at, standing, withdrawn, files, claims, history, fields } = evidence
  const { title, account, performedOn, place, simulated, people, type, answers, record } = fields.values
  const former = formerFilesOf(evidence)
  return {
    id,
    label,
    form,
    title,
    account,
    performedOn,
    place,
    simulated,
    device,
    at,
    standing,
    revision: evidenceRevisionOf(evidence),
    withdrawn: withdrawn && { at: withdrawn.at, reason: withdrawn.reason, head: withdrawn.head },
    files: files.map((file) => fileDocument(file, paths)),
    claims: claims.map(claimDocument),
    toSettle: toSettleIn(fields),
    history,
    ...(former.length === 0 ? {} : { former: former.map((file) => fileDocument(file, paths)) }),
    ...(people === '' ? {} : { people }),
    ...(type === '' ? {} : { type }),
    ...(answers.length === 0 ? {} : { answers: answers.map(({ prompt, text }) => ({ prompt, text })) }),
    ...(record === null ? {} : { record }),
    ...(evidence.signatures.length === 0 ? {} : { signatures: evidence.signatures.map(signatureDocument) }),
  }
}

const factDocument = ({ head, device, at, scheme, about, value, source, weight }: PortfolioFact) => ({
  head,
  device,
  at,
  scheme,
  about: {
    kind: about.kind,
    ...('unit' in about ? { unit: about.unit } : {}),
    ...('level' in about ? { level: about.level } : {}),
  },
  value,
  source,
  weight,
})

const passedDocument = ({ head, device, at, rule, scheme, evidence, claims, reason }: PassedWarning) => ({
  head,
  device,
  at,
  rule,
  scheme,
  evidence,
  claims,
  reason,
})

const achievementDocument = ({ head, device, at, how, unit, level, ...more }: Achievement) => ({
  head,
  device,
  at,
  how,
  unit,
  level,
  reference: more.reference,
  awardingBody: more.awardingBody,
  certificateNumber: more.certificateNumber,
  achievedOn: more.achievedOn,
  copySeenBy: more.copySeenBy,
  account: more.account,
  isByStaff: more.isByStaff,
})

/** Only what was said. */
const workplaceDocument = ({ values }: Portfolio['description']) => {
  const { photosAtWork, screensAtWork, callsAtWork, phonesAtWork } = values
  return {
    ...(photosAtWork === '' ? {} : { photosAtWork }),
    ...(screensAtWork === '' ? {} : { screensAtWork }),
    ...(callsAtWork === '' ? {} : { callsAtWork }),
    ...(phonesAtWork === '' ? {} : { phonesAtWork }),
  }
}

/** What later versions of this format added stands last, and only where there is any. */
const recordsDocument = ({ description, facts, passed, achievements }: Portfolio) => {
  const { registeredOn, isOfAge } = description.values
  return {
    ...(registeredOn === '' ? {} : { registeredOn }),
    ...(isOfAge === null ? {} : { isOfAge }),
    ...(facts.length === 0 ? {} : { facts: facts.map(factDocument) }),
    ...(passed.length === 0 ? {} : { passed: passed.map(passedDocument) }),
    ...(achievements.length === 0 ? {} : { achievements: achievements.map(achievementDocument) }),
    ...workplaceDocument(description),
  }
}

const standingDocument = (head: string, standing: Standing) => ({
  head,
  standing: standing.kind,
  why: standing.kind === 'waiting' ? standing.why : standing.kind === 'not counted' ? standing.rule : null,
})

/** The fold of one copy as plain data. Keys in this order; see README.md for what each means. */
export const portfolioDocument = (portfolio: Portfolio) => {
  const { description, candidate, centre } = portfolio
  const { values } = description
  const paths = evidencePaths(portfolio)
  return {
    format: 'fieldfolio/portfolio@1',
    flavour: portfolio.flavour,
    ledger: portfolio.ledger,
    ...(portfolio.isDemo ? { demo: true } : {}),
    entries: portfolio.entryCount,
    title: values.title,
    candidate: {
      person: candidate.person,
      device: candidate.founder,
      name: values.name,
      number: values.candidateNumber,
    },
    centre: {
      name: values.centreName,
      number: values.centreNumber,
      fingerprint: centre.fingerprint,
      listName: centre.name,
      listVersion: centre.version,
      rivals: centre.rivals,
    },
    scheme: values.scheme && { id: values.scheme.id, hash: values.scheme.hash, title: values.scheme.title },
    units: values.units.map(({ unit, level }) => ({ unit, level })),
    warningsSeen: values.warningsSeen,
    toSettle: toSettleIn(description),
    devices: [...portfolio.devices.values()].map((device) => ({
      id: device.id,
      person: device.person,
      name: device.name,
      statedRoles: device.statedRoles,
      standing: device.standing,
      roles: device.roles,
      acceptedUpTo: device.acceptedUpTo,
      // Only where it is said: files made before it could be said stay what they are.
      ...(device.replaces !== null && { replaces: device.replaces }),
      ...(device.lostAfter !== null && { lostAfter: device.lostAfter }),
      introduced: device.introduced,
    })),
    evidence: [...portfolio.evidence.values()].map((evidence) => evidenceDocument(evidence, paths)),
    standings: [...portfolio.standings]
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([head, standing]) => standingDocument(head, standing)),
    unknownKinds: [...portfolio.unknownKinds]
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([kind, entries]) => ({ kind, entries })),
    forks: portfolio.forks.map(({ device, seq, heads }) => ({ device, seq, heads })),
    missing: portfolio.missing.map(({ device, seq, head }) => ({ device, seq, head })),
    strangers: [...portfolio.strangers].toSorted(),
    erased: { heads: [...portfolio.erased.heads].toSorted(), files: [...portfolio.erased.blobs].toSorted() },
    ...recordsDocument(portfolio),
  }
}

/** One line of JSON as `JSON.stringify` writes it, and a line feed. */
export const portfolioJson = (portfolio: Portfolio): Bytes =>
  utf8(`${JSON.stringify(portfolioDocument(portfolio))}\n`)
