// Copies one large file into storage off the main thread, and ends. Only a shell: the work is copyParts'.

import { err } from '#/base/result.ts'
import { copyParts } from '#/store/copy-parts.ts'
import type { FromCopyWorker, ToCopyWorker } from '#/store/copies.ts'
import { openHandle } from '#/store/handle.ts'

let stopped = false

const tell = (message: FromCopyWorker): void => self.postMessage(message)

const copy = async (order: Extract<ToCopyWorker, { kind: 'copy' }>): Promise<void> => {
  const handle = await openHandle(order.database)
  if (!handle.ok) {
    tell({ kind: 'ended', copied: err(handle.error) })
    return
  }
  // A newer release waits until the copy is whole.
  const release = handle.value.keepOpen()
  const copied = await copyParts(handle.value, order.file, {
    copy: order.copy,
    holder: order.holder,
    person: order.person,
    name: order.name,
    isStopped: () => stopped,
    onProgress: (bytes) => tell({ kind: 'progress', bytes }),
  })
  release()
  handle.value.close()
  tell({ kind: 'ended', copied })
}

self.addEventListener('message', ({ data }: MessageEvent<ToCopyWorker>) => {
  if (data.kind === 'stop') {
    stopped = true
    return
  }
  copy(data).catch((error: unknown) => {
    // Rethrown outside the promise, so that the page hears of it as the worker's error.
    setTimeout(() => {
      throw error
    })
  })
})
