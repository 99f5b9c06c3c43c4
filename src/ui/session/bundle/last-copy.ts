// What is known of the last portfolio file that was made: whether the browser only took it to save it, or it was opened
// again and is whole.

import { momentNow } from '#/base/dates.ts'
import type { Id } from '#/base/ids.ts'
import type { BundlePreview } from '#/workers/open-bundle.ts'
import type { Holds } from '#/ui/session/bundle/newer-than.ts'
import { openPortfolio, theStore, useSession } from '#/ui/session/session.ts'

const lastMade = (ledger: Id): string => `last bundle ${ledger}`

export type CopyState = Holds & {
  /** Handed to the browser is not yet a second copy: only opening the file again shows that. */
  readonly state: 'handed to the browser' | 'checked'
  readonly at: string
}

/** Call when the browser was given the file to save. */
export const noteHandedOver = async ({ holds }: { readonly holds: Holds }): Promise<CopyState> => {
  const { ledger } = openPortfolio()
  const state: CopyState = { state: 'handed to the browser', at: momentNow(), ...holds }
  await theStore().putSetting(lastMade(ledger), state)
  return state
}

const isCopyState = (value: unknown): value is CopyState =>
  typeof value === 'object' &&
  value !== null &&
  'state' in value &&
  'at' in value &&
  'forks' in value &&
  'upTo' in value &&
  value.upTo instanceof Map

const kept = async (ledger: Id): Promise<CopyState | null> => {
  const value = await theStore().setting(lastMade(ledger))
  return value.ok && isCopyState(value.value) ? value.value : null
}

/** What is known of the last file made of the open portfolio; null when none was. */
export const lastCopy = (): Promise<CopyState | null> => kept(openPortfolio().ledger)

const holdsAllOf = (one: Holds, other: Holds): boolean =>
  one.forks >= other.forks && [...other.upTo].every(([device, seq]) => (one.upTo.get(device) ?? 0) >= seq)

/**
 * The file was read back and is whole: what it holds of what is here is now in a checked copy, whoever made it. An older one takes
 * nothing from what is known of one that holds more.
 */
export const noteChecked = async ({ verdict, portfolio, plan }: BundlePreview): Promise<void> => {
  if (verdict === 'damaged' || portfolio === null || plan === null) return
  const { ledger } = portfolio
  const { shelf } = useSession.getState()
  if (!shelf.some((row) => row.ledger === ledger && row.person !== null)) return
  const holds: Holds = { upTo: plan.upTo, forks: portfolio.forks.length }
  const before = await kept(ledger)
  if (before?.state === 'checked' && holdsAllOf(before, holds) && !holdsAllOf(holds, before)) return
  const state: CopyState = { state: 'checked', at: momentNow(), ...holds }
  await theStore().putSetting(lastMade(ledger), state)
}
