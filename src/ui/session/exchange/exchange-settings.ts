// What a person has decided about exchanges on this device: pauses, and how much may go over mobile data. Kept as one setting.

import type { Id } from '#/base/ids.ts'
import { useExchanges } from '#/ui/session/exchange/exchange-state.ts'
import { theStore } from '#/ui/session/session.ts'

export type ExchangeSettings = {
  readonly paused: ReadonlySet<Id>
  /** Bytes of the largest file that goes over mobile data; null for all. */
  readonly largestOnMobile: number | null
}

const settingName = 'exchanges'
/** What is larger waits for Wi-Fi: films, long recordings, some photos. */
export const smallOnMobile = 8 * 1024 * 1024

const usual: ExchangeSettings = { paused: new Set(), largestOnMobile: smallOnMobile }

const isSettings = (value: unknown): value is ExchangeSettings =>
  typeof value === 'object' &&
  value !== null &&
  'paused' in value &&
  value.paused instanceof Set &&
  'largestOnMobile' in value &&
  (value.largestOnMobile === null || typeof value.largestOnMobile === 'number')

/** Null where it cannot be read. */
const settingsKept = async (): Promise<ExchangeSettings | null> => {
  const kept = await theStore().setting(settingName)
  if (!kept.ok) return null
  return isSettings(kept.value) ? kept.value : usual
}

export const exchangeSettings = async (): Promise<ExchangeSettings> => (await settingsKept()) ?? usual

/** As any tab has set it; null where that cannot be read. */
export const isPausedHere = async (ledger: Id): Promise<boolean | null> =>
  (await settingsKept())?.paused.has(ledger) ?? null

export const changeExchangeSettings = async (change: Partial<ExchangeSettings>): Promise<void> => {
  await theStore().putSetting(settingName, { ...(await exchangeSettings()), ...change })
}

/** Everything, also over mobile data, from now on. */
export const sendAllOnMobile = async (isAllowed: boolean): Promise<void> => {
  const largestOnMobile = isAllowed ? null : smallOnMobile
  await changeExchangeSettings({ largestOnMobile })
  useExchanges.setState({ largestOnMobile })
}
