// Units × criteria, and beside it (or, on a phone, after a tap) the proof of one of them. From a criterion to its proof
// and back is one tap each way.

import { BookOpenText } from 'lucide-react'
import { coverageOf, type UnitCoverage } from '#/portfolio/views/coverage.ts'
import { waitingClaims } from '#/portfolio/views/waiting-claims.ts'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Chip } from '#/ui/parts/chip.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { Matrix } from '#/ui/parts/matrix.tsx'
import { Cluster, Page, Panes } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { ReadAloud } from '#/ui/parts/voice/read-aloud.tsx'
import { useGo } from '#/ui/parts/use-go.ts'
import { AllChecks } from '#/ui/screens/coverage/all-checks.tsx'
import { gapsOf, matrixRowOf } from '#/ui/screens/coverage/coverage-rows.ts'
import { HandbookPage } from '#/ui/screens/coverage/handbook-page.tsx'
import { Proof } from '#/ui/screens/coverage/proof.tsx'
import { VersionNotices } from '#/ui/screens/coverage/version-notices.tsx'
import { UnitList } from '#/ui/screens/coverage/unit-list.tsx'
import { claimName } from '#/ui/session/evidence-words.ts'
import { usePortfolio, type PortfolioView } from '#/ui/session/use-portfolio.ts'
import type { Scheme } from '#/qualification/scheme.ts'

export type CoverageScreenProps = {
  /** The id of a criterion or of a whole unit, as in the address. */ criterion?: string
}

/** An address may come encoded or not; no id holds a percent sign. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export const CoverageScreen = ({ criterion }: CoverageScreenProps) => {
  const view = usePortfolio()
  const words = t('coverage')
  if (view === null || view.scheme === null || view.portfolio.description.values.units.length === 0)
    return (
      <Page>
        <TopBar title={words.title} />
        <EmptyState
          title={words.emptyTitle}
          {...(view?.isMine && {
            action: (
              <LinkButton tone="primary" href={view.scheme === null ? '/scheme' : '/units'}>
                {view.scheme === null ? t('claims').chooseScheme : t('claims').chooseUnits}
              </LinkButton>
            ),
          })}
        >
          {words.emptyWhy}
        </EmptyState>
      </Page>
    )
  return (
    <Coverage
      view={view}
      scheme={view.scheme}
      current={criterion === undefined ? null : decoded(criterion)}
    />
  )
}

type CoverageProps = { view: PortfolioView; scheme: Scheme; current: string | null }

const Coverage = ({ view, scheme, current }: CoverageProps) => {
  const words = t('coverage')
  const units = coverageOf(view.portfolio, scheme)
  const assessed = units.filter(({ transfer }) => transfer === null)
  const claimed = assessed.reduce((sum, unit) => sum + unit.claimed, 0)
  const all = assessed.reduce((sum, unit) => sum + unit.criteria.length, 0)
  return (
    <Panes
      show={current === null ? 'detail' : 'aside'}
      names={{ list: words.units, detail: words.gridName, aside: words.proof }}
      list={
        <>
          <h2>{words.units}</h2>
          <UnitList units={units} current={current} label={words.units} />
        </>
      }
      detail={
        <>
          <TopBar
            title={words.title}
            // The proof's heading is the page's while there is one: on a phone this pane is then away.
            level={current === null ? 1 : 2}
            over={all > 0 ? words.summary(claimed, all) : undefined}
            actions={
              view.isMine && (
                <LinkButton tone="quiet" href="/units">
                  {t('units').change}
                </LinkButton>
              )
            }
          />
          <VersionNotices view={view} />
          <Grid view={view} units={units} current={current} />
          <Gaps units={assessed} scheme={scheme} />
          <WholeUnits units={assessed} />
          <AllChecks view={view} />
          {view.isMine && (
            <div>
              <LinkButton tone="quiet" icon={BookOpenText} href="/handbook">
                {t('handbook').link}
              </LinkButton>
            </div>
          )}
        </>
      }
      aside={<ProofPane view={view} current={current} />}
    />
  )
}

type GridProps = { view: PortfolioView; units: readonly UnitCoverage[]; current: string | null }

const Grid = ({ view, units, current }: GridProps) => {
  const go = useGo()
  const words = t('coverage')
  const waiting = waitingClaims(view.portfolio)
  return (
    <Matrix
      name={words.gridName}
      rows={units.map((unit) => matrixRowOf(unit, waiting))}
      onOpen={(id) => go(`/coverage/${encodeURIComponent(id)}`)}
      current={current ?? undefined}
      help={words.gridHelp}
      states={words.legend}
    />
  )
}

/** The first open criterion of each unit: somewhere to go on, not a list of faults. */
const Gaps = ({ units, scheme }: { units: readonly UnitCoverage[]; scheme: Scheme }) => {
  const go = useGo()
  const words = t('coverage')
  const gaps = units.map(gapsOf)
  const open = gaps.reduce((sum, { length }) => sum + length, 0)
  const loaded = units.filter(({ criteria }) => criteria.length > 0)
  if (loaded.length === 0) return null
  if (open === 0)
    return (
      <p className="quiet">{units.every((unit) => unit.allCriteriaKnown) ? words.noGaps : words.noneOpen}</p>
    )
  return (
    <Part title={words.gaps} hint={words.nextInUnits(open)}>
      <Cluster>
        {gaps
          .flatMap((inUnit) => inUnit.slice(0, 1))
          .map((id) => {
            const { code, says } = claimName(scheme, id)
            return (
              <Chip key={id} code={code} onPress={() => go(`/coverage/${encodeURIComponent(id)}`)}>
                {says}
              </Chip>
            )
          })}
      </Cluster>
    </Part>
  )
}

/** Units that the picture cannot show square by square lead to their claims from here. */
const WholeUnits = ({ units }: { units: readonly UnitCoverage[] }) => {
  const words = t('coverage')
  const whole = units.filter(({ criteria }) => criteria.length === 0)
  if (whole.length === 0) return null
  return (
    <Part title={words.wholeUnits} hint={words.wholeUnitsHint}>
      <UnitList units={whole} current={null} label={words.wholeUnits} />
    </Part>
  )
}

const ProofPane = ({ view, current }: { view: PortfolioView; current: string | null }) => {
  const words = t('coverage')
  if (current === null) return <EmptyState title={words.chooseCell}>{words.chooseCellWhy}</EmptyState>
  const { code, says } = claimName(view.scheme, current)
  return (
    <div className="part" key={current}>
      <TopBar
        title={says === '' ? code : says}
        over={code}
        size="small"
        back="/coverage"
        backLabel={words.backToGrid}
        actions={<ReadAloud words={`${code}. ${says}`} />}
      />
      <span className="aloud" role="status">
        {words.proofOf(code)}
      </span>
      <Proof view={view} criterion={current} />
      {view.isMine && view.scheme && <HandbookPage scheme={view.scheme} about={current} />}
    </div>
  )
}
