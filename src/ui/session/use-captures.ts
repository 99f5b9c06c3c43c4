// Files on their way in, one after the other, each saved by itself: one that fails harms no other, and says so until it
// is tried again. Nothing is called saved before its commit.

import { useEffect, useRef, useState } from 'react'
import type { Id } from '#/base/ids.ts'
import { cleanName } from '#/capture/file-name.ts'
import {
  keepAnyFile,
  keepPhoto,
  whileBusy,
  type KeepError,
  type Kept,
} from '#/ui/session/capture-evidence.ts'
import { chosenFor, isChosenFor } from '#/ui/session/chosen-for.ts'
import { orLost } from '#/ui/session/or-lost.ts'

export type CaptureState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving'; readonly done: number }
  | { readonly kind: 'saved'; readonly kept: Kept }
  | { readonly kind: 'failed'; readonly error: KeepError }

export type Capture = {
  readonly number: number
  readonly name: string
  readonly bytes: number
  readonly mediaType: string
  readonly state: CaptureState
}

export type Captures = {
  readonly captures: readonly Capture[]
  readonly add: (files: readonly File[]) => void
  /** For a failed one; the same file, as the picker gave it. */
  readonly again: (number: number) => void
  readonly stop: (number: number) => void
}

type Waiting = {
  readonly number: number
  readonly file: File
  readonly ledger: Id | null
  readonly stop: AbortController
}

/** What comes from another app is a photo or it is not. */
const keepShared: typeof keepPhoto = (file, options) =>
  file.type.startsWith('image/') ? keepPhoto(file, options) : keepAnyFile(file, options)

const keepers = { photo: keepPhoto, file: keepAnyFile, shared: keepShared }

/** `onSettled` hears of every turn's end, when nothing waits any more. */
export const useCaptures = (
  form: keyof typeof keepers | typeof keepPhoto,
  onSettled: (captures: readonly Capture[]) => void,
): Captures => {
  const [captures, setCaptures] = useState<readonly Capture[]>([])
  const latest = useRef(captures)
  const queue = useRef<Waiting[]>([])
  const files = useRef(new Map<number, Waiting>())
  const working = useRef(false)
  const settled = useRef(onSettled)
  useEffect(() => {
    settled.current = onSettled
  })

  const show = (next: readonly Capture[]): void => {
    latest.current = next
    setCaptures(next)
  }
  const become = (number: number, state: CaptureState): void =>
    show(latest.current.map((capture) => (capture.number === number ? { ...capture, state } : capture)))

  const keepOne = async ({ number, file, stop }: Waiting): Promise<void> => {
    become(number, { kind: 'saving', done: 0 })
    const keep = typeof form === 'function' ? form : keepers[form]
    // What nobody expected keeps none of the others out.
    const kept = await orLost(
      keep(file, {
        signal: stop.signal,
        onProgress: (done) => become(number, { kind: 'saving', done }),
      }),
    )
    become(number, kept.ok ? { kind: 'saved', kept: kept.value } : { kind: 'failed', error: kept.error })
    if (kept.ok) files.current.delete(number)
  }

  const work = async (): Promise<void> => {
    if (working.current) return
    working.current = true
    // As one: between two of them nothing may change what they all are chosen for.
    await whileBusy(async () => {
      for (let next = queue.current.shift(); next !== undefined; next = queue.current.shift())
        await keepOne(next)
    })
    working.current = false
    settled.current(latest.current)
  }

  const enqueue = (file: File, number: number): void => {
    const waiting = { number, file, ledger: chosenFor(), stop: new AbortController() }
    files.current.set(number, waiting)
    queue.current.push(waiting)
  }

  return {
    captures,
    add: (chosen) => {
      const from = latest.current.length
      const added = chosen.map(({ name, size, type }, i): Capture => ({
        number: from + i,
        name: cleanName(name),
        bytes: size,
        mediaType: type,
        state: { kind: 'waiting' },
      }))
      for (const [i, file] of chosen.entries()) enqueue(file, from + i)
      show([...latest.current, ...added])
      void work()
    },
    again: (number) => {
      const failed = files.current.get(number)
      if (failed === undefined) return
      if (!isChosenFor(failed.ledger, chosenFor()))
        return become(number, { kind: 'failed', error: { kind: 'other portfolio' } })
      enqueue(failed.file, number)
      become(number, { kind: 'waiting' })
      void work()
    },
    stop: (number) => {
      const { current } = queue
      const at = current.findIndex((waiting) => waiting.number === number)
      if (at >= 0) {
        current.splice(at, 1)
        become(number, { kind: 'failed', error: { kind: 'stopped' } })
      } else files.current.get(number)?.stop.abort()
    },
  }
}

/** The evidence, where one file was all there was and it is saved. */
export const onlySaved = (captures: readonly Capture[]): string | null => {
  const [only] = captures
  return captures.length === 1 && only?.state.kind === 'saved' ? only.state.kept.evidence : null
}
