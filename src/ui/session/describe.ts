// Saying more: about evidence, about the portfolio, and which criteria something proves. Each is one entry with only what
// changed; each edit names what it replaces, so that nothing written elsewhere is overwritten unseen.

import { err, ok, type Result } from '#/base/result.ts'
import type { HeadHash } from '#/ledger/head.ts'
import { replacedBy } from '#/portfolio/edited.ts'
import { erasableBy } from '#/portfolio/erasure.ts'
import type { ClaimPosition } from '#/portfolio/kinds/claim-position.ts'
import type { Description, Evidence, EvidenceFields, Portfolio } from '#/portfolio/portfolio.ts'
import { append, type AppendError } from '#/ui/session/append.ts'
import { whileBusy } from '#/ui/session/capture-evidence.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import type { LoadedScheme } from '#/ui/session/schemes.ts'

type NotHere = { readonly kind: 'not here'; readonly key: string }
type Done = Promise<Result<void, AppendError | NotHere>>

const evidenceHere = (id: HeadHash): Evidence | null => openPortfolio().portfolio.evidence.get(id) ?? null

const changedOnly = <F extends object>(values: F, changes: Partial<F>): Partial<F> => {
  const before = new Map<string, unknown>(Object.entries(values))
  const entries = Object.entries(changes).filter(
    ([field, value]) => JSON.stringify(before.get(field)) !== JSON.stringify(value),
  )
  // A subset of the same object's own fields.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(entries) as Partial<F>
}

const finished = async (work: ReturnType<typeof append>): Done => {
  const appended = await work
  return appended.ok ? ok(undefined) : appended
}

export const describeEvidence = async (id: HeadHash, wanted: Partial<EvidenceFields>): Done => {
  const evidence = evidenceHere(id)
  if (evidence === null) return err({ kind: 'not here', key: id })
  const changes = changedOnly(evidence.fields.values, wanted)
  if (Object.keys(changes).length === 0) return ok(undefined)
  const was = replacedBy(evidence.fields, changes)
  return finished(append([{ kind: 'evidence.described', content: { evidence: id, changes, was } }]))
}

/**
 * One answer among several that may be saved at once: made from the list as it is when its turn comes, so that none of
 * them overwrites another.
 */
export const answerPrompt = (id: HeadHash, prompt: string, text: string): Done =>
  finished(
    append((portfolio) => {
      const evidence = portfolio.evidence.get(id)
      if (evidence === undefined) return []
      const { answers } = evidence.fields.values
      const others = answers.filter((answer) => answer.prompt !== prompt)
      const changes = changedOnly(evidence.fields.values, {
        answers: text.trim() === '' ? others : [...others, { prompt, text }],
      })
      if (Object.keys(changes).length === 0) return []
      const was = replacedBy(evidence.fields, changes)
      return [{ kind: 'evidence.described', content: { evidence: id, changes, was } }]
    }),
  )

const mostFollowUp = 100

/** Of a recorded discussion, from what is in it when its turn comes; its plan, gaps and people stay as they are. */
export const sayFollowUp = (id: HeadHash, text: string): Done =>
  finished(
    append((portfolio) => {
      const evidence = portfolio.evidence.get(id)
      const record = evidence?.fields.values.record
      if (evidence === undefined || record?.kind !== 'discussion') return []
      const lines = text.split('\n').map((line) => line.trim())
      const followUp = lines.filter((line) => line !== '').slice(0, mostFollowUp)
      const changes = changedOnly(evidence.fields.values, { record: { ...record, followUp } })
      if (Object.keys(changes).length === 0) return []
      const was = replacedBy(evidence.fields, changes)
      return [{ kind: 'evidence.described', content: { evidence: id, changes, was } }]
    }),
  )

/** Settles two versions: the chosen one replaces all that stand. */
export const settleEvidence = (id: HeadHash, chosen: Partial<EvidenceFields>): Done => {
  const evidence = evidenceHere(id)
  if (evidence === null) return Promise.resolve(err({ kind: 'not here', key: id }))
  const was = replacedBy(evidence.fields, chosen)
  return finished(append([{ kind: 'evidence.described', content: { evidence: id, changes: chosen, was } }]))
}

export type WantedClaim = {
  readonly criterion: string
  readonly position: ClaimPosition
  readonly note?: string
}

/** Returns the ids of the claims made, for Undo. Never in another portfolio, which may be open by the time that is pressed. */
export const claim = async (
  id: HeadHash,
  add: readonly WantedClaim[],
  remove: readonly string[] = [],
): Promise<Result<readonly string[], AppendError | NotHere>> => {
  if (evidenceHere(id) === null) return err({ kind: 'not here', key: id })
  const content = { evidence: id, add: [...add], remove: [...remove] }
  const appended = await append([{ kind: 'evidence.mapped', content }])
  if (!appended.ok) return appended
  const head = appended.value[0]?.hash ?? ''
  return ok(add.map((_, i) => `${head}/${i}`))
}

export const takeBackClaims = async (id: HeadHash, claims: readonly string[]): Done => {
  const taken = await claim(id, [], claims)
  return taken.ok ? ok(undefined) : taken
}

