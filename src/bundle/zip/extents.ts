// Checks that entries neither share bytes nor leave any over: overlapping entries are how a small ZIP unpacks to
// petabytes, and bytes that belong to no entry are where something could ride along unseen.

/** Bytes [from, to) of the file. */
export type Extent = { readonly from: number; readonly to: number }

export type Coverage = {
  /** Pairs of places in the list given, each extent that overlaps an earlier one with that one. */
  readonly overlaps: readonly (readonly [number, number])[]
  readonly gaps: readonly Extent[]
}

/** How the extents cover [0, end). The one reaching farthest so far stands for all before it, so this is one pass. */
export const coverageOfExtents = (extents: readonly Extent[], end: number): Coverage => {
  const order = [...extents.keys()].sort((a, b) => (extents[a]?.from ?? 0) - (extents[b]?.from ?? 0))
  const overlaps: [number, number][] = []
  const gaps: Extent[] = []
  let reached = 0
  let farthest = -1
  for (const index of order) {
    const extent = extents[index]
    if (extent === undefined || extent.to <= extent.from) continue
    if (extent.from < reached && farthest >= 0) overlaps.push([farthest, index])
    if (extent.from > reached) gaps.push({ from: reached, to: extent.from })
    if (extent.to > reached) {
      reached = extent.to
      farthest = index
    }
  }
  if (reached < end) gaps.push({ from: reached, to: end })
  return { overlaps, gaps }
}
