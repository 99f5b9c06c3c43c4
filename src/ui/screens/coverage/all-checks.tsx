// Everything worth another look, told together rule by rule below the picture of the units: it explains, and stops nobody.

import { useMemo } from 'react'
import { gatheredChecks, heldUpStill, type GatheredCheck } from '#/portfolio/checks/all-checks.ts'
import { t } from '#/text/text.ts'
import { CheckAbout, CheckCard, CheckCards, PassedLine } from '#/ui/parts/check-card.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import { checksToday } from '#/ui/session/checks-here.ts'
import { claimName, evidenceTitle } from '#/ui/session/evidence-words.ts'
import { useCheckList } from '#/ui/session/use-check-list.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

/** From where a file is handed on. */
const isAskedFor = (): boolean => new URLSearchParams(location.search).has('look')

/** More than a person looks at in one go; the rest come up as these are done. */
const mostLinks = 12

export const AllChecks = ({ view }: { view: PortfolioView }) => {
  const words = t('checks')
  // The portfolio is changed in place: `version` is what tells that it was.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const checks = useMemo(() => checksToday(view), [view.portfolio, view.scheme, view.version])
  const { open, passed, trouble } = useCheckList(view, checks)
  if (open.length === 0 && passed.length === 0) return null
  // As it is told before a file is handed on: what holds something up counts, whoever went past it.
  const count = gatheredChecks(heldUpStill(checks)).length
  return (
    <Details summary={words.lookAgainCount(count)} open={isAskedFor()}>
      <Stack>
        <p className="quiet">{words.lookAgainWhy}</p>
        {trouble && <Notice tone="rose" live trouble={trouble} />}
        {open.length > 0 && (
          <CheckCards label={words.lookAgain}>
            {open.map(({ check, said, wayOn, onGoOn }) => (
              <CheckCard
                key={`${check.rule} ${check.severity} ${check.more}`}
                {...said}
                weight={check.severity}
                wayOn={wayOn}
                onGoOn={onGoOn}
                about={<CheckAbout links={linksTo(view, check)} />}
              />
            ))}
          </CheckCards>
        )}
        {passed.map(({ id, ...line }) => (
          <PassedLine key={id} {...line} />
        ))}
      </Stack>
    </Details>
  )
}

const linksTo = ({ portfolio, scheme }: PortfolioView, { evidence, claims }: GatheredCheck) => {
  const toEvidence = evidence.flatMap((id) => {
    const found = portfolio.evidence.get(id)
    return found === undefined
      ? []
      : [{ href: `/evidence/${id}`, text: `${found.label} · ${evidenceTitle(found)}` }]
  })
  const toClaims = claims.map((claim) => {
    const { code, says, unitTitle } = claimName(scheme, claim)
    return {
      href: `/coverage/${encodeURIComponent(claim)}`,
      text: `${code} · ${says === t('claims').unitWhole ? unitTitle : says}`,
    }
  })
  return (toEvidence.length > 0 ? toEvidence : toClaims).slice(0, mostLinks)
}
