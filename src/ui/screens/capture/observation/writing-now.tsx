// The note that is being written while one watches: its time is that of its first letter, tap, picture or clip.

import { Camera, Video } from 'lucide-react'
import { useState } from 'react'
import { timeText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { FilePicker } from '#/ui/parts/file-picker.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { KeptAsTyped } from '#/ui/screens/capture/kept-as-typed.tsx'
import { NoteFields } from '#/ui/screens/capture/observation/note-fields.tsx'
import type { Observation } from '#/ui/screens/capture/observation/use-observation.ts'
import { keepFormFile } from '#/ui/session/keep-form-file.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

type WritingNowProps = { observation: Observation; view: PortfolioView | null; likely: readonly string[] }

export const WritingNow = ({ observation, view, likely }: WritingNowProps) => {
  const words = t('observing')
  const [isTaking, setTaking] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { writing } = observation.form

  const take = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return
    setTaking(true)
    const kept = await keepFormFile(file)
    setTaking(false)
    setTrouble(kept.ok ? null : troubleOf(kept.error, { name: file.name, bytes: file.size }))
    if (kept.ok) observation.addFile(kept.value)
  }

  return (
    <Card as="section" label={words.note}>
      <Stack>
        <NoteFields
          label={words.note}
          note={writing ?? { text: '', criteria: [] }}
          files={observation.form.files}
          view={view}
          likely={likely}
          onWrite={observation.write}
          onTag={observation.tag}
        >
          <Cluster>
            <FilePicker
              icon={Camera}
              accept="image/*"
              capture="environment"
              disabled={isTaking}
              onFiles={(files) => void take(files)}
            >
              {isTaking ? words.takingPhoto : words.photo}
            </FilePicker>
            <FilePicker
              icon={Video}
              accept="video/*"
              capture="environment"
              disabled={isTaking}
              onFiles={(files) => void take(files)}
            >
              {words.clip}
            </FilePicker>
            {writing !== null && <span className="quiet">{words.notedAt(timeText(writing.at))}</span>}
          </Cluster>
        </NoteFields>
        {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
        <KeptAsTyped state={observation.state} />
        <Button tone="primary" wide disabled={writing === null} onClick={observation.keepNote}>
          {words.keepNote}
        </Button>
      </Stack>
    </Card>
  )
}
