// The notes of an observation, each with its time and what it shows, to be read, changed where it stands, or taken out.

import { useState } from 'react'
import { timeText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'
import { useToast } from '#/ui/parts/toast.tsx'
import { NoteFields, NoteFile } from '#/ui/screens/capture/observation/note-fields.tsx'
import { toggled, type Observation } from '#/ui/screens/capture/observation/use-observation.ts'
import { claimName } from '#/ui/session/evidence-words.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

export type NotesSoFarProps = {
  observation: Observation
  view: PortfolioView | null
  likely: readonly string[]
  /** While it runs, the last one is the one that is wanted. */
  newestFirst: boolean
}

export const NotesSoFar = ({ observation, view, likely, newestFirst }: NotesSoFarProps) => {
  const words = t('observing')
  const toast = useToast()
  const [changing, setChanging] = useState(-1)
  const { files, record } = observation.form
  const { notes } = record
  const inOrder = notes.map((note, at) => ({ note, at }))
  return (
    <Part title={words.notes} {...(notes.length === 0 && { hint: words.noNotes })}>
      <ol className="record-lines bare">
        {(newestFirst ? inOrder.toReversed() : inOrder).map(({ note, at }) => {
          const time = timeText(note.at)
          const isChanging = changing === at
          return (
            <li key={at}>
              <p className="record-lead">{time}</p>
              {isChanging ? (
                <NoteFields
                  label={words.noteOf(time)}
                  note={note}
                  files={files}
                  view={view}
                  likely={likely}
                  onWrite={(text) => observation.changeNote(at, { text })}
                  onTag={(criterion) =>
                    observation.changeNote(at, { criteria: toggled(note.criteria, criterion) })
                  }
                />
              ) : (
                <>
                  {note.text.trim() !== '' && <p>{note.text}</p>}
                  {note.sha256 !== undefined && <NoteFile sha256={note.sha256} files={files} />}
                  {note.criteria.length > 0 && (
                    <p className="code quiet">
                      {note.criteria.map((id) => claimName(view?.scheme ?? null, id).code).join(', ')}
                    </p>
                  )}
                </>
              )}
              <Cluster>
                <Button
                  tone="quiet"
                  aria-label={isChanging ? words.changedOf(time) : words.changeOf(time)}
                  onClick={() => setChanging(isChanging ? -1 : at)}
                >
                  {isChanging ? words.changed : words.change}
                </Button>
                <Button
                  tone="quiet"
                  aria-label={words.takeOutOf(time)}
                  onClick={() => {
                    setChanging(-1)
                    observation.takeOut(at)
                    toast({ says: words.takenOut, onUndo: () => observation.putBack(at, note) })
                  }}
                >
                  {words.takeOut}
                </Button>
              </Cluster>
            </li>
          )
        })}
      </ol>
    </Part>
  )
}