export const withdrawEvidence = (id: HeadHash, reason: string): Done =>
  finished(append([{ kind: 'evidence.withdrawn', content: { evidence: id, reason } }]))

/** `waits`: it is asked for and signed, and nothing is gone before this device's word counts. */
export type Erased = 'gone' | 'waits'

/**
 * For good: the words and files go here, and from every copy that hears of it. The entry that says so stays. Nothing goes
 * here that the ledger does not call erased. `because` tells every later reader, in whatever language, that somebody
 * withdrew their consent.
 */
export const eraseEvidence = (
  id: HeadHash,
  reason: string,
  because?: 'consent withdrawn',
): Promise<Result<Erased, AppendError | NotHere>> =>
  whileBusy(async () => {
    const evidence = evidenceHere(id)
    if (evidence === null) return err({ kind: 'not here', key: id })
    const { portfolio, writer } = openPortfolio()
    const elsewhere = new Set(
      [...portfolio.evidence.values()]
        .filter((other) => other.id !== id)
        .flatMap(({ named }) => named.map(({ sha256 }) => sha256)),
    )
    const blobs = evidence.named.map(({ sha256 }) => sha256).filter((sha256) => !elsewhere.has(sha256))
    const entries = await theStore().entriesByHash(evidence.history)
    if (!entries.ok) return entries
    const author = portfolio.devices.get(writer?.signer.device ?? '')
    const heads = erasableBy(author, entries.value, portfolio.devices).map(({ hash }) => hash)
    const said = await append([
      { kind: 'content.erased', content: { reason, entries: heads, blobs, ...(because && { because }) } },
    ])
    if (!said.ok) return said
    const { erased } = openPortfolio().portfolio
    if (!erased.heads.has(id)) return ok('waits')
    const gone = await theStore().erase(openPortfolio().ledger, {
      entries: heads.filter((hash) => erased.heads.has(hash)),
      blobs: blobs.filter((sha256) => erased.blobs.has(sha256)),
    })
    return gone.ok ? ok('gone') : gone
  })

export const describePortfolio = async (wanted: Partial<Description>): Done => {
  const { description } = openPortfolio().portfolio
  const changes = changedOnly(description.values, wanted)
  if (Object.keys(changes).length === 0) return ok(undefined)
  return described(changes)
}

/** Which notices were read on which device is nobody's choice: they are all kept, with whatever is said next. */
const readAnywhere = ({ toSettle }: Portfolio['description']): Partial<Description> => {
  if (toSettle['warningsSeen'] === undefined) return {}
  const read = toSettle['warningsSeen'].flatMap(({ value }) =>
    Array.isArray(value) ? value.map(String) : [],
  )
  return { warningsSeen: [...new Set(read)].toSorted() }
}

const described = (said: Partial<Description>): Done => {
  const { description } = openPortfolio().portfolio
  const changes = { ...readAnywhere(description), ...said }
  const was = replacedBy(description, changes)
  return finished(append([{ kind: 'portfolio.described', content: { changes, was } }]))
}

/**
 * Settles one field of the description: the version of `head` replaces all that stand. Units go with the qualification
 * they were chosen for: those of the same device, or none where it is another qualification and that device chose none.
 */
export const settleDescription = (field: keyof Description, head: HeadHash): Done =>
  whileBusy(async () => {
    const { toSettle, setBy, values } = openPortfolio().portfolio.description
    const chosen = toSettle[field]?.find((version) => version.head === head)
    // Somebody else's choice may have arrived since the screen was drawn.
    if (chosen === undefined) return ok(undefined)
    if (field !== 'scheme') return described({ [field]: chosen.value })
    const units = toSettle['units'] ?? [{ head: setBy['units'] ?? '', value: values.units }]
    const read = await theStore().entriesByHash(
      [head, ...units.map((version) => version.head)].filter(Boolean),
    )
    if (!read.ok) return read
    const deviceOf = new Map(read.value.map((entry) => [entry.hash, entry.head.device]))
    const own = units.findLast((version) => deviceOf.get(version.head) === deviceOf.get(head))
    const isShown = JSON.stringify(chosen.value) === JSON.stringify(values.scheme)
    const theirs = own === undefined ? (isShown ? {} : { units: [] }) : { units: own.value }
    // Both were read from entries of this field, whose content its kind has checked.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return described({ scheme: chosen.value, ...theirs } as Partial<Description>)
  })

/** Chooses a qualification; its exact bytes are kept with the portfolio. Units of another one are let go. */
export const chooseScheme = async ({ scheme, hash, bytes }: LoadedScheme): Done => {
  const { description } = openPortfolio().portfolio
  const reference = { id: scheme.id, hash, title: scheme.title }
  const wanted =
    description.values.scheme?.id === scheme.id ? { scheme: reference } : { scheme: reference, units: [] }
  const changes = changedOnly(description.values, wanted)
  if (Object.keys(changes).length === 0) return ok(undefined)
  const was = replacedBy(description, changes)
  return finished(
    append([{ kind: 'portfolio.described', content: { changes, was } }], {
      schemes: [{ sha256: hash, bytes }],
    }),
  )
}
