// Questions and answers: pick what they are about, write what was asked and what was answered. Kept as it is typed, found
// again after a crash, and evidence, claimed for what was asked about, only once it is saved.

import { useState } from 'react'
import { dayOf, momentNow } from '#/base/dates.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { keepFocus } from '#/ui/parts/keep-focus.ts'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { useToast } from '#/ui/parts/toast.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { useGoFromHere } from '#/ui/parts/use-go.ts'
import { WhileSaving } from '#/ui/parts/while-saving.tsx'
import { DamagedDraft } from '#/ui/screens/capture/damaged-draft.tsx'
import { DiscardForm } from '#/ui/screens/capture/discard-form.tsx'
import { KeptAsTyped } from '#/ui/screens/capture/kept-as-typed.tsx'
import { QuestionCard } from '#/ui/screens/capture/questions/question-card.tsx'
import { LeftAnswers } from '#/ui/screens/capture/questions/left-answers.tsx'
import { useSpokenAnswers } from '#/ui/screens/capture/questions/use-spoken-answers.ts'
import {
  answerFiles,
  lacksQuestion,
  useQuestions,
  written,
} from '#/ui/screens/capture/questions/use-questions.ts'
import { ReadOnlyNotice } from '#/ui/screens/capture/read-only-notice.tsx'
import { WasPractice } from '#/ui/screens/capture/was-practice.tsx'
import { likelyCriteria } from '#/ui/session/criteria/likely-criteria.ts'
import { PickCriteria } from '#/ui/session/criteria/pick-criteria.tsx'
import { criterionPrompt } from '#/ui/session/criterion-prompt.ts'
import { questionClaims } from '#/ui/session/form-claims.ts'
import { dropFormFiles } from '#/ui/session/keep-form-file.ts'
import { keepRecord } from '#/ui/session/keep-record.ts'
import { signaturesUnder, SignaturesSoFar } from '#/ui/session/signatures-so-far.tsx'
import { bothSigners, whoIsHere } from '#/ui/session/signers.ts'
import { orLost } from '#/ui/session/or-lost.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { useOwnDevice, usePortfolio, type PortfolioView } from '#/ui/session/use-portfolio.ts'
import { WorkplaceLine } from '#/ui/session/workplace-line.tsx'

/** `?for=` of the address. */
const wanted = (): string => new URLSearchParams(location.search).get('for') ?? ''

export const QuestionsScreen = () => {
  const view = usePortfolio()
  return (
    <Page>
      <TopBar title={t('questions').title} back="/capture" />
      {view?.mayAdd === false ? <ReadOnlyNotice /> : <Asking view={view} />}
    </Page>
  )
}

/** A criterion that the qualification does not have is asked about by nobody. */
const aimIn = (view: PortfolioView | null, claim: string): string =>
  view?.scheme && criterionPrompt(view.scheme, claim) !== null ? claim : ''

