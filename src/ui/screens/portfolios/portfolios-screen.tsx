// The portfolios on this device: which one is open, another to go to, and a new one.

import { Eye, FolderOpen, LockKeyhole, Plus, Users } from 'lucide-react'
import { use, useRef, useState } from 'react'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { NavigateContext } from '#/ui/parts/anchor.tsx'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Row, Rows } from '#/ui/parts/card.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Cluster, Page } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { useIsHere } from '#/ui/parts/use-is-here.ts'
import type { AppendError } from '#/ui/session/append.ts'
import { saveDescription } from '#/ui/session/change-description.ts'
import { isDemo, mayWrite } from '#/ui/session/demo-mode.ts'
import { deviceHere } from '#/ui/session/device-here.ts'
import { isKeeping, whenKept } from '#/ui/session/keeping.ts'
import { useHasPins } from '#/ui/session/people/people-here.ts'
import { lockNow } from '#/ui/session/people/watch-people.ts'
import { useLookAround } from '#/ui/session/use-look-around.ts'
import { allSchemes } from '#/ui/session/schemes.ts'
import { useSession } from '#/ui/session/session.ts'
import { shelfRowOf } from '#/ui/session/shelf.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { showPortfolio } from '#/ui/session/start-session.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'

type Shelf = ReturnType<typeof useSession.getState>['shelf'][number]

export const PortfoliosScreen = () => {
  const words = t('start')
  const navigate = use(NavigateContext)
  const titles = new Map(use(allSchemes()).map(({ scheme }) => [scheme.id, scheme.title]))
  const view = usePortfolio()
  const open = view?.portfolio.ledger
  // The kept row of the open one may be a moment behind.
  const shelf = useSession((state) => state.shelf).map((row) =>
    view && row.ledger === open
      ? { ...shelfRowOf(view.portfolio, view.scheme, row.person), changedAt: row.changedAt }
      : row,
  )
  const demo = useLookAround()
  const isBehindPin = useHasPins()
  const [error, setError] = useState<AppendError | null>(null)
  const [isFinishing, setFinishing] = useState(false)
  const isHere = useIsHere()

  const presses = useRef(0)

  const go = async (
    change: (isWanted: () => boolean) => ReturnType<typeof startPortfolio>,
    to: string,
  ): Promise<void> => {
    presses.current += 1
    const press = presses.current
    // What was pressed since goes before it, and is gone to when it is open.
    const isWanted = (): boolean => isHere() && press === presses.current
    // What was said about this one belongs to this one.
    await saveDescription()
    if (isKeeping()) {
      setFinishing(true)
      await whenKept()
      setFinishing(false)
    }
    // Left meanwhile, nothing changes under what is being done by now.
    if (!isWanted()) return
    const changed = await change(isWanted)
    if (!changed.ok) setError(changed.error)
    else if (isWanted()) navigate?.(to)
  }

  return (
    <Page>
      <TopBar title={words.yourPortfolios} back="/" />
      {error && <Notice tone="rose" live trouble={troubleOf(error)} onClose={() => setError(null)} />}
      {(isFinishing || demo.isFinishing) && <ProgressLine label={t('people').finishing} />}
      {demo.trouble && <Notice tone="rose" live trouble={demo.trouble} onClose={demo.dismiss} />}
      <Rows label={words.yourPortfolios}>
        {shelf.map((row) => (
          <li key={row.ledger}>
            <Row
              title={row.candidate === '' ? words.untitled : row.candidate}
              more={
                <About
                  row={row}
                  scheme={row.scheme === null ? null : titles.get(row.scheme)}
                  isOpen={row.ledger === open}
                />
              }
              current={row.ledger === open}
              onPress={() => void go((isWanted) => showPortfolio(row.ledger, isWanted), '/')}
            />
          </li>
        ))}
      </Rows>
      <Cluster>
        {mayWrite() && (
          <Button icon={Plus} onClick={() => void go(startPortfolio, '/about')}>
            {words.startAnother}
          </Button>
        )}
        <LinkButton tone="quiet" icon={FolderOpen} href="/open">
          {t('share').open}
        </LinkButton>
        {!isDemo() && (
          <Button tone="quiet" icon={Eye} onClick={() => void demo.enter()}>
            {words.lookAround}
          </Button>
        )}
      </Cluster>
      {!isDemo() && (
        <Cluster>
          <LinkButton icon={Users} href="/people">
            {t('people').othersToo(deviceHere())}
          </LinkButton>
          {isBehindPin && (
            <Button tone="quiet" icon={LockKeyhole} onClick={lockNow}>
              {t('people').lockNow}
            </Button>
          )}
        </Cluster>
      )}
    </Page>
  )
}

type AboutProps = { row: Shelf; scheme: string | null | undefined; isOpen: boolean }

const About = ({ row, scheme, isOpen }: AboutProps) => {
  const words = t('start')
  const counts = [
    t('evidence').count(row.evidence),
    ...(row.criteriaInAll > 0 ? [words.criteriaClaimed(row.criteriaClaimed, row.criteriaInAll)] : []),
    words.changedOn(dayText(row.changedAt)),
  ]
  return (
    <>
      {scheme ?? row.scheme ?? words.qualificationNone}
      <br />
      {counts.join(' · ')}
      {(isOpen || row.person === null) && (
        <span className="row-tags">
          {isOpen && <Tag tone="ok">{words.openNow}</Tag>}
          {row.person === null && <Tag>{words.toLookAt}</Tag>}
        </span>
      )}
    </>
  )
}
