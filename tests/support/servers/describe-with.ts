// Suites that need programs of this machine: where one is missing it says so, and nobody takes it for passed.

import { describe } from 'vitest'
import { programPath } from './own-server.ts'

/** A suite that needs programs of this machine. Where one is missing it is skipped and says so, which fails a whole run. */
export const describeWith = (programs: readonly string[], title: string, suite: () => void): void => {
  const missing = programs.filter((name) => programPath(name) === null)
  if (missing.length > 0)
    console.warn(`Not tried: ${title}. Not on this machine: ${missing.join(', ')} (see .ci/run)`)
  describe.skipIf(missing.length > 0)(title, suite)
}
