// The form for a unit achieved before or elsewhere. Only the unit is asked for, and its level where it has several; the rest
// may be filled in by adding it again.

import { useState } from 'react'
import type { Achievement } from '#/portfolio/portfolio.ts'
import { chosenLevel } from '#/portfolio/views/coverage.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Choice } from '#/ui/parts/choice.tsx'
import { SelectField, TextArea, TextField } from '#/ui/parts/field.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import type { EarlierUnitDraft, EarlierUnitForm } from '#/ui/screens/about/facts/earlier-unit-draft.ts'
import { recordAchievement } from '#/ui/session/record-achievement.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

type How = Achievement['how']
const ways: readonly How[] = ['credit transfer', 'prior learning']
const longest = 1_000

type Props = { view: PortfolioView; scheme: Scheme; draft: EarlierUnitDraft; onDone: () => void }

export const AddEarlierUnit = ({ view, scheme, draft, onDone }: Props) => {
  const words = t('facts')
  const announce = useAnnounce()
  const [asked, setAsked] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { form, change } = draft
  const how: How = form.how === 'prior learning' ? form.how : 'credit transfer'
  const unit = scheme.units.find(({ code }) => code === form.unit)
  const levels = (unit?.offers ?? []).flatMap(({ level }) => level ?? [])
  const isLevelOpen = levels.length > 1 && !levels.includes(Number(form.level))

  const keep = async (): Promise<void> => {
    if (unit === undefined || isLevelOpen) return setAsked(true)
    const wanted = levels.length > 1 ? Number(form.level) : null
    const level = chosenLevel(scheme, { unit: unit.code, level: wanted })
    const kept = await recordAchievement({ ...form, how, unit: unit.code, level })
    if (!kept.ok) return setTrouble(troubleOf(kept.error))
    draft.drop()
    announce(words.earlierKept)
    onDone()
  }
  const box = (name: Exclude<keyof EarlierUnitForm, 'how' | 'unit' | 'level'>) => ({
    label: words[name],
    value: form[name],
    maxLength: longest,
    onChange: (text: string) => change({ [name]: text }),
  })
  return (
    <Card as="section" label={words.earlierAdd}>
      <Stack>
        <Choice<How>
          legend={words.how}
          options={ways.map((value) => ({ value, label: words.hows[value] }))}
          value={how}
          onChange={(value) => change({ how: value })}
        />
        <WhichUnit view={view} scheme={scheme} draft={draft} isMissing={asked && unit === undefined} />
        {levels.length > 1 && (
          <SelectField
            label={words.atLevel}
            value={form.level}
            onChange={(level) => change({ level })}
            {...(asked && isLevelOpen && { error: words.atLevelMissing })}
          >
            <option value="">{words.choose}</option>
            {levels.map((level) => (
              <option key={level} value={String(level)}>
                {t('start').level(level)}
              </option>
            ))}
          </SelectField>
        )}
        {how === 'credit transfer' ? (
          <>
            <TextField {...box('awardingBody')} />
            <TextField {...box('certificateNumber')} />
            <TextField {...box('reference')} />
            <TextField {...box('achievedOn')} type="date" />
            <TextField {...box('copySeenBy')} hint={words.copySeenByHint} />
          </>
        ) : (
          <>
            <TextArea {...box('account')} hint={words.accountHint} rows={4} />
            <TextField {...box('achievedOn')} type="date" />
          </>
        )}
        {trouble && <Notice tone="rose" live trouble={trouble} />}
        <Cluster>
          <Button tone="primary" onClick={() => void keep()}>
            {words.keep}
          </Button>
          <Button tone="quiet" onClick={onDone}>
            {words.notNow}
          </Button>
        </Cluster>
      </Stack>
    </Card>
  )
}

type WhichUnitProps = Omit<Props, 'onDone'> & { isMissing: boolean }

/** The chosen ones first. */
const WhichUnit = ({ view, scheme, draft: { form, change }, isMissing }: WhichUnitProps) => {
  const words = t('facts')
  const chosen = new Set(view.portfolio.description.values.units.map(({ unit }) => unit))
  const units = scheme.units.toSorted((a, b) => Number(chosen.has(b.code)) - Number(chosen.has(a.code)))
  return (
    <SelectField
      label={words.unit}
      value={form.unit}
      onChange={(unit) => {
        const reference = scheme.units.find(({ code }) => code === unit)?.reference ?? ''
        change({ unit, level: '', reference })
      }}
      {...(isMissing && { error: words.unitMissing })}
    >
      <option value="">{words.choose}</option>
      {units.map(({ code, title }) => (
        <option key={code} value={code}>
          {`${code} ${title}`}
        </option>
      ))}
    </SelectField>
  )
}
