// Files on their way in, counted: the portfolio that they were chosen for stays the open one until they are here. Holds nothing
// of them, and is small, because the first screen loads it.

let underWay = 0
let waiting: (() => void)[] = []

/** Whether files are on their way in: what they belong to must stay open until they are here. */
export const isKeeping = (): boolean => underWay > 0

/** Call what it gives back once, when they are here or have failed. */
export const beginKeeping = (): (() => void) => {
  underWay += 1
  return () => {
    underWay -= 1
    if (isKeeping()) return
    const told = waiting
    waiting = []
    for (const tell of told) tell()
  }
}

/** Resolves when nothing is on its way any more. */
export const whenKept = async (): Promise<void> => {
  while (isKeeping())
    await new Promise<void>((resolve) => {
      waiting.push(resolve)
    })
}
