// One unit's level and value with how each is known: one tap says that they are right, another opens two boxes to correct or
// fill them in.

import { useState } from 'react'
import { figureWithFact } from '#/qualification/facts/with-confirmed-facts.ts'
import { unitClaimId } from '#/qualification/criterion-id.ts'
import type { Offer, Unit } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { factAt, recordedBy, type NewFact } from '#/ui/session/record-facts.ts'
import type { Recording } from '#/ui/screens/about/facts/use-recording.ts'

type Kind = 'level' | 'value'
const kinds: readonly Kind[] = ['level', 'value']

export type UnitFiguresShown = { readonly id: string; readonly unit: Unit; readonly offer: Offer }

/** Every offer with a figure that was read on no source; what was recorded since stays in the list. */
export const unitFiguresOf = ({ scheme }: Recording): readonly UnitFiguresShown[] =>
  scheme.units.flatMap((unit) =>
    unit.offers
      .filter(({ levelStatus, valueStatus }) =>
        [levelStatus, valueStatus].some((status) => status !== 'confirmed'),
      )
      .map((offer) => ({ id: unitClaimId(unit.code, offer.level), unit, offer })),
  )

type Props = { recording: Recording; figures: UnitFiguresShown }

export const UnitFigures = ({ recording, figures: { unit, offer } }: Props) => {
  const words = t('facts')
  const { weight, record, facts, view, scheme } = recording
  const [isOpen, setOpen] = useState(false)
  const names = { level: words.level, value: words.value[scheme.currency] }
  const about = (kind: Kind) => ({ kind, unit: unit.code, level: offer.level }) as const
  const shown = kinds.map((kind) => ({
    kind,
    ...figureWithFact(unit.code, offer, kind, facts),
    fact: factAt(facts, about(kind)),
  }))
  const recorded = shown.flatMap(({ fact }) => fact ?? [])
  const isMissing = shown.some(({ figure }) => figure === null)
  const following = shown.flatMap(({ kind, status }) => (status === 'derived' ? names[kind] : []))
  // A figure that was read on a source is not asked for; one that follows from sources is for the centre to correct.
  const asked = shown.filter(({ kind }) => {
    const status = kind === 'level' ? offer.levelStatus : offer.valueStatus
    return status !== 'confirmed' && (status !== 'derived' || weight === 'confirmed')
  })
  const right = shown.flatMap(({ kind, figure, status, fact }): NewFact[] =>
    figure !== null && status !== 'confirmed' && (fact === undefined || weight === 'confirmed')
      ? [{ about: about(kind), value: figure }]
      : [],
  )
  const own = shown.flatMap(({ kind, fact }): NewFact[] =>
    fact !== undefined && fact.weight === weight ? [{ about: about(kind), value: null }] : [],
  )
  return (
    <Card>
      <Stack gap="small">
        <p>
          <b>{unit.code}</b> {unit.title}
        </p>
        <p>
          {shown
            .map(({ kind, figure }) =>
              words.figure(names[kind], figure === null ? words.figureUnknown : String(figure)),
            )
            .join(' · ')}{' '}
          {recorded.length > 0 && recorded.every((fact) => fact.weight === 'confirmed') && (
            <Tag tone="ok">{words.dateStatus.confirmed}</Tag>
          )}
        </p>
        {following.length > 0 && <p className="quiet">{words.figuresFollow(following.join(', '))}</p>}
        {[...new Set(recorded.map((fact) => recordedBy(view, fact)))].map((by) => (
          <p className="quiet" key={by}>
            {by}
          </p>
        ))}
        {weight !== null && !isOpen && (
          <Cluster>
            {right.length > 0 && (
              <Button
                aria-label={words.rightOf(unit.code, words.right[weight])}
                onClick={() => void record(right)}
              >
                {words.right[weight]}
              </Button>
            )}
            {asked.length > 0 && (
              <Button
                tone={isMissing ? 'line' : 'quiet'}
                aria-label={isMissing ? words.fillInOf(unit.code) : words.anotherOf(unit.code)}
                onClick={() => setOpen(true)}
              >
                {isMissing ? words.fillIn : words.another}
              </Button>
            )}
            {own.length > 0 && (
              <Button tone="quiet" aria-label={words.takeBackOf(unit.code)} onClick={() => void record(own)}>
                {words.takeBack}
              </Button>
            )}
          </Cluster>
        )}
        {isOpen && (
          <OtherFigures
            asked={asked}
            names={names}
            onKeep={async (said) => {
              const news = said.map(({ kind, value }) => ({ about: about(kind), value }))
              if (await record(news)) setOpen(false)
            }}
            onClose={() => setOpen(false)}
          />
        )}
      </Stack>
    </Card>
  )
}

type Said = { readonly kind: Kind; readonly value: number }
type OtherProps = {
  asked: readonly { readonly kind: Kind; readonly figure: number | null }[]
  names: Readonly<Record<Kind, string>>
  onKeep: (said: readonly Said[]) => Promise<void>
  onClose: () => void
}

const most = { level: 8, value: 10_000 } as const

const numberIn = (kind: Kind, text: string): number | null => {
  const value = Number(text)
  return /^\d+$/.test(text.trim()) && value >= 1 && value <= most[kind] ? value : null
}

const OtherFigures = ({ asked, names, onKeep, onClose }: OtherProps) => {
  const words = t('facts')
  const [typed, setTyped] = useState<Readonly<Record<Kind, string>>>({
    level: String(asked.find(({ kind }) => kind === 'level')?.figure ?? ''),
    value: String(asked.find(({ kind }) => kind === 'value')?.figure ?? ''),
  })
  const [isAsked, setAsked] = useState(false)
  const wrong = { level: words.levelWrong, value: words.valueWrong }
  // An empty box stays unknown.
  const filled = asked.filter(({ kind }) => typed[kind].trim() !== '')
  const bad = new Set(
    filled.filter(({ kind }) => numberIn(kind, typed[kind]) === null).map(({ kind }) => kind),
  )
  const keep = async (): Promise<void> => {
    if (bad.size > 0) return setAsked(true)
    await onKeep(
      filled.flatMap(({ kind }) => {
        const value = numberIn(kind, typed[kind])
        return value === null ? [] : [{ kind, value }]
      }),
    )
  }
  return (
    <>
      <Cluster grow>
        {asked.map(({ kind }) => (
          <TextField
            key={kind}
            label={names[kind]}
            inputMode="numeric"
            value={typed[kind]}
            onChange={(text) => setTyped({ ...typed, [kind]: text })}
            {...(isAsked && bad.has(kind) && { error: wrong[kind] })}
          />
        ))}
      </Cluster>
      <Cluster>
        <Button onClick={() => void keep()}>{words.keep}</Button>
        <Button tone="quiet" onClick={onClose}>
          {words.notNow}
        </Button>
      </Cluster>
    </>
  )
}
