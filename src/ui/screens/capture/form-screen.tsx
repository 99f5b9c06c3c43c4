// One form for every kind of evidence that is told by named answers: the kind's questions, its files, and Save. Everything
// typed is kept as it is typed, and nothing has to be filled in before it may be saved.

import { useState } from 'react'
import { promptsOfType } from '#/qualification/checks/type-prompts.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { useGoFromHere } from '#/ui/parts/use-go.ts'
import { SpokenTextArea } from '#/ui/parts/voice/say-it.tsx'
import { WhileSaving } from '#/ui/parts/while-saving.tsx'
import { DamagedDraft } from '#/ui/screens/capture/damaged-draft.tsx'
import { DiscardForm } from '#/ui/screens/capture/discard-form.tsx'
import { FormFilesPart, useFormFiles } from '#/ui/screens/capture/form-files.tsx'
import { KeptAsTyped } from '#/ui/screens/capture/kept-as-typed.tsx'
import { NoteAim, useNoteAim } from '#/ui/screens/capture/note-aim.tsx'
import { WorkbookRows } from '#/ui/screens/capture/workbook-rows.tsx'
import { ReadOnlyNotice } from '#/ui/screens/capture/read-only-notice.tsx'
import { WasPractice } from '#/ui/screens/capture/was-practice.tsx'
import { formTypeAt, type FormType } from '#/ui/session/form-types.ts'
import { dropFormFiles } from '#/ui/session/keep-form-file.ts'
import { keepForm } from '#/ui/session/keep-form.ts'
import { orLost } from '#/ui/session/or-lost.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { useFormDraft, writtenRows, type FormDraft, type FormRow } from '#/ui/session/use-form-draft.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'
import { WorkplaceLine } from '#/ui/session/workplace-line.tsx'

/** The field of a form that is signed: said afterwards it would change what was. */
const practice = 'simulated'
const practiceIn = (text: string): boolean | null => (text === '' ? null : text === 'yes')

/** Kinds that may come with something that was made, beside the one that is it. */
const withFiles: ReadonlySet<FormType> = new Set(['report', 'workbook', 'prior learning'])

export const FormScreen = ({ type: slug }: { type: string }) => {
  const type = formTypeAt(slug)
  const readOnly = usePortfolio()?.mayAdd === false
  if (type === null)
    return (
      <Page>
        <TopBar title={t('ways').title} back="/capture" />
        <EmptyState
          title={t('captureForms').noSuch}
          action={<LinkButton href="/capture">{t('ways').more}</LinkButton>}
        >
          {t('app').notFoundNext}
        </EmptyState>
      </Page>
    )
  return (
    <Page>
      <TopBar title={t('captureForms').titles[type]} back="/capture" />
      {readOnly ? <ReadOnlyNotice /> : <Form type={type} />}
    </Page>
  )
}

