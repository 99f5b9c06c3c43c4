// Taking a photo from wherever one is: the first screen, the shutter in the bar. One at a time, and what happens to it is
// known to every screen, so that nothing changes under a person's thumb while it is being saved.

import { create } from 'zustand'
import type { Id } from '#/base/ids.ts'
import type { Result } from '#/base/result.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import type { KeepError, Kept } from '#/ui/session/capture-evidence.ts'
import { chosenFor, isChosenFor } from '#/ui/session/chosen-for.ts'
import { countKeeping } from '#/ui/session/keeping.ts'
import { isClosed, useSession, whenStarted } from '#/ui/session/session.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'

/** A photo that is kept nowhere yet, and the portfolio it was taken for: it goes into no other. */
export type Held = { readonly file: File; readonly ledger: Id | null }

export type Taking =
  | { readonly kind: 'nothing' }
  /** `first`: no portfolio was open, and one begins with this photo. */
  | { readonly kind: 'saving'; readonly first: boolean }
  /** `held`: what is kept nowhere yet and could be once there is room, the latest last. */
  | { readonly kind: 'failed'; readonly trouble: Trouble; readonly held: readonly Held[] }

const nothing: Taking = { kind: 'nothing' }

export const useTaking = create<{ readonly taking: Taking }>()(() => ({ taking: nothing }))

const become = (taking: Taking): void => useTaking.setState({ taking })

/** Null where the code for it could not be loaded: the signal went before the app was all here. */
const keep = async (file: File): Promise<Result<Kept, KeepError> | null> => {
  const code = await import('#/ui/session/capture-evidence.ts').catch(() => null)
  return code && code.keepPhoto(file)
}

type WhenKept = (evidence: Kept['evidence']) => void

const take = async ({ file, ledger }: Held, whenKept: WhenKept): Promise<void> => {
  const { taking } = useTaking.getState()
  if (taking.kind === 'saving') return
  const held = taking.kind === 'failed' ? taking.held.filter((each) => each.file !== file) : []
  const fail = (trouble: Trouble, isLost = false): void =>
    become({
      kind: 'failed',
      trouble,
      // One may have begun with it, and then it is for that one.
      held: isLost ? held : [...held, { file, ledger: ledger ?? chosenFor() }],
    })
  const { open, status: now } = useSession.getState()
  // Locked since it was asked for: the lock waits for what is being saved, and this must not wait for the lock.
  if (isClosed(now)) return fail(taking.kind === 'failed' ? taking.trouble : t('troubles').saveFailed)
  become({ kind: 'saving', first: open === null })
  // From here on, and not only once its code is here: its portfolio stays open until it is kept.
  countKeeping(1)
  try {
    // A thumb can be quicker than the store.
    const status = await whenStarted()
    if (status.kind === 'no store') return fail(troubleOf(status.error))
    if (status.kind === 'failed') return fail(t('troubles').saveFailed)
    const kept = await keep(file).catch((fault: unknown) => {
      fail(t('troubles').saveFailed)
      throw fault
    })
    if (kept === null) return fail(t('troubles').saveFailed)
    if (!kept.ok)
      return fail(troubleOf(kept.error, { name: file.name, bytes: file.size }), kept.error.kind === 'empty')
    // The next screen first, so that nothing else shows in between.
    whenKept(kept.value.evidence)
    become(taking.kind === 'failed' && held.length > 0 ? { ...taking, held } : nothing)
  } finally {
    countKeeping(-1)
  }
}

/** What went wrong stays in `useTaking` until it is put away, and so does the photo: no gallery has it. */
export const takePhoto = (file: File, whenKept: WhenKept): Promise<void> =>
  take({ file, ledger: chosenFor() }, whenKept)

/** Each that is held for the open portfolio, the oldest first. Others wait for theirs. */
export const takeAgain = async (whenKept: WhenKept): Promise<void> => {
  const { taking } = useTaking.getState()
  for (const one of taking.kind === 'failed' ? taking.held : [])
    if (isChosenFor(one.ledger, chosenFor())) await take(one, whenKept)
}

export const putAwayTrouble = (): void => become(nothing)
