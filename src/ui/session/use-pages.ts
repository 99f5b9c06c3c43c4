// Adding, ordering and taking out pages from a screen: one change at a time, with what went wrong in words and the way
// back in a toast.

import { useRef, useState } from 'react'
import type { Result } from '#/base/result.ts'
import type { Sha256 } from '#/base/hash.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import type { AddPagesProps, ComingPage } from '#/ui/parts/add-pages.tsx'
import { useToast } from '#/ui/parts/toast.tsx'
import type { AppendError } from '#/ui/session/append.ts'
import {
  addPage,
  erasePage,
  movePage,
  putBackPage,
  takeOutPage,
  type FileErased,
} from '#/ui/session/pages.ts'
import { deviceHere } from '#/ui/session/device-here.ts'
import { openPortfolio } from '#/ui/session/session.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { useCaptures, type Capture, type Captures } from '#/ui/session/use-captures.ts'

export type PagesHere = {
  readonly adding: AddPagesProps
  readonly move: (sha256: Sha256, by: number) => void
  readonly takeOut: (sha256: Sha256) => void
  readonly erase: (sha256: Sha256) => void
  readonly trouble: Trouble | null
  /** Read aloud: where a page that was moved stands now. */
  readonly says: string
}

const filesNow = (id: string) => openPortfolio().portfolio.evidence.get(id)?.files ?? []

/** A page's number from 1, as it stands now; 0 where it is none. */
const numberNow = (id: string, sha256: Sha256): number =>
  filesNow(id).findIndex((file) => file.sha256 === sha256) + 1

const comingOf = ({ captures, again, stop }: Captures): readonly ComingPage[] =>
  captures.flatMap(({ number: id, name, bytes, state }): ComingPage[] => {
    if (state.kind === 'saving')
      return [{ id, name, state: 'saving', done: state.done / bytes, onStop: () => stop(id) }]
    if (state.kind !== 'failed') return []
    const trouble = troubleOf(state.error, { name, bytes })
    const wasStopped = state.error.kind === 'stopped'
    return [{ id, name, state: 'not saved', trouble, wasStopped, onAgain: () => again(id) }]
  })

const spoken = (captures: readonly Capture[]): string => {
  const saving = captures.find(({ state }) => state.kind === 'saving')
  if (saving) return t('capture').nowSaving(saving.name)
  const saved = captures.filter(({ state }) => state.kind === 'saved').length
  return saved === 0 ? '' : t('capture').savedMany(saved, deviceHere())
}

export const useAddPages = (id: string): AddPagesProps => {
  const adding = useCaptures(
    (file, options) => addPage(id, file, options),
    () => undefined,
  )
  const { captures } = adding
  return {
    isFirst: filesNow(id).length < 2,
    onFiles: adding.add,
    coming: comingOf(adding),
    says: spoken(captures),
    hasUnshown: captures.some(({ state }) => state.kind === 'saved' && !state.kept.viewable),
  }
}

const erasedWords = (page: string, became: FileErased): { says: string; more?: string } => {
  const words = t('pages')
  switch (became) {
    case 'gone':
      return { says: words.erased(page) }
    case 'stays':
      return { says: words.eraseStays(page, deviceHere()) }
    case 'waits':
      return { says: words.eraseWaits(page), more: words.keptBackMore }
  }
}

export const usePages = (id: string): PagesHere => {
  const toast = useToast()
  const adding = useAddPages(id)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [says, setSays] = useState('')
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  const words = t('pages')

  const inTurn = <T>(work: () => Promise<Result<T, AppendError>>, then?: (value: T) => void): void => {
    const change = async (): Promise<void> => {
      const done = await work()
      setTrouble(done.ok ? null : troubleOf(done.error))
      if (done.ok) then?.(done.value)
    }
    // A bug in one turn must not stop the next.
    turn.current = turn.current.then(change, change)
  }

  return {
    adding,
    trouble,
    says,
    move: (sha256, by) =>
      inTurn(
        () => movePage(id, sha256, by),
        () => setSays(words.movedTo(words.of(numberNow(id, sha256), filesNow(id).length))),
      ),
    takeOut: (sha256) => {
      const number = numberNow(id, sha256)
      const file = filesNow(id)[number - 1]
      inTurn(
        () => takeOutPage(id, sha256),
        () =>
          toast({
            says: words.takenOut(words.page(number)),
            ...(file && { onUndo: () => inTurn(() => putBackPage(id, file, number - 1)) }),
          }),
      )
    },
    erase: (sha256) => {
      const number = numberNow(id, sha256)
      inTurn(
        () => erasePage(id, sha256, words.eraseReason),
        (became) => toast(erasedWords(words.page(number), became)),
      )
    },
  }
}
