// All evidence, newest first, found by a word or by what is still to do. Ten thousand scroll as well as ten.

import { CirclePlus, Mic, NotebookPen, Paperclip } from 'lucide-react'
import { useState } from 'react'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Chip } from '#/ui/parts/chip.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { SearchField } from '#/ui/parts/search-field.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { VirtualList } from '#/ui/parts/virtual-list.tsx'
import { EvidenceRow } from '#/ui/screens/evidence/evidence-row.tsx'
import { filterEvidence, isUnclaimed, type EvidenceFilter } from '#/ui/screens/evidence/filter-evidence.ts'
import { EvidenceSafe } from '#/ui/session/exchange/evidence-safe.tsx'
import { useCopy } from '#/ui/session/use-copy.ts'
import { usePortfolio, type PortfolioView } from '#/ui/session/use-portfolio.ts'

/** Fewer than this are simply there: find in page works on them, and nothing moves while scrolling. */
const long = 100

export const EvidenceListScreen = () => {
  const view = usePortfolio()
  const words = t('evidence')
  if (view === null || view.portfolio.evidence.size === 0)
    return (
      <Page>
        <TopBar title={words.title} />
        <EmptyState
          title={words.noneTitle}
          example={words.noneExample}
          {...(view?.mayCapture !== false && {
            action: (
              <Cluster>
                <LinkButton tone="primary" href="/capture/photo">
                  {t('capture').takePhoto}
                </LinkButton>
                <LinkButton icon={CirclePlus} href="/capture">
                  {t('ways').more}
                </LinkButton>
              </Cluster>
            ),
          })}
        >
          {words.noneWhy}
        </EmptyState>
      </Page>
    )
  return <EvidenceList view={view} />
}

const EvidenceList = ({ view: { portfolio, mayAdd, mayCapture } }: { view: PortfolioView }) => {
  const words = t('evidence')
  const [filter, setFilter] = useState<EvidenceFilter>('all')
  const [search, setSearch] = useState('')
  const all = [...portfolio.evidence.values()]
  const shown = filterEvidence(all, filter, search)
  const unclaimed = all.filter(isUnclaimed).length
  const { isAllChecked } = useCopy()
  const row = (evidence: Evidence) => (
    <EvidenceRow
      portfolio={portfolio}
      evidence={evidence}
      safe={
        <EvidenceSafe portfolio={portfolio} evidence={evidence} isChecked={isAllChecked} mayAdd={mayAdd} />
      }
    />
  )
  return (
    <Page>
      <TopBar title={words.title} over={words.count(all.length)} />
      <Stack>
        {mayCapture && (
          <Cluster grow>
            <LinkButton icon={Mic} href="/capture/recording">
              {t('recording').record}
            </LinkButton>
            <LinkButton icon={NotebookPen} href="/capture/note">
              {t('capture').writeNote}
            </LinkButton>
            <LinkButton icon={Paperclip} href="/capture/file">
              {t('capture').addFile}
            </LinkButton>
            <LinkButton icon={CirclePlus} href="/capture">
              {t('ways').more}
            </LinkButton>
          </Cluster>
        )}
        <SearchField label={words.search} labelAloudOnly value={search} onChange={setSearch} />
        {unclaimed > 0 && (
          <Cluster>
            <Chip pressed={filter === 'all'} onPress={() => setFilter('all')}>
              {words.all}
            </Chip>
            <Chip pressed={filter === 'not claimed'} onPress={() => setFilter('not claimed')}>
              {words.notClaimedCount(unclaimed)}
            </Chip>
          </Cluster>
        )}
      </Stack>
      <p className={shown.length === 0 ? 'quiet' : 'aloud'} role="status">
        {shown.length === 0 ? words.noneMatch : search !== '' && t('parts').found(shown.length)}
      </p>
      {shown.length > long ? (
        <VirtualList label={words.title} rows={shown} rowId={({ id }) => id}>
          {row}
        </VirtualList>
      ) : (
        <ul className="rows bare" aria-label={words.title}>
          {shown.map((evidence) => (
            <li key={evidence.id}>{row(evidence)}</li>
          ))}
        </ul>
      )}
    </Page>
  )
}
