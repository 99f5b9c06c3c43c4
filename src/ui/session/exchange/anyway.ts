// What its person lets go over mobile data this once, though it is larger than goes by itself: these files and no others. Kept
// nowhere, so whatever comes of it, the next film waits for Wi-Fi again.

import type { Sha256 } from '#/base/hash.ts'
import { useExchanges } from '#/ui/session/exchange/exchange-state.ts'

export const letGoDuring = async (
  files: ReadonlySet<Sha256>,
  moving: () => Promise<unknown>,
): Promise<void> => {
  useExchanges.setState(({ anyway }) => ({ anyway: new Set([...anyway, ...files]) }))
  try {
    await moving()
  } finally {
    useExchanges.setState(({ anyway }) => ({
      anyway: new Set([...anyway].filter((sha256) => !files.has(sha256))),
    }))
  }
}
