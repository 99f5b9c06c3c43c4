// What is worth another look in the proof of one criterion, below that proof: where it comes from, and the way on.

import { t } from '#/text/text.ts'
import { CheckAbout, CheckCard, CheckCards, PassedLine } from '#/ui/parts/check-card.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { checksOfCriterion } from '#/ui/session/checks-here.ts'
import { evidenceTitle } from '#/ui/session/evidence-words.ts'
import { useCheckList } from '#/ui/session/use-check-list.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

export const CriterionChecks = ({ view, criterion }: { view: PortfolioView; criterion: string }) => {
  const words = t('checks')
  const { open, passed, trouble } = useCheckList(view, checksOfCriterion(view, criterion))
  return (
    <>
      {trouble && <Notice tone="rose" live trouble={trouble} />}
      {open.length > 0 && (
        <CheckCards label={words.lookAgain}>
          {open.map(({ check, said, wayOn, onGoOn }) => (
            <CheckCard
              key={`${check.rule} ${check.more}`}
              {...said}
              weight={check.severity}
              wayOn={wayOn}
              onGoOn={onGoOn}
              about={<CheckAbout links={linksTo(view, check.evidence)} />}
            />
          ))}
        </CheckCards>
      )}
      {passed.map(({ id, ...line }) => (
        <PassedLine key={id} {...line} />
      ))}
    </>
  )
}

const linksTo = (view: PortfolioView, evidence: readonly string[]) =>
  evidence.flatMap((id) => {
    const found = view.portfolio.evidence.get(id)
    return found === undefined
      ? []
      : [{ href: `/evidence/${id}`, text: `${found.label} · ${evidenceTitle(found)}` }]
  })
