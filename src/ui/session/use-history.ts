// The history of one piece of evidence: its entries as they were written, who wrote them, and whether each is still what
// was signed. Read when it is asked for; nothing is shown as checked before it was.

import { useEffect, useState } from 'react'
import type { Entry } from '#/ledger/entry.ts'
import { verifyEntries } from '#/ledger/verify.ts'
import { readKnown } from '#/portfolio/fold.ts'
import type { Known } from '#/portfolio/kinds/content.ts'
import type { Evidence, Portfolio, Standing } from '#/portfolio/portfolio.ts'
import { whoWords } from '#/ui/session/evidence-words.ts'
import { theStore } from '#/ui/session/session.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'

export type HistoryMoment = {
  readonly id: string
  readonly at: string
  /** What it says; null where that is gone, or this version does not know the kind. */
  readonly known: Known | null
  readonly kind: string
  readonly by: string
  readonly standing: Standing['kind']
}

export type History = {
  readonly moments: readonly HistoryMoment[]
  /** Every signature was checked just now; `no key`: who signed is not known here. */
  readonly signatures: 'sound' | 'changed' | 'no key'
}

export type ShownHistory =
  { readonly state: 'loading' } | { readonly state: 'not here' } | ({ readonly state: 'here' } & History)

const momentOf = (portfolio: Portfolio, entry: Entry): HistoryMoment => {
  const read = readKnown(entry)
  const { at, kind, device } = entry.head
  return {
    id: entry.hash,
    at,
    kind,
    known: read.state === 'known' ? read.known : null,
    by: whoWords(portfolio, device),
    standing: portfolio.standings.get(entry.hash)?.kind ?? 'counted',
  }
}

/** Erasing names other entries, so it stands in no history of theirs: looked for only where something is gone. */
const erasuresOf = async ({ ledger }: Portfolio, evidence: Evidence): Promise<readonly Entry[]> => {
  if (evidence.standing !== 'erased') return []
  const read = await theStore().entriesOf(ledger)
  if (!read.ok) return []
  return read.value.entries.filter((entry) => {
    const known = readKnown(entry)
    return (
      known.state === 'known' &&
      known.known.kind === 'content.erased' &&
      known.known.content.entries.includes(evidence.id)
    )
  })
}

const load = async (portfolio: Portfolio, evidence: Evidence): Promise<History | null> => {
  const hashes = evidence.history
  const read = await theStore().entriesByHash(hashes)
  if (!read.ok) return null
  const known = new Set(hashes)
  const erasures = (await erasuresOf(portfolio, evidence)).filter(({ hash }) => !known.has(hash))
  const entries = [...read.value, ...erasures]
  const introductions = new Set(
    entries.flatMap(({ head }) => portfolio.devices.get(head.device)?.introduced ?? []),
  )
  // The signers' keys stand in their introductions.
  const introduced = await theStore().entriesByHash([...introductions])
  const { forged, keyless } = await verifyEntries([...(introduced.ok ? introduced.value : []), ...entries])
  const signatures = forged.length > 0 ? 'changed' : keyless.length > 0 ? 'no key' : 'sound'
  // Fewer than asked for: a row is damaged, which the store names and leaves out.
  const whole = read.value.length === hashes.length
  return {
    moments: entries.map((entry) => momentOf(portfolio, entry)),
    signatures: whole ? signatures : 'changed',
  }
}

export const useHistory = ({ portfolio, evidence }: EvidenceView): ShownHistory => {
  const [shown, setShown] = useState<ShownHistory>({ state: 'loading' })
  useEffect(() => {
    let gone = false
    const show = async (): Promise<void> => {
      const loaded = await load(portfolio, evidence)
      if (!gone) setShown(loaded ? { state: 'here', ...loaded } : { state: 'not here' })
    }
    void show()
    return () => {
      gone = true
    }
    // Each change of the evidence brings a new one.
  }, [portfolio, evidence])
  return shown
}
