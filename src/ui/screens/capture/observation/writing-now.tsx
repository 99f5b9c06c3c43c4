// The note that is being written while one watches: its time is that of its first letter, tap, picture or clip.

import { Camera, Video } from 'lucide-react'
import { timeText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { FilePicker } from '#/ui/parts/file-picker.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { KeptAsTyped } from '#/ui/screens/capture/kept-as-typed.tsx'
import { NoteFields } from '#/ui/screens/capture/observation/note-fields.tsx'
import type { Observation } from '#/ui/screens/capture/observation/use-observation.ts'
import type { ArrivingFiles } from '#/ui/session/arriving-files.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

type WritingNowProps = {
  observation: Observation
  arriving: ArrivingFiles
  view: PortfolioView | null
  likely: readonly string[]
}

export const WritingNow = ({ observation, arriving, view, likely }: WritingNowProps) => {
  const words = t('observing')
  const { isReading: isTaking, trouble, bring } = arriving
  const { writing } = observation.form

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
              onFiles={bring}
            >
              {isTaking ? words.takingPhoto : words.photo}
            </FilePicker>
            <FilePicker
              icon={Video}
              accept="video/*"
              capture="environment"
              disabled={isTaking}
              onFiles={bring}
            >
              {words.clip}
            </FilePicker>
            {writing !== null && <span className="quiet">{words.notedAt(timeText(writing.at))}</span>}
          </Cluster>
        </NoteFields>
        {trouble && <Notice tone="rose" live trouble={trouble} />}
        <KeptAsTyped state={observation.state} />
        <Button tone="primary" wide disabled={writing === null} onClick={observation.keepNote}>
          {words.keepNote}
        </Button>
      </Stack>
    </Card>
  )
}
