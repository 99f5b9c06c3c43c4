// The verifier's notes all together: to save, to bring back, and one for the portfolio as a whole.

import { Download, FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { codeOf, portfolioTitle } from '#/report/wording.ts'
import { t } from '#/text/text.ts'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { Button } from '#/ui/parts/button.tsx'
import { FilePicker } from '#/ui/parts/file-picker.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'
import { NoteBox } from '#/viewer/note-box.tsx'
import { notesText, overallNote, readNotes, type Notes } from '#/viewer/notes.ts'
import type { Opened } from '#/viewer/open-contents.ts'
import { saveFile } from '#/ui/parts/save-file.ts'
import { useNotes } from '#/viewer/use-notes.tsx'

const nameOf = (about: string): string =>
  about === overallNote ? t('verifier').page.noteOverall : codeOf(about)

const save = ({ portfolio }: Opened, notes: Notes): void => {
  const text = notesText(
    portfolio.ledger,
    t('verifier').page.notesHead(portfolioTitle(portfolio)),
    notes,
    nameOf,
  )
  const name = portfolio.description.values.name.replaceAll(/[^A-Za-z0-9]+/g, '-').toLowerCase()
  saveFile(new Blob([text]), `notes-${name || 'portfolio'}.txt`, 'text/plain')
}

export const NotesPart = ({ opened }: { opened: Opened }) => {
  const words = t('verifier').page
  const { notes, readIn, kept } = useNotes()
  const [says, setSays] = useState('')
  const bringBack = async (file: File | undefined): Promise<void> => {
    const text = await file?.text().catch(() => '')
    const read = readNotes(opened.portfolio.ledger, text ?? '')
    if (read.ok) readIn(read.value)
    setSays(read.ok ? words.notesOpened(read.value.size) : words.notesNotOurs)
  }
  const others = [...notes.keys()].filter((about) => about !== overallNote)
  return (
    <section className="part" aria-labelledby="notes-title">
      <div>
        <h2 id="notes-title">{words.notes}</h2>
        <p className="quiet">{kept ? words.notesWhy : words.notesSessionOnly}</p>
      </div>
      <NoteBox about={overallNote} subject={words.noteOverall} />
      {others.length === 0 ? (
        <p className="quiet">{words.notesNone}</p>
      ) : (
        <ul className="gap-links bare" aria-label={words.notesCount(others.length)}>
          {others.map((about) => (
            <li key={about}>
              <Anchor href={`#${about}`}>{nameOf(about)}</Anchor>
            </li>
          ))}
        </ul>
      )}
      <Cluster>
        <Button icon={Download} disabled={notes.size === 0} onClick={() => save(opened, notes)}>
          {words.saveNotes}
        </Button>
        <FilePicker
          tone="quiet"
          icon={FolderOpen}
          accept=".txt,text/plain"
          onFiles={([file]) => void bringBack(file)}
        >
          {words.openNotes}
        </FilePicker>
      </Cluster>
      <p role="status">{says}</p>
    </section>
  )
}
