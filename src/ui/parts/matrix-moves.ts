// Where an arrow key goes in the matrix. Up and down follow what is seen, because a unit's cells may wrap onto several lines.

export type Box = { left: number; right: number; top: number; bottom: number; row: string }

const middle = (box: Box): number => (box.left + box.right) / 2

/** The nearest box on the next line seen above (-1) or below (+1); undefined at the edge. */
const beyond = (boxes: readonly Box[], from: Box, way: 1 | -1): number | undefined => {
  let best: { at: number; line: number; aside: number } | undefined
  for (const [at, box] of boxes.entries()) {
    const line = way === 1 ? box.top - from.bottom : from.top - box.bottom
    // Boxes of one line may differ by a fraction of a pixel.
    if (line < -1) continue
    const aside = Math.abs(middle(box) - middle(from))
    const nearer = !best || line < best.line - 2 || (line < best.line + 2 && aside < best.aside)
    if (nearer) best = { at, line, aside }
  }
  return best?.at
}

/** The index to move to for a key, or undefined where the key is not ours or leads nowhere. */
export const moveInMatrix = (
  boxes: readonly Box[],
  at: number,
  key: string,
  toEnds: boolean,
): number | undefined => {
  const from = boxes[at]
  if (!from) return undefined
  const inRow = boxes.flatMap((box, index) => (box.row === from.row ? [index] : []))
  switch (key) {
    case 'ArrowRight':
      return at + 1 < boxes.length ? at + 1 : undefined
    case 'ArrowLeft':
      return at > 0 ? at - 1 : undefined
    case 'ArrowDown':
      return beyond(boxes, from, 1)
    case 'ArrowUp':
      return beyond(boxes, from, -1)
    case 'Home':
      return toEnds ? 0 : inRow[0]
    case 'End':
      return toEnds ? boxes.length - 1 : inRow.at(-1)
    case 'PageDown': {
      const next = (inRow.at(-1) ?? at) + 1
      return next < boxes.length ? next : undefined
    }
    case 'PageUp': {
      const last = (inRow[0] ?? at) - 1
      return last < 0 ? undefined : boxes.findIndex((box) => box.row === boxes[last]?.row)
    }
    default:
      return undefined
  }
}
