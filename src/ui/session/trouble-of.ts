// What went wrong, in words: from the values that saving gives back to what happened, what is safe and what to do next.

import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import type { AppendError } from '#/ui/session/append.ts'
import type { KeepError } from '#/ui/session/capture-evidence.ts'
import type { JobError } from '#/ui/session/bundle/bundle-job.ts'
import { deviceHere } from '#/ui/session/device-here.ts'
import { useExchanges } from '#/ui/session/exchange/exchange-state.ts'
import type { MakeError } from '#/workers/make-bundle.ts'
import type { BringInError } from '#/workers/open-bundle.ts'

export type About = { readonly name: string; readonly bytes: number }

const nothing: About = { name: '', bytes: 0 }

/** Above this a full device more likely means that the file is too large than that the device is. */
const largeFile = 500 * 1000 * 1000

/** Of a device that is full: the way to making room, where others may hold some of what is on it. */
export const withRoom = (trouble: Trouble): Trouble =>
  useExchanges.getState().byLedger.size === 0
    ? trouble
    : { ...trouble, way: { says: t('room').see, href: '/exchange/room' } }

export const troubleOf = (error: KeepError | AppendError, { name, bytes }: About = nothing): Trouble => {
  const says = t('troubles')
  const called = name === '' ? t('capture').nameless : name
  switch (error.kind) {
    case 'quota full':
      return bytes > largeFile
        ? says.fileTooLarge(called, sizeText(bytes))
        : withRoom(says.quotaFull(deviceHere()))
    case 'denied':
      return says.storageDenied(deviceHere())
    case 'lost':
      return says.storageLost
    case 'slow':
      return says.storageSlow
    case 'cleared':
      return says.storageCleared
    case 'newer version':
      return says.newerTab
    case 'blob damaged':
      return says.damagedHere(called)
    case 'not here':
      return says.notHere
    case 'empty':
      return says.emptyFile(called)
    case 'unreadable':
      return says.unreadableFile(called)
    case 'stopped':
      return says.stopped(called)
    case 'bad key':
    case 'Ed25519 missing':
      return says.cannotSign
    case 'there already':
      return says.pageThere(called)
    case 'erased before':
      return says.pageErased(called)
    case 'cannot cover':
      return says.cannotCover
    case 'other portfolio':
      return says.otherPortfolio(called)
    case 'read only':
      return says.readOnly
    case 'not allowed':
      return says.notAllowed
  }
}

type JobTrouble = MakeError | BringInError | JobError

/** Making a portfolio file, or opening one. */
export const jobTroubleOf = (error: JobTrouble): Trouble => {
  const says = t('troubles')
  if (error.kind === 'no viewer') return says.notReadyOffline
  if (error.kind === 'demo file') return t('demo').demoFile
  if (error.kind === 'real file') return t('demo').realFile
  if (error.kind === 'not yours here') return t('people').notYoursHere
  if (error.kind === 'unreadable')
    return says.unreadableFile(error.path === '' ? t('capture').nameless : error.path)
  if (error.kind === 'worker failed' || error.kind === 'nothing to bundle' || error.kind === 'too many files')
    return says.unexpected
  return troubleOf(error)
}
