// What a file made now would hold, counted without reading anything.

import { isKeptBack } from '#/portfolio/erasure.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'

export const contentsOf = (portfolio: Portfolio): { pieces: number; bytes: number } => {
  let pieces = 0
  const sizes = new Map<string, number>()
  for (const { standing, withdrawn, named } of portfolio.evidence.values()) {
    if (standing !== 'erased' && withdrawn === null) pieces += 1
    for (const { sha256, bytes } of named) if (!isKeptBack(portfolio, sha256)) sizes.set(sha256, bytes)
  }
  return { pieces, bytes: [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0) }
}
