// The criteria of the talk as large buttons: one tap marks the moment, another ends it. Those agreed beforehand, or the likely
// ones where nothing was; any other is found by search, and joins them when it is tapped.

import { useState } from 'react'
import { suggestionsFor } from '#/portfolio/views/suggestions.ts'
import { lengthText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { SearchField, type Hit } from '#/ui/parts/search-field.tsx'
import { claimName } from '#/ui/session/evidence-words.ts'
import { claimableUnits, findCriteria } from '#/ui/session/criteria/find-criteria.ts'
import { litIn } from '#/ui/session/recording/marks.ts'
import { tapCriterion, type Live } from '#/ui/session/recording/live.ts'
import { usePortfolio, type PortfolioView } from '#/ui/session/use-portfolio.ts'

type Row = NonNullable<Live['row']>

/** Suggested where nothing was agreed; they stay as they are while one talks. */
const mostSuggested = 6
const mostFound = 12

const likely = ({ portfolio, scheme }: PortfolioView): readonly string[] =>
  scheme === null ? [] : suggestionsFor(portfolio, scheme, '', mostSuggested).map(({ claim }) => claim)

export const MarkButtons = ({ row, isRunning }: { row: Row; isRunning: boolean }) => {
  const view = usePortfolio()
  return view === null || view.scheme === null ? null : (
    <Buttons row={row} isRunning={isRunning} view={view} scheme={view.scheme} />
  )
}

type ButtonsProps = {
  row: Row
  isRunning: boolean
  view: PortfolioView
  scheme: NonNullable<PortfolioView['scheme']>
}

const Buttons = ({ row, isRunning, view, scheme }: ButtonsProps) => {
  const words = t('recording')
  const announce = useAnnounce()
  const [first] = useState(() => {
    const { criteria = [] } = row.plan ?? {}
    return criteria.length > 0 ? criteria : likely(view)
  })
  const [search, setSearch] = useState('')
  const { marks } = row
  const lit = litIn(marks)
  const shown = [...new Set([...first, ...marks.map(({ criterion }) => criterion)])]
  const tap = (criterion: string): void => {
    const { code } = claimName(scheme, criterion)
    void tapCriterion(criterion)
    announce(lit === criterion ? words.unlit(code) : words.lit(code))
  }
  const hits = (): readonly Hit[] =>
    findCriteria(claimableUnits(view.portfolio, scheme), search)
      .flatMap(({ unit, claimable }) =>
        claimable.map(({ id, number, says }) => ({
          id,
          code: number === '' ? unit : t('claims').code(unit, number),
          label: number === '' ? t('claims').unitWhole : says,
        })),
      )
      .slice(0, mostFound)
  const momentsOf = (criterion: string): string =>
    marks
      .filter((mark) => mark.criterion === criterion)
      .map(({ from, to }) =>
        to === null ? words.litSince(lengthText(from)) : words.markedAt(lengthText(from), lengthText(to)),
      )
      .join(', ')
  return (
    <Part title={words.marks} hint={words.marksHint}>
      <ul className="bare mark-buttons">
        {shown.map((criterion) => {
          const { code, says } = claimName(scheme, criterion)
          return (
            <li key={criterion}>
              <button
                type="button"
                className="mark-button"
                aria-pressed={lit === criterion}
                disabled={!isRunning}
                onClick={() => tap(criterion)}
              >
                <span className="code">{code}</span>
                <span>{says}</span>
                {momentsOf(criterion) !== '' && <small>{momentsOf(criterion)}</small>}
              </button>
            </li>
          )
        })}
      </ul>
      <SearchField
        label={words.another}
        value={search}
        onChange={setSearch}
        hits={search.trim() === '' ? undefined : hits()}
        onPick={(criterion) => {
          tap(criterion)
          setSearch('')
        }}
      />
    </Part>
  )
}
