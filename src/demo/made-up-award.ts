// The award of the demo, read as any scheme is. It lies here and not in rules/, so that nobody who works for real is ever
// offered it.

import award from '#/demo/made-up-award.json?raw'
import { utf8 } from '#/base/bytes.ts'
import { unwrap } from '#/base/result.ts'
import { readSchemeBytes } from '#/qualification/scheme-bytes.ts'

export const madeUpAwardBytes = utf8(award)

/** Ours, and tested: one that does not read is a bug. */
export const madeUpAward = unwrap(readSchemeBytes(madeUpAwardBytes)).scheme
