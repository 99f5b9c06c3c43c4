// What every form is made of. All forms of one subject are always the same, byte for byte: no clock, no language of the
// machine, no chance, because whoever verifies a bundle makes them again.

import type { Sha256 } from '#/base/hash.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { messages } from '#/text/languages.ts'

export type Subject = {
  readonly portfolio: Portfolio
  readonly scheme: Scheme | null
  /** Where each file lies, from the bundle's folder: `data/evidence/E007-1-photo.jpg`. */
  readonly paths: ReadonlyMap<Sha256, string>
  readonly absent: ReadonlySet<Sha256>
  /** The day the bundle was made, as its bag-info.txt says it; empty where that cannot be read. */
  readonly madeOn: string
}

/** Not the language spoken: a verifier with a Welsh screen must make the very same English page again. */
export const words = messages('en')
export const language = 'en-GB'
