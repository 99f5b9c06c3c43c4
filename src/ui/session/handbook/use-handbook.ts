// A page of a handbook on its way to criteria: the text, what was recognised in it, and what a person has corrected since.
// All three are drafts, so that a closed app loses less than a second; corrections are kept as steps, and undone as steps.

import { useEffect, useMemo, useState } from 'react'
import { corrected, type Correction } from '#/qualification/reading/corrections.ts'
import type { Placement } from '#/qualification/filling/fill-scheme.ts'
import type { Reading } from '#/qualification/reading/reading.ts'
import { readHandbook } from '#/ui/session/handbook/read-handbook.ts'
import { useDraft, type DraftText } from '#/ui/session/use-draft.ts'

/** What a person changed about where a unit goes, by the unit's id. */
export type Places = Readonly<Record<string, Partial<Omit<Placement, 'read'>>>>

type Work = { readonly corrections: readonly Correction[]; readonly places: Places }

export type Handbook = {
  readonly text: string
  /** Of the file it came from; empty for pasted text. */
  readonly name: string
  readonly state: DraftText['state']
  readonly wasRecovered: boolean
  /** Null while the text is still being brought; `reading` while it is looked at. */
  readonly reading: Reading | 'reading' | null
  readonly places: Places
  /** How many corrections there are. */
  readonly corrections: number
  readonly setText: (text: string, name?: string) => void
  readonly read: () => void
  /** Back to the text; corrections are let go with the reading they were made on. */
  readonly backToText: () => void
  readonly correct: (...corrections: readonly Correction[]) => void
  readonly place: (unit: string, change: Places[string]) => void
  /** Null where nothing was corrected. */
  readonly undo: (() => void) | null
  /** Nothing of it is needed any more. */
  readonly finish: () => void
}

const noWork: Work = { corrections: [], places: {} }

const workIn = (text: string): Work | null => {
  if (text === '') return null
  try {
    const work: unknown = JSON.parse(text)
    // Written by this very hook; a draft of another make is read anew instead.
    return typeof work === 'object' && work !== null && 'corrections' in work && 'places' in work
      ? // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        (work as Work)
      : null
  } catch {
    return null
  }
}

/** The name stands in the first line of the draft, so that both are kept as one. */
const split = (draft: string): { name: string; text: string } => {
  const at = draft.indexOf('\n')
  return at < 0 ? { name: '', text: '' } : { name: draft.slice(0, at), text: draft.slice(at + 1) }
}

export const useHandbook = (): Handbook => {
  const source = useDraft('handbook')
  const done = useDraft('handbook corrections')
  const { name, text } = useMemo(() => split(source.text), [source.text])
  const work = useMemo(() => workIn(done.text), [done.text])
  const isRead = work !== null && text !== ''
  const [first, setFirst] = useState<{ readonly of: string; readonly reading: Reading } | null>(null)

  useEffect(() => {
    if (!isRead) return
    return readHandbook({ text, name }, (reading) => setFirst({ of: text, reading }))
  }, [isRead, text, name])

  const here = isRead && first?.of === text ? first.reading : null
  const reading = useMemo(
    () => here && (work?.corrections ?? []).reduce(corrected, here),
    [here, work?.corrections],
  )
  const keep = (next: Work): void => done.setText(JSON.stringify(next))

  return {
    text,
    name,
    state: source.state,
    wasRecovered: source.recovered,
    reading: reading ?? (isRead ? 'reading' : null),
    places: work?.places ?? noWork.places,
    corrections: work?.corrections.length ?? 0,
    setText: (next, from = '') =>
      source.setText(next === '' ? '' : `${from.replaceAll(/[\r\n]/g, ' ')}\n${next}`),
    read: () => keep(noWork),
    backToText: done.drop,
    correct: (...corrections) => {
      if (corrections.length > 0)
        keep({ ...(work ?? noWork), corrections: [...(work?.corrections ?? []), ...corrections] })
    },
    place: (unit, change) => {
      const { corrections, places } = work ?? noWork
      keep({ corrections, places: { ...places, [unit]: { ...places[unit], ...change } } })
    },
    undo:
      work !== null && work.corrections.length > 0
        ? () => keep({ ...work, corrections: work.corrections.slice(0, -1) })
        : null,
    finish: () => {
      source.drop()
      done.drop()
    },
  }
}
