// Files on their way in, counted: the portfolio that they were chosen for stays the open one until they are here. Holds nothing
// of them, and is small, because the first screen loads it.

let underWay = 0

/** Whether files are on their way in: what they belong to must stay open until they are here. */
export const isKeeping = (): boolean => underWay > 0

/** One more, or (−1) one less. */
export const countKeeping = (more: number): void => {
  underWay += more
}

/** Resolves when nothing is on its way any more. */
export const whenKept = async (): Promise<void> => {
  while (isKeeping()) await new Promise((resolve) => setTimeout(resolve, 60))
}
