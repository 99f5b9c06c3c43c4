// Long work on the main thread in turns of a few milliseconds, so that a tap is never kept waiting.

/** The longest turn, in ms; well under the 50 ms at which waiting shows. */
const turn = 12

export type Turns = { isDue(): boolean; yield(): Promise<void> }

// setTimeout waits 4 ms each time once nested; a message does not.
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })

export const takeTurns = (): Turns => {
  let since = performance.now()
  return {
    isDue: () => performance.now() - since > turn,
    yield: async () => {
      await nextTask()
      since = performance.now()
    },
  }
}
