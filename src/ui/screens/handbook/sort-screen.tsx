// Claims whose criterion is not in the qualification as it is now, each with likely places: one tap sorts one. Until then
// they stay on their evidence. What has been sorted can be undone.

import { useEffect, useState } from 'react'
import { likelyCriteria, unsortedClaims, type UnsortedClaim } from '#/portfolio/views/unsorted-claims.ts'
import { parseCriterionId, parseUnitClaimId } from '#/qualification/criterion-id.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Chip } from '#/ui/parts/chip.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { ToastPlace } from '#/ui/parts/toast-place.tsx'
import { useToast } from '#/ui/parts/toast.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { claim as makeClaim } from '#/ui/session/describe.ts'
import { claimName, evidenceTitle, placeWords } from '#/ui/session/evidence-words.ts'
import { earlierWords } from '#/ui/session/handbook/earlier-words.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { usePortfolio, type PortfolioView } from '#/ui/session/use-portfolio.ts'

export const SortScreen = () => {
  const words = t('handbook')
  const view = usePortfolio()
  if (view === null) return null
  const { portfolio, scheme } = view
  const unsorted = scheme === null ? [] : unsortedClaims(portfolio, scheme)
  return (
    <Page>
      <TopBar
        title={words.sortTitle}
        over={unsorted.length === 0 ? undefined : words.toSort(unsorted.length)}
        back="/coverage"
      />
      {scheme === null || unsorted.length === 0 ? (
        <EmptyState
          title={words.sortNone}
          action={
            <div>
              <LinkButton href="/coverage">{t('coverage').backToGrid}</LinkButton>
            </div>
          }
        >
          {words.sortNoneWhy}
        </EmptyState>
      ) : (
        <Sorting view={view} scheme={scheme} unsorted={unsorted} />
      )}
    </Page>
  )
}

type SortingProps = { view: PortfolioView; scheme: Scheme; unsorted: readonly UnsortedClaim[] }

const Sorting = ({ view, scheme, unsorted }: SortingProps) => {
  const words = t('handbook')
  const toast = useToast()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [earlier, setEarlier] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    let gone = false
    const read = async (): Promise<void> => {
      const found = await earlierWords(scheme.id)
      if (!gone) setEarlier(found)
    }
    void read()
    return () => {
      gone = true
    }
  }, [scheme.id])

  const sort = async ({ evidence, claim }: UnsortedClaim, criterion: string): Promise<void> => {
    const { position } = claim
    const made = await makeClaim(evidence, [{ criterion, position }], [claim.id])
    if (!made.ok) return setTrouble(troubleOf(made.error))
    setTrouble(null)
    toast({
      says: words.sorted(claimName(scheme, criterion).code),
      onUndo: () => void makeClaim(evidence, [{ criterion: claim.criterion, position }], made.value),
    })
  }

  return (
    <>
      <p>{words.sortIntro}</p>
      <ToastPlace />
      {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
      <ul className="stack bare">
        {unsorted.map((each) => (
          <li key={each.claim.id}>
            <ToSort
              view={view}
              scheme={scheme}
              unsorted={each}
              before={earlier.get(each.claim.criterion) ?? ''}
              onSort={(criterion) => void sort(each, criterion)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

type ToSortProps = {
  view: PortfolioView
  scheme: Scheme
  unsorted: UnsortedClaim
  /** What the criterion said in an earlier version; empty where that is not here. */
  before: string
  onSort: (criterion: string) => void
}

/** As many as fit a phone without scrolling past them. */
const proposals = 4

const ToSort = ({ view, scheme, unsorted, before, onSort }: ToSortProps) => {
  const words = t('handbook')
  const { claim, why } = unsorted
  const evidence = view.portfolio.evidence.get(unsorted.evidence)
  if (evidence === undefined) return null
  const { code } = claimName(null, claim.criterion)
  const parsed = parseCriterionId(claim.criterion)
  const whole = parseUnitClaimId(claim.criterion)
  const unit = parsed.ok ? parsed.value.unit : whole.ok ? whole.value.unit : ''
  const level = view.portfolio.description.values.units.find((each) => each.unit === unit)?.level ?? null
  const likely = likelyCriteria(scheme, claim.criterion, { before, level, most: proposals })
  return (
    <Card as="article" label={evidenceTitle(evidence)}>
      <Stack gap="small">
        <p>
          <b>{evidenceTitle(evidence)}</b>{' '}
          <span className="quiet">
            {evidence.label} · {placeWords(claim.position, evidence)}
          </span>
        </p>
        <p>{why === 'whole unit' ? words.wasWhole(code) : words.wasFor(code, before)}</p>
      </Stack>
      {likely.length === 0 && <p className="quiet">{words.stillOpen}</p>}
      <Cluster>
        {likely.map(({ id, summary }) => (
          <Chip key={id} code={claimName(scheme, id).code} onPress={() => onSort(id)}>
            {summary}
          </Chip>
        ))}
        <LinkButton tone="quiet" href={`/evidence/${evidence.id}/claim`}>
          {words.anotherCriterion}
        </LinkButton>
      </Cluster>
    </Card>
  )
}
