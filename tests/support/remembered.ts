// What a person did, with the time of each step, and what the screen called kept: so that after a kill it can be told what
// must still be there, what may be, and what would be an invention.

type State<T> = { readonly value: T; readonly at: number }

/** Milliseconds that may be lost: what was typed since may be there or not. */
const mayLose = 1_000

export type Remembered<T> = {
  /** Is about to be done: a kill may come before it was, or after. Followed by `did` with the same. */
  readonly doing: (value: T) => void
  readonly did: (value: T) => void
  /** The screen calls what was done last kept, or saved. */
  readonly isKept: () => void
  /** At the moment of a kill: the oldest thing that may be found, and all that came after it. `stood`: ms that the machine stood still. */
  readonly killed: (stood: number) => void
  readonly mayBe: () => readonly T[]
  /** As the person left it. */
  readonly last: () => T
  /** What was found: the person goes on from there. */
  readonly found: (value: T) => void
}

export const remembered = <T>(first: T): Remembered<T> => {
  let states: State<T>[] = [{ value: first, at: -Infinity }]
  let kept = 0
  let allowed: readonly T[] = [first]
  return {
    doing: (value) => {
      states.push({ value, at: Infinity })
    },
    did: (value) => {
      if (states.at(-1)?.at === Infinity) states.pop()
      states.push({ value, at: performance.now() })
    },
    isKept: () => {
      kept = states.length - 1
    },
    killed: (stood) => {
      const until = performance.now() - mayLose - stood
      const old = states.findLastIndex(({ at }) => at < until)
      allowed = states.slice(Math.max(old, kept, 0)).map(({ value }) => value)
    },
    mayBe: () => allowed,
    last: () => states.at(-1)?.value ?? first,
    found: (value) => {
      states = [{ value, at: -Infinity }]
      kept = 0
      allowed = [value]
    },
  }
}