const Asking = ({ view }: { view: PortfolioView | null }) => {
  const words = t('questions')
  const go = useGoFromHere()
  const toast = useToast()
  const [aim] = useState(wanted)
  const device = useOwnDevice()
  const portfolio = view?.portfolio ?? null
  const asking = useQuestions(aimIn(view, aim), whoIsHere(portfolio, device))
  // Where writing goes on; forgotten as soon as it does.
  const [writing, setWriting] = useState(-1)
  const [isTried, setTried] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const spoken = useSpokenAnswers(asking)
  const { form } = asking
  const { questions, askedBy } = form.record
  const { simulated } = form
  const signatures = signaturesUnder([form.record, form.on, simulated], form.signed, asking.setSigned)
  const asked = new Set(questions.map(({ criterion }) => criterion))

  if (asking.damaged !== null) return <DamagedDraft text={asking.damaged} onThrow={asking.drop} />

  const add = (criterion: string, at = questions.length): void => {
    setWriting(at)
    asking.add(criterion, at)
  }
  const goOrAdd = (criterion: string): void => {
    const there = questions.findIndex((each) => each.criterion === criterion)
    if (there < 0) add(criterion)
    else setWriting(there)
  }
  const takeOut = (at: number): void => {
    const [gone] = questions.slice(at, at + 1)
    setWriting(-1)
    asking.takeOut(at)
    if (gone) toast({ says: words.takenOut, onUndo: () => asking.putBack(at, gone) })
  }
  const save = async (): Promise<void> => {
    const record = { ...form.record, askedBy: askedBy.trim(), questions: written(questions) }
    setTried(true)
    if (isSaving || spoken.isBusy) return
    if (record.questions.length === 0 || questions.some(lacksQuestion)) return
    setSaving(true)
    const files = answerFiles(form, record.questions)
    const performedOn = form.on === '' ? dayOf(momentNow()) : form.on
    const kept = await orLost(
      keepRecord(
        { type: 'questions and answers', record, files, performedOn, place: '', simulated },
        questionClaims(record, files.length),
        [asking.id],
        signatures.signatures,
      ),
    )
    setSaving(false)
    if (!kept.ok) return setTrouble(troubleOf(kept.error))
    void dropFormFiles(form.files, asking.id)
    asking.drop()
    go(`/evidence/${kept.value}/saved`)
  }

  return (
    <div className="stack" data-gap="large" ref={keepFocus}>
      <WhileSaving isSaving={isSaving}>
        <div>
          <p className="quiet">{words.why}</p>
          <WorkplaceLine alone />
        </div>
        {asking.recovered && <Notice title={t('forms').recovered} />}
        <LeftAnswers taking={spoken.taking} onTake={spoken.take} />
        {questions.map((each, at) => (
          <QuestionCard
            // A question has no name of its own; its place is what one sees of it.
            // oxlint-disable-next-line react/no-array-index-key -- see above
            key={at}
            number={at + 1}
            asked={each}
            scheme={view?.scheme ?? null}
            isNew={at === writing}
            isTried={isTried}
            onNext={() => setWriting(-1)}
            onOneMore={() => add(each.criterion, at + 1)}
            onSay={(change) => asking.say(at, change)}
            spoken={{
              isOn: spoken.at === at,
              isTaking: spoken.takingAt === at,
              isBusy: spoken.isBusy,
              trouble: spoken.trouble?.at === at ? spoken.trouble.trouble : null,
              onBegin: () => spoken.begin(at, each),
              onStop: spoken.stop,
              onLeaveOut: () => asking.leaveAnswerOut(at),
            }}
            onTakeOut={() => takeOut(at)}
          />
        ))}
        <Part title={questions.length === 0 ? words.pick : words.pickMore} hint={words.pickHint}>
          <PickCriteria
            view={view}
            likely={likelyCriteria(view, 'knowledge')}
            chosen={asked}
            says={words.pickHint}
            onPress={goOrAdd}
          />
          <Cluster>
            <Button tone="line" onClick={() => add('')}>
              {words.aboutNothing}
            </Button>
          </Cluster>
        </Part>
        <Stack>
          <TextField
            label={words.askedBy}
            hint={words.askedByHint}
            value={askedBy}
            onChange={asking.setAskedBy}
            maxLength={1_000}
          />
          <TextField type="date" label={t('forms').on} value={form.on} onChange={asking.setOn} />
          <WasPractice simulated={simulated} onChange={asking.setSimulated} />
        </Stack>
        {questions.length > 0 && (
          <SignaturesSoFar signers={bothSigners(portfolio, device, 'questions', askedBy)} now={signatures} />
        )}
        <KeptAsTyped state={asking.state} />
        {isTried && written(questions).length === 0 && <Notice tone="amber" live title={words.nothing} />}
        {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
        <p className="quiet">{words.claims}</p>
        {asking.isBegun && (
          <Cluster>
            <DiscardForm
              why={t('capture').noteDiscardWhy}
              onDiscard={() => {
                setTried(false)
                void dropFormFiles(form.files, asking.id)
                asking.drop()
              }}
            />
          </Cluster>
        )}
      </WhileSaving>
      <FootAction isSaving={isSaving}>
        <Button
          tone="primary"
          size="large"
          wide
          aria-disabled={isSaving || spoken.isBusy}
          onClick={() => void save()}
        >
          {isSaving ? t('capture').saving : words.save}
        </Button>
      </FootAction>
    </div>
  )
}
