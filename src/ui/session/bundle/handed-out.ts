// When a file of the open portfolio last left this device: what may be in it is for whoever has it to delete. Says nothing of
// copies: whether a file was whole is told by last-copy.ts.

import { lastHandedOut, noteHandedOut } from '#/workers/handed-out.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'

/** Call whenever a file was given to the browser or the share sheet, whatever it holds. */
export const noteHandedOutHere = (): Promise<void> => noteHandedOut(theStore(), openPortfolio().ledger)

/** Of a file that was handed out at that moment or later; null where none was. */
export const handedOutSince = async (at: string): Promise<string | null> => {
  const last = await lastHandedOut(theStore(), openPortfolio().ledger)
  return last !== null && Date.parse(last) >= Date.parse(at) ? last : null
}
