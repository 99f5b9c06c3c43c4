// Files on their way into a form. A form may be left, typed in again or closed with the app while one is still being read: each
// is durable under a row of its own until the form that is open, or is opened next, has it in its draft.

import { useEffect, useRef } from 'react'
import { create } from 'zustand'
import { momentNow } from '#/base/dates.ts'
import { randomId } from '#/base/ids.ts'
import { readArrivedFile } from '#/portfolio/kinds/form-drafts.ts'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import type { Trouble } from '#/text/trouble.ts'
import { whileBusy } from '#/ui/session/capture-evidence.ts'
import { draftPlace, isDraftHere } from '#/ui/session/draft-place.ts'
import { keepFormFile } from '#/ui/session/keep-form-file.ts'
import { theStore } from '#/ui/session/session.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'

/** What the kind of such a row begins with; the kind of the form's own draft follows. */
export const arrivedFor = 'arrived for '

type Reading = {
  /** By the kind of the form's draft: how many are chosen and not in it yet. */
  readonly left: Readonly<Record<string, number>>
  readonly troubles: Readonly<Record<string, Trouble | null>>
}

const useReading = create<Reading>()(() => ({ left: {}, troubles: {} }))

const count = (form: string, more: number): void =>
  useReading.setState(({ left }) => ({ left: { ...left, [form]: (left[form] ?? 0) + more } }))
const sayTrouble = (form: string, trouble: Trouble | null): void =>
  useReading.setState(({ troubles }) => ({ troubles: { ...troubles, [form]: trouble } }))

/** What one person was told of theirs is not said to the next; what is still being read counts itself down. */
export const putAwayReadingTroubles = (): void => useReading.setState({ troubles: {} })

/** Of the forms that are open: each takes what has arrived for it. */
const open = new Map<string, () => Promise<void>>()

const bringOne = async (form: string, file: File): Promise<void> => {
  const kept = await keepFormFile(file)
  if (!kept.ok) return sayTrouble(form, troubleOf(kept.error, { name: file.name, bytes: file.size }))
  const row = {
    id: randomId(),
    ledger: draftPlace(),
    kind: arrivedFor + form,
    text: JSON.stringify(kept.value),
    changedAt: momentNow(),
    more: '',
  }
  const put = await theStore().putDraft(row)
  if (!put.ok) return sayTrouble(form, troubleOf(put.error))
  await open.get(form)?.()
}

const bring = async (form: string, chosen: readonly File[]): Promise<void> => {
  sayTrouble(form, null)
  count(form, chosen.length)
  // As one: their form's portfolio stays open until all are here.
  await whileBusy(async () => {
    for (const file of chosen) {
      await bringOne(form, file)
      count(form, -1)
    }
  })
}

export type ArrivingFiles = {
  readonly isReading: boolean
  readonly trouble: Trouble | null
  readonly bring: (chosen: readonly File[]) => void
}

/**
 * `addFile` resolves with whether the draft that has it is durable. Nothing is added while the draft is not `isOpen`: not yet
 * loaded, or on its way to becoming evidence without it; it waits for the draft that comes then.
 */
export const useArrivingFiles = (
  form: string,
  isOpen: boolean,
  addFile: (file: EvidenceFile) => Promise<boolean>,
): ArrivingFiles => {
  const { left, troubles } = useReading()
  const add = useRef(addFile)
  useEffect(() => {
    add.current = addFile
  })
  useEffect(() => {
    if (!isOpen) return
    const take = async (): Promise<void> => {
      const drafts = await theStore().drafts()
      if (!drafts.ok) return
      for (const row of drafts.value) {
        if (row.kind !== arrivedFor + form || !isDraftHere(row, draftPlace()) || open.get(form) !== take)
          continue
        const file = readArrivedFile(row.text)
        if (file === null || (await add.current(file))) await theStore().dropDraft(row.id)
      }
    }
    open.set(form, take)
    void take()
    return () => {
      if (open.get(form) === take) open.delete(form)
    }
  }, [form, isOpen])
  return {
    isReading: (left[form] ?? 0) > 0,
    trouble: troubles[form] ?? null,
    bring: (chosen) => void bring(form, chosen),
  }
}
