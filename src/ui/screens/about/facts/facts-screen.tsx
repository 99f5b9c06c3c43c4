// Facts about the qualification: the candidate's registration, the dates, levels and values to confirm or fill in, where
// practice counts, units from elsewhere, and what nobody here can tell. One tap confirms; the source goes with it.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { keepFocus } from '#/ui/parts/keep-focus.ts'
import { Notice } from '#/ui/parts/notice.tsx'
import { Page } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { CannotTell } from '#/ui/screens/about/facts/cannot-tell.tsx'
import { LastDays } from '#/ui/screens/about/facts/last-days.tsx'
import { EarlierUnits } from '#/ui/screens/about/facts/earlier-units.tsx'
import { Figures } from '#/ui/screens/about/facts/figures.tsx'
import { Practice } from '#/ui/screens/about/facts/practice.tsx'
import { Registration } from '#/ui/screens/about/facts/registration.tsx'
import { useRecording } from '#/ui/screens/about/facts/use-recording.ts'
import { cameFrom } from '#/ui/session/came-from.ts'
import { usePortfolio, type PortfolioView } from '#/ui/session/use-portfolio.ts'
import type { Scheme } from '#/qualification/scheme.ts'

export const FactsScreen = () => {
  const words = t('facts')
  const view = usePortfolio()
  const [back] = useState(() => cameFrom() ?? '/about')
  return (
    <Page>
      <TopBar title={words.title} over={view?.scheme?.title} back={back} />
      {view?.scheme ? (
        <All key={view.scheme.id} view={view} scheme={view.scheme} />
      ) : (
        <EmptyState
          title={words.noScheme}
          {...(view?.isMine && {
            action: <LinkButton href="/scheme">{t('start').chooseQualification}</LinkButton>,
          })}
        >
          {words.noSchemeWhy}
        </EmptyState>
      )}
    </Page>
  )
}

/** A line on the source belongs to every tap below it, so it stands above them all. */
const longest = 1_000

const All = ({ view, scheme }: { view: PortfolioView; scheme: Scheme }) => {
  const words = t('facts')
  const recording = useRecording(view, scheme)
  const { weight, source, setSource, trouble } = recording
  // Whoever came for an earlier unit does not look for it below everything else.
  const [isForEarlier] = useState(() => new URLSearchParams(location.search).has('earlier'))
  const earlier = <EarlierUnits view={view} scheme={scheme} isOpen={isForEarlier} />
  return (
    <div className="stack" data-gap="large" ref={keepFocus}>
      <p className="quiet">{words.intro}</p>
      {isForEarlier && earlier}
      <Registration view={view} scheme={scheme} />
      {weight !== null && (
        <TextField
          label={words.source[weight]}
          hint={words.sourceHint[weight]}
          value={source}
          maxLength={longest}
          onChange={setSource}
          enterKeyHint="done"
        />
      )}
      {trouble && <Notice tone="rose" live trouble={trouble} />}
      <Figures recording={recording} />
      <LastDays recording={recording} />
      <Practice recording={recording} />
      {!isForEarlier && earlier}
      <CannotTell recording={recording} />
    </div>
  )
}
