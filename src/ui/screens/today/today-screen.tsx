// Home: what is worth doing now, how far each unit is, where the work is safe, and what came in lately. Good news is plain
// and what is missing is a next step.

import { CirclePlus, Files, LockKeyhole, Mic, NotebookPen, Paperclip, UserRound } from 'lucide-react'
import { standingEvidence } from '#/portfolio/views/unsorted-claims.ts'
import { weekdayText } from '#/text/dates.ts'
import { firstNameOf } from '#/text/names.ts'
import { t } from '#/text/text.ts'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { LinkButton } from '#/ui/parts/button.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { keepFocus } from '#/ui/parts/keep-focus.ts'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { useToday } from '#/ui/parts/use-today.ts'
import { appleHere } from '#/ui/session/apple-here.ts'
import { useHasPins } from '#/ui/session/people/people-here.ts'
import { lockNow } from '#/ui/session/people/watch-people.ts'
import { useExchange } from '#/ui/session/exchange/use-exchange.ts'
import { useSession } from '#/ui/session/session.ts'
import { usePortfolio, type PortfolioView } from '#/ui/session/use-portfolio.ts'
import { NextSteps } from '#/ui/screens/today/next-steps-list.tsx'
import { nextStepsOf } from '#/ui/screens/today/next-steps.ts'
import { Joined, OfferToJoin } from '#/ui/screens/today/joining.tsx'
import { LeftWorkCard } from '#/ui/screens/today/left-work.tsx'
import { LostPhone } from '#/ui/screens/today/lost-phone.tsx'
import { MoveIntoApp } from '#/ui/screens/today/move-into-app.tsx'
import { PinTakenOff } from '#/ui/screens/today/pin-taken-off.tsx'
import { RecentEvidence } from '#/ui/screens/today/recent-evidence.tsx'
import { SafePlace } from '#/ui/screens/today/safe-place.tsx'
import { SecondCopy } from '#/ui/screens/today/second-copy.tsx'
import { Strangers } from '#/ui/screens/today/strangers.tsx'
import { ThisWeek } from '#/ui/screens/today/this-week.tsx'
import { UnitRings } from '#/ui/screens/today/unit-rings.tsx'

export const TodayScreen = () => {
  const view = usePortfolio()
  return view === null ? null : <Today view={view} />
}

const Today = ({ view }: { view: PortfolioView }) => {
  const words = t('today')
  const { portfolio, scheme, isMine, mayAdd } = view
  const damaged = useSession(({ open }) => open?.damagedEntries ?? 0)
  const { name } = portfolio.description.values
  const evidence = standingEvidence(portfolio)
  const exchange = useExchange()
  const steps = isMine ? nextStepsOf(portfolio, scheme) : []

  return (
    <Page wide={evidence.length > 0} ref={keepFocus}>
      <TopBar
        over={weekdayText(useToday())}
        title={
          isMine ? (name === '' ? words.helloNoName : words.hello(firstNameOf(name))) : t('open').of(name)
        }
        actions={<Ways isMine={isMine} />}
      />
      {damaged > 0 && <Notice tone="amber" trouble={t('troubles').damagedHistory(words.changes(damaged))} />}
      <PinTakenOff />
      {isMine && evidence.length > 0 && <MoveIntoApp />}
      {!mayAdd && <OfferToJoin view={view} />}
      <LostPhone view={view} />
      <Strangers />
      <div className="beside">
        <div className="beside-main">
          {mayAdd && !isMine && <Joined view={view} />}
          {mayAdd && <LeftWorkCard portfolio={portfolio} />}
          {isMine && (evidence.length === 0 ? <First /> : <MoreWays />)}
          {steps.length > 0 && <NextSteps steps={steps} />}
          {exchange !== null ? (
            <SecondCopy exchange={exchange} evidence={evidence} />
          ) : (
            isMine && evidence.length > 0 && <SafePlace evidence={evidence} />
          )}
          {scheme && portfolio.description.values.units.length > 0 && (
            <UnitRings portfolio={portfolio} scheme={scheme} />
          )}
        </div>
        {evidence.length > 0 && (
          <div className="beside-aside">
            <RecentEvidence evidence={evidence} />
            <ThisWeek evidence={evidence} />
          </div>
        )}
      </div>
    </Page>
  )
}

/** To what is about the portfolio, and to the others here. */
const Ways = ({ isMine }: { isMine: boolean }) => {
  const words = t('today')
  const isBehindPin = useHasPins()
  return (
    <>
      {isBehindPin && (
        <button type="button" className="way" onClick={lockNow}>
          <LockKeyhole aria-hidden />
          {t('people').lockNow}
        </button>
      )}
      <Anchor className="way" href="/about">
        <UserRound aria-hidden />
        {isMine ? words.aboutYou : words.aboutIt}
      </Anchor>
      <Anchor className="way" href="/portfolios">
        <Files aria-hidden />
        {words.portfolios}
      </Anchor>
    </>
  )
}

const MoreWays = () => {
  const words = t('today')
  // Where nothing can be shared with a web app, it is fetched from here.
  const here = appleHere()
  return (
    <Cluster grow>
      <LinkButton icon={Mic} href="/capture/recording">
        {t('recording').record}
      </LinkButton>
      <LinkButton icon={NotebookPen} href="/capture/note">
        {words.writeNote}
      </LinkButton>
      <LinkButton icon={Paperclip} href="/capture/file">
        {here ? words.addFromHere(here.device) : words.addFile}
      </LinkButton>
      <LinkButton icon={CirclePlus} href="/capture">
        {t('ways').more}
      </LinkButton>
    </Cluster>
  )
}

const First = () => {
  const words = t('today')
  return (
    <Stack>
      <EmptyState title={words.firstTitle} example={words.firstExample} action={<MoreWays />}>
        {words.firstWhy}
      </EmptyState>
    </Stack>
  )
}