const Form = ({ type }: { type: FormType }) => {
  const words = t('captureForms')
  const go = useGoFromHere()
  const aim = useNoteAim()
  const draft = useFormDraft(type)
  const [saving, setSaving] = useState(false)
  const files = useFormFiles(draft, saving)
  const [askedEmpty, setAskedEmpty] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { fields } = draft
  const said = (field: string): string => fields[field]?.trim() ?? ''
  const rows = writtenRows(draft.rows)
  const isEmpty =
    Object.keys(fields).every((field) => field === practice || said(field) === '') &&
    draft.files.length === 0 &&
    rows.length === 0
  const name = type === 'kept at work' ? said('name') : ''

  const save = async (): Promise<void> => {
    if (isEmpty) return setAskedEmpty(true)
    if (saving || files.isReading) return
    setSaving(true)
    const kept = await orLost(
      keepForm(
        {
          type,
          title: said('title'),
          account: said('account'),
          performedOn: said('day'),
          simulated: type === 'simulation' ? true : practiceIn(said(practice)),
          answers: promptsOfType(type).flatMap((prompt) =>
            said(prompt) === '' ? [] : [{ prompt, text: said(prompt) }],
          ),
          ...(rows.length > 0 && { record: workbookRecord(rows, aim?.claim ?? '') }),
          files: draft.files,
          claims: aim === null ? [] : [aim.claim],
          signed: name === '' ? null : { name, statement: words.statement },
        },
        [draft.id],
      ),
    )
    setSaving(false)
    if (!kept.ok) return setTrouble(troubleOf(kept.error))
    draft.drop()
    go(`/evidence/${kept.value.evidence}/saved`)
  }

  if (draft.damaged !== null) return <DamagedDraft text={draft.damaged} onThrow={draft.drop} />

  return (
    <>
      <WhileSaving isSaving={saving}>
        <p className="quiet">{words.says[type]}</p>
        <WorkplaceLine on={type} />
        {aim && <NoteAim aim={aim} />}
        {draft.recovered && <Notice title={t('forms').recovered} />}
        {type === 'simulation' && <Notice tone="amber">{words.practice}</Notice>}
        {type === 'work product' && (
          <Notice tone="amber" title={words.cardsTitle}>
            {words.cards}
          </Notice>
        )}
        {/* The thing itself comes first, and then what is asked about it. */}
        {type === 'work product' && <FormFilesPart {...files} />}
        <Questions type={type} draft={draft} />
        {type === 'workbook' && <WorkbookRows {...draft} />}
        {withFiles.has(type) && <FormFilesPart {...files} />}
        {aim && <p className="quiet">{t('checks').claimedToo(aim.code)}</p>}
        {askedEmpty && isEmpty && <Notice tone="amber" live title={words.empty} />}
        {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
        {draft.state !== 'empty' && (
          <Cluster>
            <DiscardForm
              title={words.discard}
              why={t('capture').noteDiscardWhy}
              onDiscard={() => {
                void dropFormFiles(draft.files, draft.id)
                draft.drop()
              }}
            />
          </Cluster>
        )}
      </WhileSaving>
      <FootAction isSaving={saving}>
        <Button
          tone="primary"
          size="large"
          wide
          aria-disabled={saving || files.isReading}
          onClick={() => void save()}
        >
          {saving ? t('capture').saving : files.isReading ? words.reading : words.save}
        </Button>
      </FootAction>
    </>
  )
}

/** Question by question, for which a workbook has rows of its own; asked on in what an older draft says there. */
const inRows = 'workbookCovers'

const workbookRecord = (rows: readonly FormRow[], criterion: string) => ({
  kind: 'questions' as const,
  askedBy: '',
  questions: rows.map((row) => ({ ...row, criterion, mode: 'written' as const })),
})

const Questions = ({ type, draft }: { type: FormType; draft: FormDraft }) => {
  const words = t('captureForms')
  const { prompts } = t('checks')
  const field = (name: string) => ({
    value: draft.fields[name] ?? '',
    onChange: (text: string) => draft.set(name, text),
  })
  return (
    <Stack>
      <TextField
        type="date"
        label={t('capture').whenDone}
        hint={t('capture').whenDoneHint}
        {...field('day')}
      />
      {promptsOfType(type)
        .filter((prompt) => prompt !== inRows || (draft.fields[prompt] ?? '') !== '')
        .map((prompt) => (
          <SpokenTextArea
            key={prompt}
            label={prompts[prompt].ask}
            hint={prompts[prompt].hint}
            rows={3}
            maxLength={1_000_000}
            {...field(prompt)}
          />
        ))}
      {type === 'report' && (
        <SpokenTextArea
          label={words.account}
          hint={words.accountHint}
          rows={8}
          maxLength={1_000_000}
          {...field('account')}
        />
      )}
      <TextField label={words.title} hint={words.titleHint} maxLength={1_000} {...field('title')} />
      {type === 'kept at work' && (
        <>
          <WasPractice
            simulated={practiceIn(draft.fields[practice] ?? '')}
            onChange={(simulated) => draft.set(practice, simulated === null ? '' : simulated ? 'yes' : 'no')}
          />
          <TextField label={words.sign} hint={words.signHint} maxLength={1_000} {...field('name')} />
        </>
      )}
      <KeptAsTyped state={draft.state} />
    </Stack>
  )
}
