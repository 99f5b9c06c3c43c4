// Choosing units, with the rule of combination checked at every tap and saved a moment later. Any choice may be kept: an
// unfinished one is a plan, and says what is missing.

import { useMemo, useState } from 'react'
import type { Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { Page } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { cameFrom } from '#/ui/session/came-from.ts'
import { saveDescription, type DescriptionShown } from '#/ui/session/change-description.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { choiceOf } from '#/ui/screens/units/choose-unit.ts'
import { FinishCard } from '#/ui/screens/units/finish-card.tsx'
import { stepText, sumText } from '#/ui/screens/units/foot-words.ts'
import { Problems } from '#/ui/screens/units/problems.tsx'
import { RulesCard } from '#/ui/screens/units/rules-card.tsx'
import { UnitGroups } from '#/ui/screens/units/unit-groups.tsx'
import { useFocusKept } from '#/ui/screens/units/use-focus-kept.ts'
import { useKnownChoice } from '#/ui/screens/units/use-known-choice.ts'
import { useChecked, usePlan } from '#/ui/screens/units/use-outlook.ts'
import { firstWishes, wishesOf } from '#/ui/screens/units/wishes-form.tsx'

export const UnitsScreen = () => {
  const words = t('units')
  const { scheme, shown } = useKnownChoice()
  const [back] = useState(wayBack)
  return (
    <Page wide>
      <TopBar title={words.choose} over={scheme?.title} back={back} />
      {scheme && shown ? (
        <Choosing key={`${scheme.id} ${scheme.version}`} scheme={scheme} shown={shown} back={back} />
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

type ChoosingProps = { scheme: Scheme; shown: DescriptionShown; back: string }

const Choosing = ({ scheme, shown, back }: ChoosingProps) => {
  const words = t('units')
  const { units } = shown.values
  const choice = useMemo(() => choiceOf(units), [units])
  const { check, counted, extra, problems } = useChecked(scheme, choice)
  const [made, setMade] = useState(() => firstWishes(scheme))
  const wishes = useMemo(() => wishesOf(scheme, made), [scheme, made])
  const { plan, outlook } = usePlan(scheme, counted, wishes)
  const aside = useFocusKept()
  const chosen = useMemo(() => new Set(units.map(({ unit }) => unit)), [units])
  const [isWide] = useState(() => matchMedia('(min-width: 68.75rem)').matches)
  const [isOpen, setOpen] = useState(() => isWide || new URLSearchParams(location.search).has('rules'))
  const [isFinishOpen, setFinishOpen] = useState(isWide)

  return (
    <>
      <p>{words.chooseHint}</p>
      <div className="beside">
        <div className="beside-aside" ref={aside}>
          <FinishCard
            scheme={scheme}
            held={counted}
            plan={plan}
            whatIf={outlook.whatIf}
            made={made}
            onWishes={setMade}
            open={isFinishOpen}
            onToggle={setFinishOpen}
          />
          <RulesCard
            scheme={scheme}
            check={check}
            counted={counted}
            extra={extra}
            chosen={chosen}
            page={shown.values.scheme && `/scheme/${shown.values.scheme.hash}`}
            open={isOpen}
            onToggle={setOpen}
          />
        </div>
        <div className="beside-main">
          <Problems problems={problems} />
          <UnitGroups scheme={scheme} units={units} surplus={extra} outlook={outlook} />
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
              {stepText(scheme, check, plan, chosen)}
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
