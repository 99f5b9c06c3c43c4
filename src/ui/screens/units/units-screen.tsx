// Choosing units, with the rule of combination checked at every tap and saved a moment later. Any choice may be kept: an
// unfinished one is a plan, and says what is missing.

import { useMemo, useState } from 'react'
import { checkChoice, type ChoiceCheck } from '#/qualification/check-choice.ts'
import { chosenUnits, type Choice, type ChoiceProblem } from '#/qualification/chosen-units.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { Page } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { cameFrom } from '#/ui/session/came-from.ts'
import { saveDescription, useDescription, type DescriptionShown } from '#/ui/session/change-description.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'
import { choiceOf, letUnitGo } from '#/ui/screens/units/choose-unit.ts'
import { nextStepOf } from '#/ui/screens/units/next-step.ts'
import { RulesCard } from '#/ui/screens/units/rules-card.tsx'
import { UnitGroups } from '#/ui/screens/units/unit-groups.tsx'

export const UnitsScreen = () => {
  const words = t('units')
  const scheme = usePortfolio()?.scheme ?? null
  const shown = useDescription()
  const [back] = useState(wayBack)
  return (
    <Page wide>
      <TopBar title={words.choose} over={scheme?.title} back={back} />
      {scheme && shown ? (
        <Choosing scheme={scheme} shown={shown} back={back} />
      ) : (
        <EmptyState
          title={words.noScheme}
          example={words.noneYetExample}
          action={
            <div>
              <LinkButton tone="primary" href="/scheme">
                {t('start').chooseQualification}
              </LinkButton>
            </div>
          }
        />
      )}
    </Page>
  )
}

/** Whoever came for the criteria of a piece of evidence goes on with that. */
const wayBack = (): string => {
  const from = cameFrom()
  return from !== null && /^\/(?:evidence|coverage)\b/.test(from) ? from : '/'
}

const sumText = (scheme: Scheme, choice: Choice): string => {
  const words = t('units')
  const { chosen } = chosenUnits(scheme, choice)
  const sum = chosen.reduce((total, { offer }) => total + (offer.value ?? 0), 0)
  return scheme.currency === 'credit'
    ? words.chosenCredits(chosen.length, sum)
    : words.chosenValue(chosen.length, sum)
}

/** The first step on, or that there is none left. */
const stepText = (scheme: Scheme, check: ChoiceCheck, chosen: ReadonlySet<string>): string => {
  const words = t('units')
  if (check.verdict === 'valid') return words.fits
  // Named units and themes first: whoever does those is halfway to the sums.
  const rules = (scheme.combination ?? []).toSorted(
    (a, b) => Number(a.measure === 'value') - Number(b.measure === 'value'),
  )
  for (const rule of rules) {
    const result = check.rules.find(({ id }) => id === rule.id)
    if (result === undefined || result.severity === 'advice' || result.holds !== false) continue
    const step = nextStepOf(scheme, rule, result, chosen)
    if (step !== '') return words.nextStep(rule.says, step)
  }
  return check.rules.length === 0 ? t('start').rulesUnknown : words.cannotTell
}

type ChoosingProps = { scheme: Scheme; shown: DescriptionShown; back: string }

const Choosing = ({ scheme, shown, back }: ChoosingProps) => {
  const words = t('units')
  const { units } = shown.values
  const choice = useMemo(() => choiceOf(units), [units])
  const check = useMemo(() => checkChoice(scheme, choice), [scheme, choice])
  const chosen = useMemo(() => new Set(units.map(({ unit }) => unit)), [units])
  const [isOpen, setOpen] = useState(
    () => matchMedia('(min-width: 68.75rem)').matches || new URLSearchParams(location.search).has('rules'),
  )

  return (
    <>
      <div className="beside">
        <div className="beside-aside">
          <RulesCard scheme={scheme} check={check} chosen={chosen} open={isOpen} onToggle={setOpen} />
        </div>
        <div className="beside-main">
          <p>{words.chooseHint}</p>
          {shown.values.scheme !== null && (
            <div>
              <LinkButton tone="quiet" href={`/scheme/${shown.values.scheme.hash}`}>
                {words.seeScheme}
              </LinkButton>
            </div>
          )}
          <Problems problems={check.problems} />
          <UnitGroups scheme={scheme} units={units} surplus={check.surplus} />
        </div>
      </div>
      {shown.error && (
        <Notice
          tone="rose"
          live
          trouble={troubleOf(shown.error)}
          actions={<Button onClick={() => void saveDescription()}>{t('app').tryAgain}</Button>}
        />
      )}
      <FootAction>
        <div className="foot-card">
          <div>
            <p>
              <b>{sumText(scheme, choice)}</b>
              {units.length > 0 && (
                <span className="quiet"> · {shown.isSaved ? words.saved : words.saving}</span>
              )}
            </p>
            <p className="quiet" aria-live="polite">
              {stepText(scheme, check, chosen)}
            </p>
          </div>
          <LinkButton tone="primary" href={back}>
            {t('app').done}
          </LinkButton>
        </div>
      </FootAction>
    </>
  )
}

const problemText = ({ kind, unit }: ChoiceProblem): string => {
  const words = t('units').problem
  switch (kind) {
    case 'unknown unit':
      return words.unknownUnit(unit)
    case 'unit twice':
      return words.unitTwice(unit)
    case 'level not offered':
      return words.levelNotOffered(unit)
    case 'level missing':
      return words.levelMissing(unit)
  }
}

/** Only a choice that came from elsewhere has any: nothing here can be tapped that makes one. */
const Problems = ({ problems }: { problems: readonly ChoiceProblem[] }) => (
  <>
    {problems.map((problem) => (
      <Notice
        key={`${problem.kind} ${problem.unit}`}
        tone="amber"
        title={problemText(problem)}
        actions={
          problem.kind === 'unknown unit' && (
            <Button onClick={() => letUnitGo(problem.unit)}>{t('units').takeOut(problem.unit)}</Button>
          )
        }
      />
    ))}
  </>
)
