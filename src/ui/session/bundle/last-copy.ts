// What is known of the last portfolio file that was made: whether the browser only took it to save it, or it was opened
// again and is whole.

import { momentNow } from '#/base/dates.ts'
import type { BundlePreview } from '#/workers/open-bundle.ts'
import { openPortfolio, theStore, useSession } from '#/ui/session/session.ts'

const lastMade = (ledger: string): string => `last bundle ${ledger}`

export type CopyState = {
  /** Handed to the browser is not yet a second copy: only opening the file again shows that. */
  readonly state: 'handed to the browser' | 'checked'
  readonly at: string
  readonly entries: number
}

/** Call when the browser was given the file to save. */
export const noteHandedOver = async ({ entries }: { readonly entries: number }): Promise<CopyState> => {
  const { ledger } = openPortfolio()
  const state: CopyState = { state: 'handed to the browser', at: momentNow(), entries }
  await theStore().putSetting(lastMade(ledger), state)
  return state
}

const isCopyState = (value: unknown): value is CopyState =>
  typeof value === 'object' && value !== null && 'state' in value && 'entries' in value && 'at' in value

/** What is known of the last file made of the open portfolio; null when none was. */
export const lastCopy = async (): Promise<CopyState | null> => {
  const value = await theStore().setting(lastMade(openPortfolio().ledger))
  return value.ok && isCopyState(value.value) ? value.value : null
}

/** The file was read back and is whole: what it holds of an own portfolio is now in a checked copy. */
export const noteChecked = async ({ verdict, portfolio }: BundlePreview): Promise<void> => {
  if (verdict === 'damaged' || portfolio === null) return
  const { shelf } = useSession.getState()
  if (!shelf.some(({ ledger, person }) => ledger === portfolio.ledger && person !== null)) return
  const state: CopyState = { state: 'checked', at: momentNow(), entries: portfolio.entryCount }
  await theStore().putSetting(lastMade(portfolio.ledger), state)
}
