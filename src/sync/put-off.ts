// What was fetched in vain and lies there still, because it is not what its name says or found no room here: left for later, and
// for longer each time, so that nobody's connection is spent on it minute by minute. It never says that anything is here or there.

import type { InVain } from '#/sync/known.ts'
import type { Run } from '#/sync/run.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** Whether it is left for later still. By the clock either way: one that was set back must not leave it for years. */
const isWaiting = ({ tries, at }: InVain): boolean =>
  Math.abs(Date.now() - at) < Math.min(day, minute * 8 ** tries)

export const isPutOff = ({ known }: Pick<Run, 'known'>, name: string): boolean => {
  const one = known.inVain.get(name)
  return one !== undefined && isWaiting(one)
}

/** For want of room here, which is said until there is some. */
export const isWithoutRoom = ({ known }: Pick<Run, 'known'>, name: string): boolean =>
  isPutOff({ known }, name) && known.inVain.get(name)?.why === 'no room here'

export const putOff = ({ known }: Run, name: string, why: InVain['why']): void => {
  const tries = 1 + (known.inVain.get(name)?.tries ?? 0)
  known.inVain.set(name, { why, tries, at: Date.now() })
}
