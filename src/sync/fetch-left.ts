// Files that were left behind at an earlier place, got back from there: looked for, fetched and checked as in any exchange.
// Nothing is sent there, and nothing that is known of the place in use now is changed.

import type { Sha256 } from '#/base/hash.ts'
import type { Destination } from '#/sync/destination.ts'
import { amountOf, beginRun, type Exchanged, type ExchangeOptions } from '#/sync/exchange.ts'
import { listFiles, missingHere } from '#/sync/files.ts'
import { nothingKnown } from '#/sync/known.ts'
import { receiveLargeFiles, receiveSmallFiles } from '#/sync/receive-files.ts'
import type { Run, Step } from '#/sync/run.ts'
import type { Held, Side } from '#/sync/side.ts'

/** As if the portfolio named these files and no others, and were told to have them. */
const narrowed = (held: Held, files: ReadonlySet<Sha256>): Held => ({
  ...held,
  named: new Map([...held.named].filter(([sha256]) => files.has(sha256))),
  doneWithout: new Set(),
})

const fetchAll = async (run: Run): Step => {
  const there = await listFiles(run)
  if (!there.ok) return there
  const small = await receiveSmallFiles(run, there.value)
  return small.ok ? receiveLargeFiles(run, there.value) : small
}

/** What came is in the tally's `filesReceived`, what does not lie there in `lacking`. */
export const fetchLeft = async (
  side: Side,
  destination: Destination,
  files: ReadonlySet<Sha256>,
  options: ExchangeOptions = {},
): Promise<Exchanged> => {
  const run = beginRun(side, destination, nothingKnown(), options)
  const { tally } = run
  const before = await side.held()
  if (!before.ok) return { tally, error: before.error }
  run.held = narrowed(before.value, files)
  const done = await fetchAll(run)
  const after = await side.held()
  if (after.ok) run.held = narrowed(after.value, files)
  tally.lacking = amountOf(missingHere(run))
  return { tally, error: done.ok ? (run.passedOver[0] ?? null) : done.error }
}
