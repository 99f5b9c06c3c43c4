// An observation: started with one tap, notes stamped as they are begun, stopped with one tap, read through together, saved.
// Kept at every step and found again in the middle of it; evidence only once it is saved.

import { Eye, Square } from 'lucide-react'
import { useState } from 'react'
import { dayOf } from '#/base/dates.ts'
import { timeText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { keepFocus } from '#/ui/parts/keep-focus.ts'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { useGoFromHere } from '#/ui/parts/use-go.ts'
import { WhileSaving } from '#/ui/parts/while-saving.tsx'
import { DamagedDraft } from '#/ui/screens/capture/damaged-draft.tsx'
import { DiscardForm } from '#/ui/screens/capture/discard-form.tsx'
import { KeptAsTyped } from '#/ui/screens/capture/kept-as-typed.tsx'
import { AskedOnTheWay } from '#/ui/screens/capture/observation/asked.tsx'
import { NotesSoFar } from '#/ui/screens/capture/observation/notes-so-far.tsx'
import { WritingNow } from '#/ui/screens/capture/observation/writing-now.tsx'
import {
  finished,
  useObservation,
  type Observation,
} from '#/ui/screens/capture/observation/use-observation.ts'
import { ReadOnlyNotice } from '#/ui/screens/capture/read-only-notice.tsx'
import { WasPractice } from '#/ui/screens/capture/was-practice.tsx'
import { likelyCriteria } from '#/ui/session/criteria/likely-criteria.ts'
import { PickCriteria } from '#/ui/session/criteria/pick-criteria.tsx'
import { observationClaims } from '#/ui/session/form-claims.ts'
import { keepRecord } from '#/ui/session/keep-record.ts'
import { dropFormFiles } from '#/ui/session/keep-form-file.ts'
import { signaturesUnder, SignaturesSoFar } from '#/ui/session/signatures-so-far.tsx'
import { useArrivingFiles, type ArrivingFiles } from '#/ui/session/arriving-files.ts'
import { bothSigners, whoIsHere } from '#/ui/session/signers.ts'
import { orLost } from '#/ui/session/or-lost.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { useOwnDevice, usePortfolio, type PortfolioView } from '#/ui/session/use-portfolio.ts'
import { WorkplaceLine } from '#/ui/session/workplace-line.tsx'

export const ObservationScreen = () => {
  const view = usePortfolio()
  return (
    <Page>
      <TopBar title={t('observing').title} back="/capture" />
      {view?.mayAdd === false ? <ReadOnlyNotice /> : <Observing view={view} />}
    </Page>
  )
}

type StageProps = {
  observation: Observation
  arriving: ArrivingFiles
  view: PortfolioView | null
  likely: readonly string[]
}

const Observing = ({ view }: { view: PortfolioView | null }) => {
  const device = useOwnDevice()
  const observation = useObservation(whoIsHere(view?.portfolio ?? null, device))
  const { form, stage, damaged, isLoaded, drop } = observation
  const [isSaving, setSaving] = useState(false)
  const arriving = useArrivingFiles('observation', isLoaded && !isSaving, observation.addFile)
  const guessed = likelyCriteria(view, 'performance')
  const likely = [...new Set([...form.criteria, ...(form.criteria.length > 0 ? [] : guessed)])]
  if (damaged !== null) return <DamagedDraft text={damaged} onThrow={drop} />
  const here = { observation, arriving, view }
  return (
    <div className="stack" data-gap="large" ref={keepFocus}>
      {observation.recovered && <Notice title={t('forms').recovered} />}
      {stage !== 'before' && <WorkplaceLine alone />}
      {stage === 'before' && <Before {...here} likely={[...new Set([...guessed, ...form.criteria])]} />}
      {stage === 'watching' && <Watching {...here} likely={likely} />}
      {stage === 'looking through' && (
        <LookThrough {...here} likely={likely} isSaving={isSaving} onSaving={setSaving} />
      )}
    </div>
  )
}

const Before = ({ observation, view, likely }: StageProps) => {
  const words = t('observing')
  const { form } = observation
  return (
    <>
      <p className="quiet">{words.why}</p>
      <WorkplaceLine />
      <WhoAndWhere observation={observation} isTried={false} />
      <Part title={words.lookFor} hint={words.lookForHint}>
        <PickCriteria
          view={view}
          likely={likely}
          chosen={new Set(form.criteria)}
          says={words.lookForHint}
          onPress={observation.lookFor}
        />
      </Part>
      <FootAction>
        <Button tone="primary" size="large" wide icon={Eye} onClick={observation.start}>
          {words.start}
        </Button>
      </FootAction>
    </>
  )
}

const WhoAndWhere = ({ observation, isTried }: { observation: Observation; isTried: boolean }) => {
  const words = t('observing')
  const { observer } = observation.form.record
  return (
    <Stack>
      <TextField
        label={words.observer}
        hint={words.observerHint}
        value={observer}
        onChange={observation.setObserver}
        maxLength={1_000}
        {...(isTried && observer.trim() === '' && { error: words.observerMissing })}
      />
      <TextField
        label={words.place}
        value={observation.form.place}
        onChange={observation.setPlace}
        maxLength={1_000}
      />
    </Stack>
  )
}

const Watching = (props: StageProps) => {
  const words = t('observing')
  const { observation } = props
  return (
    <>
      <p className="quiet">{words.startedAt(timeText(observation.form.record.from))}</p>
      <WritingNow {...props} />
      <NotesSoFar {...props} newestFirst />
      <AskedOnTheWay observation={observation} />
      <FootAction>
        <Button size="large" wide icon={Square} onClick={observation.stop}>
          {words.stop}
        </Button>
      </FootAction>
    </>
  )
}

type LookThroughProps = StageProps & { isSaving: boolean; onSaving: (isSaving: boolean) => void }

const LookThrough = ({ isSaving, onSaving, ...props }: LookThroughProps) => {
  const words = t('observing')
  const { observation, arriving } = props
  const go = useGoFromHere()
  const [isTried, setTried] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const device = useOwnDevice()
  const { form } = observation
  const { record, files } = finished(form)
  const { simulated } = form
  const signatures = signaturesUnder([record, simulated], form.signed, observation.setSigned)
  const signers = bothSigners(props.view?.portfolio ?? null, device, 'observation', record.observer)

  const save = async (): Promise<void> => {
    setTried(true)
    if (isSaving || arriving.isReading || record.observer === '' || record.notes.length === 0) return
    onSaving(true)
    const kept = await orLost(
      keepRecord(
        {
          type: 'observation',
          record,
          files,
          performedOn: dayOf(record.from),
          place: form.place.trim(),
          simulated,
        },
        observationClaims(record),
        [observation.id],
        signatures.signatures,
      ),
    )
    onSaving(false)
    if (!kept.ok) return setTrouble(troubleOf(kept.error))
    // A picture whose note was taken out.
    void dropFormFiles(form.files, observation.id)
    observation.drop()
    go(`/evidence/${kept.value}/saved`)
  }
  const discard = (): void => {
    void dropFormFiles(form.files, observation.id)
    observation.drop()
  }

  return (
    <>
      <WhileSaving isSaving={isSaving}>
        <Part title={words.lookThrough} hint={words.lookThroughMore}>
          <p>
            {words.startedAt(timeText(record.from))} · {words.stoppedAt(timeText(record.to))}
          </p>
          <Cluster>
            <Button tone="line" icon={Eye} onClick={observation.goOn}>
              {words.goOn}
            </Button>
          </Cluster>
        </Part>
        <WhoAndWhere observation={observation} isTried={isTried} />
        <NotesSoFar {...props} newestFirst={false} />
        <AskedOnTheWay observation={observation} />
        <WasPractice simulated={simulated} onChange={observation.setSimulated} />
        <SignaturesSoFar signers={signers} now={signatures} />
        <KeptAsTyped state={observation.state} />
        {isTried && record.notes.length === 0 && <Notice tone="amber" live title={words.nothing} />}
        {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
        <p className="quiet">{words.claims}</p>
        <Cluster>
          <DiscardForm why={words.discardWhy} onDiscard={discard} />
        </Cluster>
      </WhileSaving>
      <FootAction isSaving={isSaving}>
        <Button
          tone="primary"
          size="large"
          wide
          aria-disabled={isSaving || arriving.isReading}
          onClick={() => void save()}
        >
          {isSaving ? t('capture').saving : arriving.isReading ? words.takingPhoto : words.save}
        </Button>
      </FootAction>
    </>
  )
}
