// What "Is everything still there?" has found, in words. Green only where all of it lies there: not while something waits, and
// not where a file is neither here nor there.

import type { Tally } from '#/sync/run.ts'
import { t } from '#/text/text.ts'
import type { Device } from '#/text/trouble.ts'

export type WasFound = { readonly tone: 'ok' | 'info' | 'amber'; readonly says: readonly string[] }

/** `when`: the time of the look, as it is read. */
export const whatWasFound = (
  { lost, lostYet, refused, neither, waiting }: Tally,
  when: string,
  device: Device,
): WasFound => {
  const words = t('exchange')
  const amiss = [
    ...(lost > lostYet ? [words.checkedLost(lost - lostYet)] : []),
    ...(lostYet > 0 ? [words.checkedLostYet(lostYet)] : []),
    ...(neither.files > 0 ? [words.checkedNeither(neither.files, device)] : []),
    ...(refused > 0 ? [words.checkedRefused(refused)] : []),
  ]
  if (amiss.length > 0) return { tone: 'amber', says: amiss }
  return waiting.files > 0
    ? { tone: 'info', says: [words.checkedSent(when, waiting.files)] }
    : { tone: 'ok', says: [words.checkedAll(when)] }
}
