// What its person lets go over mobile data this once, though it is larger than goes by itself: these files and no others. Kept
// nowhere, so whatever comes of it, the next film waits for Wi-Fi again.

import type { Sha256 } from '#/base/hash.ts'
import { useExchanges } from '#/ui/session/exchange/exchange-state.ts'

/** Each until it ends: two may let the same file go, and the exchange of the second may come after that of the first. */
const presses = new Set<{ readonly files: ReadonlySet<Sha256> }>()

const note = (): void =>
  useExchanges.setState({ anyway: new Set([...presses].flatMap(({ files }) => [...files])) })

export const letGoDuring = async (
  files: ReadonlySet<Sha256>,
  moving: () => Promise<unknown>,
): Promise<void> => {
  const press = { files }
  presses.add(press)
  note()
  try {
    await moving()
  } finally {
    presses.delete(press)
    note()
  }
}
