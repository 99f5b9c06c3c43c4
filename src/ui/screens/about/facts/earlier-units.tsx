// Units achieved before or elsewhere: by certificate, which is not assessed again, or learned before, which is. Recorded as a
// fact beside the evidence, and taken back by whoever recorded it.

import { useState } from 'react'
import { isCentreStaff } from '#/portfolio/permissions.ts'
import type { Achievement } from '#/portfolio/portfolio.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { Facts } from '#/ui/parts/facts.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { AddEarlierUnit } from '#/ui/screens/about/facts/add-earlier-unit.tsx'
import { useEarlierUnitDraft } from '#/ui/screens/about/facts/earlier-unit-draft.ts'
import { describePortfolio } from '#/ui/session/describe.ts'
import { withdrawAchievement } from '#/ui/session/record-achievement.ts'
import { useSession } from '#/ui/session/session.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

type Props = { view: PortfolioView; scheme: Scheme }

type EarlierUnitsProps = Props & {
  /** Its form is what was asked for. */
  isOpen: boolean
}

export const EarlierUnits = ({ view, scheme, isOpen }: EarlierUnitsProps) => {
  const words = t('facts')
  const draft = useEarlierUnitDraft()
  // What was begun and left is there again.
  const [isAdding, setAdding] = useState<boolean | undefined>(isOpen || undefined)
  const { achievements } = view.portfolio
  return (
    <Part title={words.earlier} hint={words.earlierWhy}>
      {achievements.length > 0 && (
        <Stack gap="small">
          {achievements.map((each) => (
            <OneUnit key={each.head} view={view} scheme={scheme} achievement={each} />
          ))}
        </Stack>
      )}
      {view.isMine &&
        ((isAdding ?? draft.isBegun) ? (
          <AddEarlierUnit view={view} scheme={scheme} draft={draft} onDone={() => setAdding(false)} />
        ) : (
          <div>
            <Button onClick={() => setAdding(true)}>{words.earlierAdd}</Button>
          </div>
        ))}
    </Part>
  )
}

/** Its own person, and centre staff. The fold decides; this only keeps a button away that would come to nothing. */
const useMayTakeBack = ({ portfolio }: PortfolioView, { device }: Achievement): boolean => {
  const here = useSession(({ open }) => open?.writer?.signer.device ?? null)
  const mine = portfolio.devices.get(here ?? '')
  if (mine === undefined) return false
  return isCentreStaff(mine) || mine.person === portfolio.devices.get(device)?.person
}

const OneUnit = ({ view, scheme, achievement }: Props & { achievement: Achievement }) => {
  const words = t('facts')
  const announce = useAnnounce()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const mayTakeBack = useMayTakeBack(view, achievement)
  const { unit, how, awardingBody, certificateNumber, reference, achievedOn, copySeenBy, account } =
    achievement
  const title = scheme.units.find(({ code }) => code === unit)?.title ?? ''
  const { units } = view.portfolio.description.values
  const isChosen = units.some((each) => each.unit === unit)
  const facts = [
    { name: words.how, value: words.howNames[how] },
    { name: words.level, value: achievement.level === null ? '' : String(achievement.level) },
    { name: words.awardingBody, value: awardingBody },
    { name: words.certificateNumber, value: certificateNumber },
    { name: words.reference, value: reference },
    { name: words.achieved, value: achievedOn === '' ? '' : dayText(achievedOn) },
    { name: words.copySeen, value: copySeenBy },
    { name: words.account, value: account },
  ].filter(({ value }) => value !== '')
  const takeBack = async (): Promise<void> => {
    const gone = await withdrawAchievement(achievement.head)
    setTrouble(gone.ok ? null : troubleOf(gone.error))
    if (gone.ok) announce(words.earlierGone)
  }
  const chooseToo = async (): Promise<void> => {
    const chosen = await describePortfolio({ units: [...units, { unit, level: achievement.level }] })
    setTrouble(chosen.ok ? null : troubleOf(chosen.error))
    if (chosen.ok) announce(words.chosenToo)
  }
  return (
    <Card>
      <Stack gap="small">
        <p>
          <b>{unit}</b> {title}
        </p>
        <Facts facts={facts} />
        {how === 'credit transfer' && !(achievement.isByStaff && copySeenBy !== '') && (
          <p className="quiet">{words.notSeen}</p>
        )}
        {!isChosen && <p className="quiet">{words.notChosen}</p>}
        {(mayTakeBack || (!isChosen && view.isMine)) && (
          <Cluster>
            {!isChosen && view.isMine && (
              <Button aria-label={words.chooseTooOf(unit)} onClick={() => void chooseToo()}>
                {words.chooseToo}
              </Button>
            )}
            {mayTakeBack && (
              <Button tone="quiet" aria-label={words.takeBackOf(unit)} onClick={() => void takeBack()}>
                {words.takeBack}
              </Button>
            )}
          </Cluster>
        )}
        {trouble && <Notice tone="rose" live trouble={trouble} />}
      </Stack>
    </Card>
  )
}
