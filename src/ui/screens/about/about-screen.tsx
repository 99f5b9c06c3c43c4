// Whose portfolio it is and for what: all of it optional, kept as it is typed. What only the centre knows is not asked.

import { Eye } from 'lucide-react'
import { t } from '#/text/text.ts'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Row, Rows } from '#/ui/parts/card.tsx'
import { Facts } from '#/ui/parts/facts.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { WorkplaceGiven, WorkplaceRules } from '#/ui/screens/about/workplace-rules.tsx'
import { TwoVersions } from '#/ui/screens/about/two-versions.tsx'
import { changeDescription, saveDescription, useDescription } from '#/ui/session/change-description.ts'
import { isDemo } from '#/ui/session/demo-mode.ts'
import { useLookAround } from '#/ui/session/use-look-around.ts'
import { useNotKnownYet } from '#/ui/session/not-known-yet.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'

export const AboutScreen = () => {
  const words = t('start')
  const view = usePortfolio()
  return (
    <Page>
      <TopBar title={words.title} back="/" />
      {view && <TwoVersions view={view} />}
      {view?.isMine ? <Asking /> : <Given />}
      {!isDemo() && <LookAround />}
    </Page>
  )
}

/** For somebody who would rather see a full one first. */
const LookAround = () => {
  const { enter, trouble, isFinishing, dismiss } = useLookAround()
  return (
    <>
      {trouble && <Notice tone="rose" live trouble={trouble} onClose={dismiss} />}
      {isFinishing && <ProgressLine label={t('people').finishing} />}
      <div className="hero-quiet">
        <Button tone="quiet" icon={Eye} onClick={() => void enter()}>
          {t('start').lookAround}
        </Button>
      </div>
    </>
  )
}

const factsRow = () => (
  <li>
    <Row title={t('facts').rowTitle} more={t('facts').rowMore} href="/facts" />
  </li>
)

type FieldName = 'name' | 'centreName' | 'candidateNumber'

/** Longer than any name or number, and short enough for every form it will be printed on. */
const maxLength = 200

const Asking = () => {
  const words = t('start')
  const shown = useDescription()
  const unknown = useNotKnownYet()
  if (shown === null) return null
  const { values, isSaved, error } = shown

  const box = (field: FieldName) => ({
    value: values[field],
    maxLength,
    onChange: (text: string) => changeDescription({ [field]: text }, 'typing'),
    onBlur: () => void saveDescription(),
  })
  const unsure = (field: FieldName) => ({
    label: words.unsure,
    checked: values[field] === '' && unknown.fields.has(field),
    onChange: (isUnknown: boolean) => {
      unknown.say(field, isUnknown)
      if (isUnknown) changeDescription({ [field]: '' }, 'tap')
    },
  })

  return (
    <>
      <p>{words.intro}</p>
      <TextField
        label={words.yourName}
        hint={words.yourNameHint}
        {...box('name')}
        autoComplete="name"
        enterKeyHint="next"
      />
      <Rows>
        <li>
          <Row
            title={words.qualification}
            more={values.scheme?.title ?? words.qualificationNone}
            href="/scheme"
          />
        </li>
        {values.scheme !== null && (
          <li>
            <Row
              title={t('units').title}
              more={values.units.length === 0 ? t('units').noneYet : t('units').chosen(values.units.length)}
              href="/units"
            />
          </li>
        )}
        {values.scheme !== null && factsRow()}
      </Rows>
      <TextField
        label={words.centreName}
        hint={words.centreNameHint}
        {...box('centreName')}
        autoComplete="organization"
        enterKeyHint="next"
        unsure={unsure('centreName')}
      />
      <TextField
        label={words.candidateNumber}
        {...box('candidateNumber')}
        enterKeyHint="done"
        unsure={unsure('candidateNumber')}
      />
      <WorkplaceRules />
      {error && (
        <Notice
          tone="rose"
          live
          trouble={troubleOf(error)}
          actions={<Button onClick={() => void saveDescription()}>{t('app').tryAgain}</Button>}
        />
      )}
      <FootAction>
        <Stack gap="small">
          <LinkButton tone="primary" wide href="/">
            {words.ready}
          </LinkButton>
          <p className="quiet foot-words">{isSaved ? words.kept : words.notKept}</p>
        </Stack>
      </FootAction>
    </>
  )
}

const said = (text: string): string => (text === '' ? '–' : text)

/** A copy that is open to look at. */
const Given = () => {
  const words = t('start')
  const view = usePortfolio()
  if (view === null) return null
  const { name, scheme, centreName, candidateNumber } = view.portfolio.description.values
  return (
    <>
      <Facts
        facts={[
          { name: words.name, value: said(name) },
          { name: words.qualification, value: scheme?.title ?? words.qualificationNone },
          { name: words.centreName, value: said(centreName) },
          { name: words.candidateNumber, value: said(candidateNumber) },
        ]}
      />
      <WorkplaceGiven values={view.portfolio.description.values} />
      {scheme !== null && <Rows>{factsRow()}</Rows>}
    </>
  )
}
