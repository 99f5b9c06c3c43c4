// What is being brought in from a portfolio file, and how it ended, wherever its person is meanwhile. Kept until it was read:
// files may lie here already while the history, which comes last, does not. Loaded with the first screen: nothing else stands here.

import { create } from 'zustand'
import type { Id } from '#/base/ids.ts'
import type { BringInError } from '#/workers/open-bundle.ts'
import type { JobError } from '#/ui/session/bundle/bundle-job.ts'

export type BringingIn =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'bringing'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly added: number; readonly ledger: Id }
  | { readonly kind: 'failed'; readonly error: BringInError | JobError }

type BringingState = {
  readonly now: BringingIn
  /** Who asked for it; null on the usual one-person phone. It is told to nobody else. */
  readonly person: Id | null
  /** The screen that began it has gone, or shows another file: it is told above all screens. */
  readonly isApart: boolean
}

export const useBringing = create<BringingState>()(() => ({
  now: { kind: 'nothing' },
  person: null,
  isApart: false,
}))
