// Asking a witness: what may be filled in for them, who they are, and the code that brings the owner back where no PIN is set.
// The account is never asked for here: it is theirs.

import { useRef, useState } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Choice } from '#/ui/parts/choice.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { DigitsField } from '#/ui/parts/digits-field.tsx'
import { TextArea, TextField } from '#/ui/parts/field.tsx'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { useIsHere } from '#/ui/parts/use-is-here.ts'
import { Elsewhere } from '#/ui/screens/witness/elsewhere.tsx'
import { UnfinishedWitnesses, type Getting } from '#/ui/screens/witness/unfinished.tsx'
import { useClaimAim } from '#/ui/session/claim-aim.ts'
import { deviceHere } from '#/ui/session/device-here.ts'
import { isPin } from '#/ui/session/people/pin.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { useRecordDraft } from '#/ui/session/use-record-draft.ts'
import { askedDraft, askedFrom, nothingAsked, type AskedForm } from '#/ui/session/witness/asked-draft.ts'
import { handPhoneOver } from '#/ui/session/witness/hand-phone-over.ts'
import { useOwnPin } from '#/ui/session/witness/use-own-pin.ts'
import { useUnfinished, whoGoesOn } from '#/ui/session/witness/use-unfinished.ts'
import { WorkplaceLine } from '#/ui/session/workplace-line.tsx'

type Wrong = { readonly digits?: string; readonly again?: string; readonly getting?: string }

export const WitnessScreen = () => {
  const words = t('witness')
  const draft = useRecordDraft(askedDraft, askedFrom)
  const { isExpert, questions, simulated, ...prefill } = draft.value ?? nothingAsked
  const fill = (more: Partial<AskedForm>): void =>
    draft.change((now) => ({ ...(now ?? nothingAsked), ...more }))
  const [digits, setDigits] = useState('')
  const [again, setAgain] = useState('')
  const [wrong, setWrong] = useState<Wrong>({})
  const [isGoing, setGoing] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const isHere = useIsHere()
  const hasPin = useOwnPin()
  const aim = useClaimAim()
  const unfinished = useUnfinished()
  const question = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<Getting | null>(null)
  const isThere = chosen === 'new' || unfinished.left.some(({ id }) => id === chosen)
  const getting = isThere ? chosen : whoGoesOn(unfinished.left, prefill.name)

  const asked = {
    prefill,
    isExpert,
    simulated: simulated === 'unknown' ? null : simulated === 'yes',
    questions: isExpert ? questions : '',
    claim: aim?.claim ?? '',
  }

  const wrongCode = (): Wrong => {
    if (hasPin) return {}
    if (!isPin(digits)) return { digits: t('people').needsDigits }
    return digits === again ? {} : { again: t('people').needsSame }
  }
  const wrongNow = (): Wrong => ({
    ...wrongCode(),
    ...(unfinished.left.length > 0 && getting === null && { getting: words.whoFirst(deviceHere()) }),
  })
  const handOver = async (): Promise<void> => {
    const found = wrongNow()
    setWrong(found)
    // It stands far above the button, which may not even be seen together with it.
    if (found.getting !== undefined) question.current?.querySelector('input')?.focus()
    if (isGoing || Object.keys(found).length > 0) return
    setGoing(true)
    const handed = await handPhoneOver(
      asked,
      hasPin ? null : digits,
      getting === 'new' ? null : getting,
      isHere,
    )
    setGoing(false)
    if (handed.ok) return
    if (handed.error.kind === 'needs a PIN') setWrong({ digits: t('people').needsDigits })
    else setTrouble(troubleOf(handed.error))
  }

  return (
    <Page>
      <TopBar title={words.title} back="/capture" />
      <div>
        <p className="quiet">{words.intro}</p>
        <WorkplaceLine alone />
      </div>
      {aim && (
        <p>
          <b>{t('checks').forCriterion(aim.code)}</b> {aim.says}
        </p>
      )}
      <UnfinishedWitnesses
        left={unfinished.left}
        getting={getting}
        onGetting={setChosen}
        onDrop={unfinished.drop}
        problem={getting === null ? wrong.getting : undefined}
        question={question}
      />
      <Stack>
        <Choice
          legend={words.kind}
          columns
          options={[
            { value: 'witness', label: words.kinds.witness, detail: words.kinds.witnessMore },
            { value: 'expert', label: words.kinds.expert, detail: words.kinds.expertMore },
          ]}
          value={isExpert ? 'expert' : 'witness'}
          onChange={(kind) => fill({ isExpert: kind === 'expert' })}
        />
        <Card as="section" label={words.prefill}>
          <h2>{words.prefill}</h2>
          <p className="quiet">{words.prefillHint}</p>
          <TextField
            label={words.theirName}
            maxLength={1_000}
            value={prefill.name}
            onChange={(name) => fill({ name })}
          />
          <TextField
            label={words.theirJob}
            maxLength={1_000}
            value={prefill.job}
            onChange={(job) => fill({ job })}
          />
          <TextField
            type="date"
            label={words.when}
            value={prefill.performedOn}
            onChange={(performedOn) => fill({ performedOn })}
          />
          {isExpert && (
            <TextArea
              label={words.questions}
              hint={words.questionsHint}
              rows={4}
              maxLength={100_000}
              value={questions}
              onChange={(next) => fill({ questions: next })}
            />
          )}
          <Choice
            legend={t('evidence').simulated}
            columns
            options={[
              { value: 'no', label: t('evidence').simulatedNo },
              { value: 'yes', label: t('evidence').simulatedYes },
              { value: 'unknown', label: t('evidence').simulatedUnknown },
            ]}
            value={simulated}
            onChange={(next) => fill({ simulated: next })}
          />
          {simulated === 'unknown' && <p className="quiet">{t('evidence').simulatedFirst}</p>}
        </Card>
        <Card as="section" label={words.lock}>
          <h2>{words.lock}</h2>
          <p>{hasPin ? words.lockWithPin : words.lockWithout(deviceHere())}</p>
          {!hasPin && (
            <>
              <DigitsField
                label={words.code}
                hint={words.codeHint}
                value={digits}
                onChange={setDigits}
                {...(wrong.digits !== undefined && { error: wrong.digits })}
              />
              <DigitsField
                label={words.codeAgain}
                value={again}
                onChange={setAgain}
                {...(wrong.again !== undefined && { error: wrong.again })}
              />
            </>
          )}
        </Card>
      </Stack>
      {aim && <p className="quiet">{words.claimedToo(aim.code)}</p>}
      {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
      <FootAction>
        <Button tone="primary" size="large" wide aria-disabled={isGoing} onClick={() => void handOver()}>
          {words.handOver(deviceHere())}
        </Button>
      </FootAction>
      <Elsewhere asked={asked} />
    </Page>
  )
}
