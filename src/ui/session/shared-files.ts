// Takes over what another app shared with this one, from the service worker, which holds it in memory and gives it once.

import { useEffect } from 'react'

export type Shared = { readonly files: readonly File[]; readonly text: string }

/** A worker that has not answered by then is most likely gone, and what it held with it. */
const patience = 60_000

const isShared = (answer: unknown): answer is Shared =>
  typeof answer === 'object' && answer !== null && 'files' in answer && 'text' in answer

const held = new Map<string, Promise<Shared | null>>()

const ask = async (id: string): Promise<Shared | null> => {
  // Who received it also answered with this page. Without one nothing can be waiting.
  const worker = navigator.serviceWorker?.controller ?? null
  if (worker === null) return null
  const { port1: answers, port2: port } = new MessageChannel()
  return new Promise((resolve) => {
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      resolve(null)
    }, patience)
    answers.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      clearTimeout(timer)
      const shared = isShared(data) ? data : null
      // It is given once, and whoever asked has gone on: the next one who asks has it.
      if (isLate && shared !== null) held.set(id, Promise.resolve(shared))
      resolve(shared)
      answers.close()
    })
    answers.start()
    worker.postMessage({ type: 'TAKE_SHARED', id }, [port])
  })
}

/** Null where nothing waits: the page was loaded again, or the browser put the worker away meanwhile. */
export const takeShared = (id: string): Promise<Shared | null> => {
  const taken = held.get(id) ?? ask(id)
  held.delete(id)
  return taken
}

/** While nobody is picked: a browser puts an idle worker away after half a minute, and what it held with it. */
export const useHeldShared = (): void => {
  useEffect(() => {
    const [, id] = /^\/shared\/([^/]+)$/.exec(location.pathname) ?? []
    if (id !== undefined && !held.has(id)) held.set(id, ask(id))
  }, [])
}
