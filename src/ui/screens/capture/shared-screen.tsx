// What another app shared with this one, kept as if it had been chosen here: photos, files, or words as a note.

import { FilePlus2, NotebookPen } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { useGoFromHere } from '#/ui/parts/use-go.ts'
import { CaptureFrame } from '#/ui/screens/capture/capture-frame.tsx'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { takeShared } from '#/ui/session/shared-files.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'

export const SharedScreen = ({ id }: { id: string }) => {
  const words = t('capture')
  return (
    <CaptureFrame
      form="shared"
      title={words.sharedTitle}
      note={words.sharedNote}
      otherWays={[
        { href: '/capture/file', icon: FilePlus2, label: words.addFile },
        { href: '/capture/note', icon: NotebookPen, label: words.writeNote },
      ]}
    >
      {(add, isFirst) => <Arriving id={id} add={add} isFirst={isFirst} />}
    </CaptureFrame>
  )
}

type ArrivingProps = { id: string; add: (files: readonly File[]) => void; isFirst: boolean }

const Arriving = ({ id, add, isFirst }: ArrivingProps) => {
  const go = useGoFromHere()
  const asked = useRef('')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  useEffect(() => {
    // It is given once, and effects may run twice.
    if (asked.current === id) return
    asked.current = id
    const take = async (): Promise<void> => {
      const shared = await takeShared(id)
      if (shared === null) return setTrouble(t('troubles').nothingShared)
      if (shared.files.length > 0) return add(shared.files)
      if (shared.text === '') return setTrouble(t('troubles').nothingShared)
      const kept = await keepNote({ title: '', account: shared.text, performedOn: '' }, [])
      if (kept.ok) go(`/evidence/${kept.value.evidence}/saved`)
      else setTrouble(troubleOf(kept.error))
    }
    void take()
  }, [id, add, go])
  if (trouble) return <Notice tone="amber" live trouble={trouble} />
  return isFirst ? <ProgressLine label={t('capture').sharedComing} /> : null
}
