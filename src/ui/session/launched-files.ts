// Files that the system opened with this app: the browser holds them until somebody asks, which is this screen, after the
// start and after whoever uses the device was picked.

import { useEffect, useRef } from 'react'

type Launched = { readonly files?: readonly { getFile(): Promise<File> }[] }
type LaunchQueue = { setConsumer(take: (launched: Launched) => void): void }

const queueOf = (page: object): LaunchQueue | null =>
  'launchQueue' in page && isQueue(page.launchQueue) ? page.launchQueue : null

const isQueue = (queue: unknown): queue is LaunchQueue =>
  typeof queue === 'object' && queue !== null && 'setConsumer' in queue

/** `take` hears of each file once. One that went meanwhile is left out: whoever opened it still sees the screen for it. */
export const useLaunchedFiles = (take: (files: readonly File[]) => void): void => {
  const taking = useRef(take)
  useEffect(() => {
    taking.current = take
  })
  useEffect(() => {
    const hear = async ({ files = [] }: Launched): Promise<void> => {
      const read = await Promise.all(files.map((each) => each.getFile().catch(() => null)))
      const there = read.filter((file) => file !== null)
      if (there.length > 0) taking.current(there)
    }
    queueOf(globalThis)?.setConsumer((launched) => void hear(launched))
  }, [])
}
