// Before a portfolio moves to another version of its qualification: what carries over by number, what will be sorted
// afterwards, what has new words. Only the button moves it.

import { useMemo, useState } from 'react'
import { carryOver, type CarryOver } from '#/portfolio/views/carry-over.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { Facts } from '#/ui/parts/facts.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { useGo } from '#/ui/parts/use-go.ts'
import { useToast } from '#/ui/parts/toast.tsx'
import { saveDescription } from '#/ui/session/change-description.ts'
import { claimName } from '#/ui/session/evidence-words.ts'
import { moveToVersion } from '#/ui/session/handbook/move-version.ts'
import type { LoadedScheme } from '#/ui/session/schemes.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { usePortfolio, type PortfolioView } from '#/ui/session/use-portfolio.ts'
import { useScheme } from '#/ui/session/use-scheme.ts'

export const MoveScreen = ({ hash }: { hash: string }) => {
  const words = t('handbook')
  const view = usePortfolio()
  const loaded = useScheme(hash)
  if (view === null || loaded === undefined) return null
  const mine = view.portfolio.description.values.scheme
  const problem =
    loaded === null
      ? words.absent
      : mine?.hash === hash
        ? words.same
        : mine?.id === loaded.scheme.id
          ? null
          : words.otherScheme
  return (
    <Page>
      <TopBar
        title={loaded === null ? words.absent : words.moveTitle(loaded.scheme.version)}
        over={loaded?.scheme.title}
        back="/coverage"
      />
      {loaded === null || problem !== null ? (
        <EmptyState title={problem ?? words.absent} action={<ToUnits />} />
      ) : (
        <Moving view={view} loaded={loaded} />
      )}
    </Page>
  )
}

const ToUnits = () => (
  <div>
    <LinkButton href="/coverage">{t('coverage').backToGrid}</LinkButton>
  </div>
)

const Moving = ({ view, loaded }: { view: PortfolioView; loaded: LoadedScheme }) => {
  const words = t('handbook')
  const go = useGo()
  const toast = useToast()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { portfolio, scheme: before, version } = view
  const over = useMemo(
    // The portfolio is changed in place; its version tells when.
    () => (version < 0 ? null : carryOver(before ?? loaded.scheme, loaded.scheme, portfolio)),
    [before, loaded, portfolio, version],
  )
  if (over === null) return null
  const move = async (): Promise<void> => {
    await saveDescription()
    const moved = await moveToVersion(loaded)
    if (!moved.ok) return setTrouble(troubleOf(moved.error))
    toast({ says: words.movedDone(loaded.scheme.version) })
    go(over.toSort.length > 0 ? '/handbook/sort' : '/coverage')
  }
  return (
    <>
      <Stack>
        <Notice tone="ok" title={words.carried(over.carried.length)} />
        {over.moves.length > 0 && <Notice title={words.moved(over.moves.length)} />}
        {over.toSort.length > 0 && (
          <Notice tone="amber" title={words.sortLater(over.toSort.length)}>
            <p>{words.sortWhy}</p>
          </Notice>
        )}
        {over.notOffered.length > 0 && (
          <Notice tone="amber" title={words.notOffered(over.notOffered.map(({ unit }) => unit).join(', '))} />
        )}
      </Stack>
      <NewWords over={over} loaded={loaded} />
      {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
      <Cluster>
        <Button tone="primary" onClick={() => void move()}>
          {words.moveNow}
        </Button>
        <LinkButton tone="quiet" href="/coverage">
          {words.stay}
        </LinkButton>
      </Cluster>
    </>
  )
}

/** Summaries of ours become the centre's own wording most often; now and then a number means something else. */
const NewWords = ({ over: { newWords }, loaded }: { over: CarryOver; loaded: LoadedScheme }) => {
  const words = t('handbook')
  if (newWords.length === 0) return null
  return (
    <Details summary={words.newWords(newWords.length)}>
      {newWords.map(({ id, before, after }) => (
        <div key={id}>
          <p className="code">{claimName(loaded.scheme, id).code}</p>
          <Facts
            facts={[
              { name: words.before, value: before },
              { name: words.after, value: after },
            ]}
          />
        </div>
      ))}
    </Details>
  )
}
