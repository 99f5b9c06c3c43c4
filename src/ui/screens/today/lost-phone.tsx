// On home, about a lost phone: to its owner on the new one and on the old, and to whoever may say that it is them, or that what
// came from the lost one is theirs.

import { useState } from 'react'
import { dayOf } from '#/base/dates.ts'
import type { Loss } from '#/portfolio/portfolio.ts'
import { dayText } from '#/text/dates.ts'
import { firstNameOf } from '#/text/names.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { CheckWords } from '#/ui/parts/codes/check-words.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import {
  askingIn,
  lossOf,
  lostWorkIn,
  maySayWhose,
  sayItIsTheirs,
  wordsOfDevice,
  type LostWork,
} from '#/ui/session/meeting/lost-phone.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { useOwnDevice, type PortfolioView } from '#/ui/session/use-portfolio.ts'

type ViewProps = { view: PortfolioView }

export const LostPhone = ({ view }: ViewProps) => {
  const own = useOwnDevice()
  const here = view.portfolio.devices.get(own ?? '')
  const lost = lostWorkIn(view.portfolio)
  const loss = lossOf(view.portfolio, own)
  return (
    <>
      {view.isMine && here?.standing === 'not yet known' && here.replaces !== null && (
        <Waits words={wordsOfDevice(here.id)} />
      )}
      {!view.isMine && <Asked view={view} />}
      {loss !== null && <FoundAgain view={view} loss={loss} />}
      {view.mayAdd &&
        lost.map(
          (work) =>
            work.hasMore &&
            work.device.id !== own && <CameLater key={work.device.id} view={view} work={work} />,
        )}
    </>
  )
}

const Waits = ({ words: shown }: { words: readonly string[] }) => {
  const words = t('lostPhone')
  return (
    <Notice tone="amber" title={words.waits}>
      <p>{words.waitsMore}</p>
      <p className="aloud">{words.words}</p>
      <CheckWords words={shown} />
    </Notice>
  )
}

const Asked = ({ view: { portfolio } }: ViewProps) => {
  const words = t('lostPhone')
  const own = useOwnDevice()
  const name = firstNameOf(portfolio.description.values.name)
  return askingIn(portfolio, own).map(({ device, said }) =>
    said === null ? (
      <Notice
        key={device.id}
        tone="amber"
        title={words.asks(name)}
        actions={<LinkButton href={`/lost-phone/${device.id}`}>{words.asksDo}</LinkButton>}
      >
        {words.asksMore}
      </Notice>
    ) : (
      <Notice key={device.id} title={words.saidSo(name)}>
        {words.doneWaits}
      </Notice>
    ),
  )
}

const FoundAgain = ({ view: { portfolio }, loss }: ViewProps & { loss: Loss }) => {
  const words = t('lostPhone')
  return (
    <Notice
      tone="amber"
      title={words.here(dayText(dayOf(loss.at)), firstNameOf(portfolio.devices.get(loss.device)?.name ?? ''))}
    >
      <p>{loss.standing === 'counted' ? words.hereMore : words.hereSoon}</p>
      <p>{words.hereNext}</p>
    </Notice>
  )
}

const CameLater = ({ view, work: { device, pieces } }: ViewProps & { work: LostWork }) => {
  const words = t('lostPhone')
  const announce = useAnnounce()
  const own = useOwnDevice()
  const canSay = !view.isMine && maySayWhose(view.portfolio, own)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const say = async (): Promise<void> => {
    const said = await sayItIsTheirs(device.id)
    if (said.ok) announce(words.theirsDone)
    else setTrouble(troubleOf(said.error))
  }
  return (
    <Notice
      title={words.work(pieces.length)}
      {...(canSay && { actions: <Button onClick={() => void say()}>{words.theirs}</Button> })}
    >
      <p>
        {view.isMine ? words.workMine : words.workTheirs(firstNameOf(view.portfolio.description.values.name))}
      </p>
      {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
    </Notice>
  )
}
