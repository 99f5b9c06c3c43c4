// One kind of place: its fields, who can read it there, "Try it" with what that showed, and keeping it. Nothing is kept before
// it was tried, unless its person says so.

import { Check, Cloud } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState, type FormEvent } from 'react'
import type { Id } from '#/base/ids.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button } from '#/ui/parts/button.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { useGoFromHere } from '#/ui/parts/use-go.ts'
import { WhileSaving } from '#/ui/parts/while-saving.tsx'
import { BeforeLeaving } from '#/ui/screens/exchange/place/before-leaving.tsx'
import { PlaceFields } from '#/ui/screens/exchange/place/place-fields.tsx'
import { TriedSteps, tryFaultWords } from '#/ui/screens/exchange/place/trial.tsx'
import { hostOf, type GivenPlace } from '#/ui/session/exchange/given-place.ts'
import { staysBehind, type PieceOf } from '#/ui/session/exchange/left-behind.ts'
import { placeOf, type PlaceDraft, type PlaceFault } from '#/ui/session/exchange/place-draft.ts'
import { exchangeAt, type NewDestination } from '#/ui/session/exchange/set-up.ts'
import { tryPlace, type TriedStep } from '#/ui/session/exchange/try-place.ts'
import { openPortfolio } from '#/ui/session/session.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'

type PlaceFormProps = {
  begun: PlaceDraft
  /** By a link or a code: shown before anything of the portfolio goes there. */
  given: GivenPlace | null
}

type Trial =
  | { readonly state: 'not yet' }
  | { readonly state: 'trying' }
  /** `steps` null where what was typed opens nothing. */
  | { readonly state: 'tried'; readonly place: NewDestination; readonly steps: readonly TriedStep[] | null }

/** `ledger` is the portfolio that was open when it was asked. */
type Asked = { readonly ledger: Id; readonly place: NewDestination; readonly pieces: readonly PieceOf[] }

const untried: Trial = { state: 'not yet' }

/** Leaving the small file behind costs nothing that matters to a second copy. */
const isGood = (steps: readonly TriedStep[] | null): boolean =>
  steps?.every(({ step, state }) => state === 'ok' || step === 'removed') === true

