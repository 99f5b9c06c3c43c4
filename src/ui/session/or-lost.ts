// What nobody expected while something is saved, for whoever waits for it: told as storage that was lost, with what is safe and what is
// next, which are the same. Never for what can be expected, which is a value already.

import { err, type Result } from '#/base/result.ts'

export const orLost = <T, E>(work: Promise<Result<T, E>>): Promise<Result<T, E | { kind: 'lost' }>> =>
  work.catch(() => err({ kind: 'lost' as const }))
