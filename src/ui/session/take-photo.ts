// Taking a photo from wherever one is: the first screen, the shutter in the bar. One at a time, and what happens to it is
// known to every screen, so that nothing changes under a person's thumb while it is being saved.

import { create } from 'zustand'
import type { Result } from '#/base/result.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import type { KeepError, Kept } from '#/ui/session/capture-evidence.ts'
import { useSession, whenStarted } from '#/ui/session/session.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'

export type Taking =
  | { readonly kind: 'nothing' }
  /** `first`: no portfolio was open, and one begins with this photo. */
  | { readonly kind: 'saving'; readonly first: boolean }
  | { readonly kind: 'failed'; readonly trouble: Trouble }

const nothing: Taking = { kind: 'nothing' }

export const useTaking = create<{ readonly taking: Taking }>()(() => ({ taking: nothing }))

const become = (taking: Taking): void => useTaking.setState({ taking })

/** Null where the code for it could not be loaded: the signal went before the app was all here. */
const keep = async (file: File): Promise<Result<Kept, KeepError> | null> => {
  const code = await import('#/ui/session/capture-evidence.ts').catch(() => null)
  return code && code.keepPhoto(file)
}

/** What went wrong stays in `useTaking` until it is put away. */
export const takePhoto = async (
  file: File,
  whenKept: (evidence: Kept['evidence']) => void,
): Promise<void> => {
  if (useTaking.getState().taking.kind === 'saving') return
  become({ kind: 'saving', first: useSession.getState().open === null })
  // A thumb can be quicker than the store.
  const status = await whenStarted()
  if (status.kind === 'no store') return become({ kind: 'failed', trouble: troubleOf(status.error) })
  if (status.kind === 'failed') return become({ kind: 'failed', trouble: t('troubles').saveFailed })
  const kept = await keep(file)
  if (kept?.ok) {
    // The next screen first, so that nothing else shows in between.
    whenKept(kept.value.evidence)
    return become(nothing)
  }
  const trouble = kept
    ? troubleOf(kept.error, { name: file.name, bytes: file.size })
    : t('troubles').saveFailed
  become({ kind: 'failed', trouble })
}

export const putAwayTrouble = (): void => become(nothing)
