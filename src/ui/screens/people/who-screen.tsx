// Who is using this device: what shows while it is locked, and all that does. First names, a PIN where one is set, and a way
// for somebody new. Whatever was asked for by the address waits until somebody is picked.

import { LockKeyhole, UserRoundPlus } from 'lucide-react'
import { useState } from 'react'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Row, Rows } from '#/ui/parts/card.tsx'
import { Mark } from '#/ui/parts/mark.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Page, Stack } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { useGo } from '#/ui/parts/use-go.ts'
import { Waiting } from '#/ui/parts/waiting.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'
import { letIn, letInNew } from '#/ui/session/people/lock.ts'
import { usePeopleHere, type PersonHere } from '#/ui/session/people/people-here.ts'
import { useHeldShared } from '#/ui/session/shared-files.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { Forgotten } from './forgotten.tsx'
import { PinForm } from './pin-form.tsx'

type Showing = { readonly screen: 'who' | 'pin' | 'forgotten'; readonly person: string }
const nobody: Showing = { screen: 'who', person: '' }

export const WhoScreen = () => {
  const go = useGo()
  const people = usePeopleHere((state) => state.people)
  const [showing, setShowing] = useState(nobody)
  const [isOpening, setOpening] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  useHeldShared()
  const picked = people.find(({ person }) => person === showing.person)

  const enter = async (letting: ReturnType<typeof letIn>): Promise<void> => {
    setOpening(true)
    const opened = await letting
    setOpening(false)
    if (!opened.ok) setTrouble(troubleOf(opened.error))
    // In its place, so that Back leads nobody to what somebody else was doing.
    else if (opened.value.isOther) history.replaceState(null, '', '/')
    else if (location.pathname === '/people') go('/')
  }
  const pick = ({ person, pin }: PersonHere): void => {
    setTrouble(null)
    if (pin === null) void enter(letIn(person))
    else setShowing({ screen: 'pin', person })
  }

  if (isOpening)
    return (
      <Page>
        <h1 className="aloud">{t('app').name}</h1>
        <Waiting label={t('people').finishing} />
      </Page>
    )
  return (
    <Page>
      {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
      {picked === undefined || showing.screen === 'who' ? (
        <Who people={people} onPick={pick} onNew={() => void enter(letInNew())} />
      ) : showing.screen === 'pin' ? (
        <PinForm
          key={picked.person}
          picked={picked}
          onOpen={() => void enter(letIn(picked.person))}
          onForgotten={() => setShowing({ screen: 'forgotten', person: picked.person })}
          onBack={() => setShowing(nobody)}
        />
      ) : (
        <Forgotten
          picked={picked}
          onBack={() => setShowing({ screen: 'pin', person: picked.person })}
          onOff={() => setShowing(nobody)}
        />
      )}
    </Page>
  )
}

type WhoProps = {
  people: readonly PersonHere[]
  onPick: (person: PersonHere) => void
  onNew: () => void
}

const Who = ({ people, onPick, onNew }: WhoProps) => {
  const words = t('people')
  const isSomethingWaiting = /^\/(shared|open|evidence|coverage|capture)\b/.test(location.pathname)
  return (
    <Stack>
      <div className="hero">
        <Mark size={56} />
        <h1 tabIndex={-1}>{words.who(deviceHere())}</h1>
        <p className="hero-more">{words.whoMore}</p>
      </div>
      {isSomethingWaiting && <p className="quiet">{words.waiting}</p>}
      <Rows label={words.list}>
        {people.map((each) => (
          <li key={each.person}>
            <Row
              title={each.name === '' ? words.nameless(dayText(each.since)) : each.name}
              {...(each.pin && { trail: <Tag icon={LockKeyhole}>{words.behindPin}</Tag> })}
              onPress={() => onPick(each)}
            />
          </li>
        ))}
        <li>
          <Row
            lead={<UserRoundPlus className="row-mark" aria-hidden />}
            title={words.someoneNew}
            more={words.someoneNewMore}
            onPress={onNew}
          />
        </li>
      </Rows>
    </Stack>
  )
}
