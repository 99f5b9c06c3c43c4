// The boxes that are being drawn, with the way back through every step. The last one chosen is the one that buttons and
// keys change.

import { useRef, useState } from 'react'
import { boxAround, type CoverBox, type CoverWay } from '#/ui/parts/cover-box.ts'
import type { Region } from '#/ui/parts/region.ts'

type Drawn = { readonly boxes: readonly CoverBox[]; readonly chosen: number | null }

export type CoverBoxes = Drawn & {
  readonly canUndo: boolean
  readonly undo: () => void
  readonly add: (region?: Region) => void
  readonly change: (id: number, region: Region) => void
  readonly remove: (id: number) => void
  readonly choose: (id: number | null) => void
  /** Of the chosen box, and of those drawn from now on. */
  readonly way: CoverWay
  readonly setWay: (way: CoverWay) => void
}

const nothing: Drawn = { boxes: [], chosen: null }

export const useCoverBoxes = (): CoverBoxes => {
  const [steps, setSteps] = useState<readonly Drawn[]>([nothing])
  const [usual, setUsual] = useState<CoverWay>('box')
  const number = useRef(0)
  const now = steps.at(-1) ?? nothing
  const way = now.boxes.find(({ id }) => id === now.chosen)?.way ?? usual

  const step = (next: Drawn): void => setSteps([...steps, next])
  return {
    ...now,
    way,
    canUndo: steps.length > 1,
    undo: () => setSteps(steps.length > 1 ? steps.slice(0, -1) : steps),
    add: (region = boxAround({ x: 0.5, y: 0.5 })) => {
      number.current += 1
      const box: CoverBox = { ...region, id: number.current, way: usual }
      step({ boxes: [...now.boxes, box], chosen: box.id })
    },
    change: (id, region) =>
      step({ boxes: now.boxes.map((box) => (box.id === id ? { ...box, ...region } : box)), chosen: id }),
    remove: (id) => step({ boxes: now.boxes.filter((box) => box.id !== id), chosen: null }),
    choose: (chosen) => {
      if (chosen !== now.chosen) setSteps([...steps.slice(0, -1), { ...now, chosen }])
    },
    setWay: (wanted) => {
      setUsual(wanted)
      if (now.boxes.some(({ id }) => id === now.chosen))
        step({
          ...now,
          boxes: now.boxes.map((box) => (box.id === now.chosen ? { ...box, way: wanted } : box)),
        })
    },
  }
}
