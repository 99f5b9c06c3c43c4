// Taking files off this device that others hold: said first, then looked again, and only then done. So of two devices that
// make room at once, one always sees that the other no longer promises to hold it. Nothing goes that no other device has signed
// for, that does not lie at the destination, or that is not found whole here at the last moment.

import type { Sha256 } from '#/base/hash.ts'
import type { Destination } from '#/sync/destination.ts'
import { exchange, type Exchanged, type ExchangeOptions } from '#/sync/exchange.ts'
import type { Known } from '#/sync/known.ts'
import { sureElsewhere } from '#/sync/safety.ts'
import type { Side } from '#/sync/side.ts'

/** A device without room for what others have written is just the one that has to make some. */
const isInTheWay = ({ error }: Exchanged): boolean => error !== null && error.kind !== 'quota full'

/** What came of it is in the tally's `gone`; files that may not go stay, without an error. */
export const makeRoom = async (
  side: Side,
  destination: Destination,
  known: Known,
  files: ReadonlySet<Sha256>,
  options: ExchangeOptions = {},
): Promise<Exchanged> => {
  const careful = { ...options, leaving: files }
  const said = await exchange(side, destination, known, { ...careful, compare: true })
  if (isInTheWay(said)) return said
  const looked = await exchange(side, destination, known, careful)
  if (isInTheWay(looked)) return looked
  const { tally } = looked
  const held = await side.held()
  if (!held.ok) return { tally, error: held.error }
  const sure = sureElsewhere(known, held.value)
  for (const file of files) {
    if (options.signal?.aborted === true) break
    if (!sure.has(file)) continue
    const gone = await side.letGo(file)
    if (!gone.ok) return { tally, error: gone.error }
    if (gone.value) tally.gone += 1
  }
  // Those that stayed are promised again.
  if (tally.gone === files.size) return { tally, error: null }
  const again = await exchange(side, destination, known, options)
  return { tally: { ...again.tally, gone: tally.gone }, error: again.error }
}
