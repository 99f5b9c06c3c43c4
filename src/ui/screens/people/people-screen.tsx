// The people of this device, and one's own PIN: what it does, and what it does not. Somebody else is picked on the screen
// that stands before all others.

import { KeyRound, LockKeyhole, Users } from 'lucide-react'
import { useEffect, useState } from 'react'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button } from '#/ui/parts/button.tsx'
import { Card, Row, Rows } from '#/ui/parts/card.tsx'
import { Dialog } from '#/ui/parts/dialog.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { saveDescription } from '#/ui/session/change-description.ts'
import { deviceHere } from '#/ui/session/device-here.ts'
import { lockHere } from '#/ui/session/people/lock.ts'
import { personNow, readPeople, usePeopleHere, type PersonHere } from '#/ui/session/people/people-here.ts'
import { lockNow } from '#/ui/session/people/watch-people.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { ChangePin, type PinChange } from './change-pin.tsx'

export const PeopleScreen = () => {
  const words = t('people')
  const device = deviceHere()
  const announce = useAnnounce()
  const people = usePeopleHere((state) => state.people)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [changing, setChanging] = useState<PinChange | null>(null)
  const [isAsking, setAsking] = useState(false)
  const me = people.find(({ person }) => person === personNow())
  const hasPins = people.some(({ pin }) => pin !== null)

  useEffect(() => {
    const read = async (): Promise<void> => {
      // The name that was typed a moment ago is the name.
      await saveDescription()
      const there = await readPeople()
      if (!there.ok) setTrouble(troubleOf(there.error))
    }
    void read()
  }, [])

  return (
    <Page>
      <TopBar title={words.title(device)} back="/portfolios" />
      {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
      <Stack gap="large">
        <Rows label={words.list}>
          {people.map((each) => (
            <li key={each.person}>
              <PersonRow each={each} isMe={each.person === me?.person} />
            </li>
          ))}
        </Rows>
        <Cluster>
          <Button icon={Users} onClick={() => (me && me.pin === null ? setAsking(true) : lockHere())}>
            {words.change(device)}
          </Button>
          {hasPins && (
            <Button tone="quiet" icon={LockKeyhole} onClick={lockNow}>
              {words.lockNow}
            </Button>
          )}
        </Cluster>
        {me && <YourPin me={me} onChange={setChanging} />}
        <Stack gap="small">
          <p className="quiet">{words.why}</p>
          <p className="quiet">{words.whyNot(device)}</p>
          <p className="quiet">
            {words.whyRescue} <a href="/rescue.html">{t('app').rescue}</a>.
          </p>
        </Stack>
      </Stack>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={words.pinFirst}
        actions={
          <>
            <Button onClick={lockHere}>{words.handOverSo}</Button>
            <Button
              tone="primary"
              icon={KeyRound}
              onClick={() => {
                setAsking(false)
                setChanging('set')
              }}
            >
              {words.setPin}
            </Button>
          </>
        }
      >
        <p>{words.pinFirstWhy}</p>
      </Dialog>
      {me && changing && (
        <ChangePin
          me={me}
          change={changing}
          onClose={() => setChanging(null)}
          onDone={(says) => {
            announce(says)
            setChanging(null)
          }}
        />
      )}
    </Page>
  )
}

const PersonRow = ({ each, isMe }: { each: PersonHere; isMe: boolean }) => {
  const words = t('people')
  return (
    <Row
      title={each.name === '' ? words.nameless(dayText(each.since)) : each.name}
      more={each.pin ? words.hasPin : words.noPin}
      current={isMe}
      {...(isMe && { trail: <Tag tone="ok">{words.you}</Tag> })}
    />
  )
}

const YourPin = ({ me, onChange }: { me: PersonHere; onChange: (change: PinChange) => void }) => {
  const words = t('people')
  return (
    <Card as="section" label={words.yourPin}>
      <h2>{words.yourPin}</h2>
      <p className="quiet">{me.pin ? words.yourPinSet : words.yourPinNone(deviceHere())}</p>
      <Cluster>
        <Button tone={me.pin ? 'line' : 'primary'} icon={KeyRound} onClick={() => onChange('set')}>
          {me.pin ? words.changePin : words.setPin}
        </Button>
        {me.pin && (
          <Button tone="quiet" onClick={() => onChange('take off')}>
            {words.takeOff}
          </Button>
        )}
      </Cluster>
    </Card>
  )
}
