// Writing a note. Kept as it is typed, found again after a crash, and evidence only once it is saved.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { useGoFromHere } from '#/ui/parts/use-go.ts'
import { SpokenTextArea } from '#/ui/parts/voice/say-it.tsx'
import { WhileSaving } from '#/ui/parts/while-saving.tsx'
import { DiscardForm } from '#/ui/screens/capture/discard-form.tsx'
import { KeptAsTyped } from '#/ui/screens/capture/kept-as-typed.tsx'
import { NoteAim, NoteAimMore, useNoteAim } from '#/ui/screens/capture/note-aim.tsx'
import { ReadOnlyNotice } from '#/ui/screens/capture/read-only-notice.tsx'
import { keepNote } from '#/ui/session/capture-evidence.ts'
import { orLost } from '#/ui/session/or-lost.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { useDraft } from '#/ui/session/use-draft.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'
import { WorkplaceLine } from '#/ui/session/workplace-line.tsx'

export const CaptureNoteScreen = () => {
  const words = t('capture')
  const go = useGoFromHere()
  const readOnly = usePortfolio()?.mayAdd === false
  const aim = useNoteAim()
  const draft = useDraft('note')
  const title = useDraft('note title')
  const day = useDraft('note day')
  const [saving, setSaving] = useState(false)
  const [askedEmpty, setAskedEmpty] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const isEmpty = draft.text.trim() === ''
  const drafts = [draft, title, day]

  const save = async (): Promise<void> => {
    if (isEmpty) return setAskedEmpty(true)
    if (saving) return
    setSaving(true)
    const kept = await orLost(
      keepNote(
        {
          title: title.text.trim(),
          account: draft.text,
          performedOn: day.text,
          ...(aim?.type !== undefined && { type: aim.type }),
          claims: aim === null ? [] : [aim.claim],
        },
        drafts.map(({ id }) => id),
      ),
    )
    setSaving(false)
    if (!kept.ok) return setTrouble(troubleOf(kept.error))
    for (const each of drafts) each.drop()
    go(`/evidence/${kept.value.evidence}/saved`)
  }
  const discard = (): void => {
    for (const each of drafts) each.drop()
  }

  return (
    <Page>
      <TopBar title={words.writeNote} back="/" />
      {readOnly ? (
        <ReadOnlyNotice />
      ) : (
        <>
          <WhileSaving isSaving={saving}>
            <WorkplaceLine />
            {aim && <NoteAim aim={aim} />}
            {draft.recovered && <Notice title={words.noteRecovered} />}
            <SpokenTextArea
              label={words.note}
              hint={words.noteHint}
              value={draft.text}
              onChange={draft.setText}
              rows={9}
              maxLength={1_000_000}
              placeholder={words.noteStarter}
              {...(askedEmpty && isEmpty && { error: words.noteEmpty })}
            />
            <KeptAsTyped state={draft.state} />
            {aim && <NoteAimMore aim={aim} text={draft.text} />}
            <Stack>
              <TextField
                label={words.noteTitle}
                hint={words.noteTitleHint}
                value={title.text}
                onChange={title.setText}
                maxLength={1_000}
              />
              <TextField
                type="date"
                label={words.whenDone}
                hint={words.whenDoneHint}
                value={day.text}
                onChange={day.setText}
              />
            </Stack>
            {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
            {!isEmpty && (
              <Cluster>
                <DiscardForm title={words.noteDiscard} why={words.noteDiscardWhy} onDiscard={discard} />
              </Cluster>
            )}
          </WhileSaving>
          <FootAction isSaving={saving}>
            <Button tone="primary" size="large" wide aria-disabled={saving} onClick={() => void save()}>
              {saving ? words.saving : words.noteSave}
            </Button>
          </FootAction>
        </>
      )}
    </Page>
  )
}