export const PlaceForm = ({ begun, given }: PlaceFormProps) => {
  const words = t('exchangePlace')
  const announce = useAnnounce()
  const go = useGoFromHere()
  const [draft, setDraft] = useState(begun)
  const [secret, setSecret] = useState(given?.secret ?? '')
  const [fault, setFault] = useState<PlaceFault | null>(null)
  const [trial, setTrial] = useState<Trial>(untried)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  /** Asked about files that lie only where it is exchanged now. */
  const [leaving, setLeaving] = useState<Asked | null>(null)
  /** What a code filled in: folded away while nothing is wrong with it. */
  const [isOpen, setOpen] = useState(false)
  const [isKeeping, setKeeping] = useState(false)
  /** Of the try that what stands in the fields is waiting for. */
  const stop = useRef<AbortController>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => () => stop.current?.abort(), [])
  // It may stand far above the button.
  useEffect(() => {
    if (fault !== null) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [fault])

  const tryAnew = (): void => {
    stop.current?.abort()
    stop.current = null
    setTrial(untried)
  }
  const change = (part: Partial<PlaceDraft>): void => {
    setDraft({ ...draft, ...part })
    setFault(null)
    // Its name alone changes nothing about whether it works.
    if (Object.keys(part).some((name) => name !== 'name')) tryAnew()
  }
  const attempt = async (): Promise<void> => {
    if (trial.state === 'trying') return
    const place = placeOf(draft, secret)
    setFault(place.ok ? null : place.error)
    if (!place.ok) {
      setOpen(true)
      return announce(words.lookAbove)
    }
    const controller = new AbortController()
    stop.current = controller
    setTrial({ state: 'trying' })
    const steps = await tryPlace(place.value, controller.signal)
    // What was tried may stand there no longer.
    if (stop.current !== controller) return
    if (controller.signal.aborted) return setTrial(untried)
    setTrial({ state: 'tried', place: place.value, steps })
    announce(isGood(steps) ? words.works : words.worksNot)
  }
  // With everything in the code, one look has tried it: what is sent there is one small file of no meaning, and the code's own
  // password.
  const tryAtOnce = useEffectEvent(attempt)
  const isWhole = given !== null && given.secret !== null
  useEffect(() => {
    const begin = async (): Promise<void> => {
      if (isWhole) await tryAtOnce()
    }
    void begin()
  }, [isWhole])
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void attempt()
  }
  const keep = async ({ ledger, place }: Asked, leavesFiles: boolean): Promise<void> => {
    const name = draft.name.trim() === '' ? place.name : draft.name.trim()
    setKeeping(true)
    const kept = await exchangeAt(ledger, { ...place, name }, leavesFiles)
    setKeeping(false)
    if (!kept.ok) return setTrouble(troubleOf(kept.error))
    announce(words.saved)
    go('/exchange')
  }

  const ask = async (place: NewDestination): Promise<void> => {
    if (isKeeping) return
    const { ledger } = openPortfolio()
    setKeeping(true)
    const asked = { ledger, place, pieces: await staysBehind(place) }
    setKeeping(false)
    if (asked.pieces.length === 0) await keep(asked, false)
    else setLeaving(asked)
  }

  // What is kept is what stands in them.
  const fields = (
    <WhileSaving isSaving={isKeeping}>
      <PlaceFields
        draft={draft}
        secret={secret}
        fault={fault}
        onChange={change}
        onSecret={(typed) => {
          setSecret(typed)
          setFault(null)
          tryAnew()
        }}
      />
    </WhileSaving>
  )
  return (
    <form onSubmit={submit} noValidate ref={form}>
      <Stack>
        {given !== null && <From given={given} />}
        {isWhole ? (
          <Details summary={t('exchangeCode').filledIn} open={isOpen} onToggle={setOpen}>
            {fields}
          </Details>
        ) : (
          fields
        )}
        <Notice title={words.who}>
          {draft.kind === 'folder'
            ? words.whoFolder
            : words.whoShared(draft.name.trim() === '' ? words.centre : draft.name.trim())}
        </Notice>
        {trouble && <Notice tone="rose" live trouble={trouble} />}
        {trial.state === 'trying' ? (
          <ProgressLine
            label={words.trying}
            doing={words.tryingDoing}
            onCancel={() => stop.current?.abort()}
          />
        ) : trial.state === 'tried' ? (
          <Tried trial={trial} isKeeping={isKeeping} onKeep={() => void ask(trial.place)} />
        ) : (
          <Cluster>
            <Button type="submit" tone="primary" icon={Cloud}>
              {words.tryIt}
            </Button>
          </Cluster>
        )}
        {leaving && (
          <BeforeLeaving
            pieces={leaving.pieces}
            again={() => staysBehind(leaving.place)}
            onGoOn={(leavesFiles) => {
              setLeaving(null)
              void keep(leaving, leavesFiles)
            }}
            onClose={() => setLeaving(null)}
          />
        )}
      </Stack>
    </form>
  )
}

const From = ({ given: { by, place, secret } }: { given: GivenPlace }) => {
  const host = hostOf(place.address)
  const { fromCode, askSecret } = t('exchangeCode')
  if (by === 'link') return <Notice>{t('exchangePlace').fromLink(host)}</Notice>
  return (
    <Notice>
      <p>{fromCode(host)}</p>
      {secret === null && <p>{askSecret}</p>}
    </Notice>
  )
}

type TriedProps = { trial: Trial & { state: 'tried' }; isKeeping: boolean; onKeep: () => void }

const Tried = ({ trial, isKeeping, onKeep }: TriedProps) => {
  const words = t('exchangePlace')
  const works = isGood(trial.steps)
  const { kind } = trial.place
  const here = useRef<HTMLDivElement>(null)
  // The button that was pressed has gone, and what it showed would lie under the bar.
  useEffect(() => {
    here.current?.focus({ preventScroll: true })
    here.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div className="stack" tabIndex={-1} ref={here}>
      <Notice tone={works ? 'ok' : 'amber'} title={works ? words.works : words.worksNot}>
        {trial.steps === null ? (
          <p>{tryFaultWords({ kind: 'not set up' })}</p>
        ) : works ? (
          // What comes next is to be seen without scrolling.
          <Details summary={words.tried}>
            <TriedSteps kind={kind} steps={trial.steps} />
          </Details>
        ) : (
          <TriedSteps kind={kind} steps={trial.steps} />
        )}
      </Notice>
      <Cluster>
        {works ? (
          <Button tone="primary" icon={Check} aria-disabled={isKeeping} onClick={onKeep}>
            {words.use}
          </Button>
        ) : (
          <>
            <Button type="submit" tone="primary" icon={Cloud}>
              {words.tryAgain}
            </Button>
            <Button tone="quiet" aria-disabled={isKeeping} onClick={onKeep}>
              {words.useAnyway}
            </Button>
          </>
        )}
      </Cluster>
      {!works && <p className="quiet">{words.useAnywayWhy}</p>}
    </div>
  )
}
