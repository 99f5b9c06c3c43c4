// Where a recognised unit goes: which unit of the qualification, at which level, and whether it replaces what is there.

import type { Placement } from '#/qualification/filling/fill-scheme.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { CheckCard, Choice } from '#/ui/parts/choice.tsx'
import { SelectField, TextField } from '#/ui/parts/field.tsx'
import { Stack } from '#/ui/parts/shell.tsx'

export type PlaceUnitProps = {
  scheme: Scheme
  placement: Placement
  onPlace: (change: Partial<Omit<Placement, 'read'>>) => void
}

/** Stands in the list for "a new unit"; no unit's code begins so. */
const newUnit = '+'
const noLevel = '?'

export const PlaceUnit = ({ scheme, placement, onPlace }: PlaceUnitProps) => {
  const words = t('handbook')
  const unit = scheme.units.find(({ code }) => code === placement.code)
  const offer = unit?.offers.find(({ level }) => level === placement.level)
  const there = offer?.outcomes.reduce((sum, { criteria }) => sum + criteria.length, 0) ?? 0
  return (
    <fieldset className="place-unit">
      <legend className="field-label">{words.goesTo}</legend>
      <Stack>
        <SelectField
          label={words.intoUnit}
          value={unit?.code ?? newUnit}
          onChange={(code) => {
            const chosen = scheme.units.find((each) => each.code === code)
            const [only, ...others] = chosen?.offers ?? []
            onPlace({
              code: chosen?.code ?? placement.read.code,
              title: chosen?.title ?? placement.read.title,
              ...(only && others.length === 0 && placement.read.level === null && { level: only.level }),
            })
          }}
        >
          <option value={newUnit}>{words.newUnit}</option>
          {scheme.groups.map((group) => (
            <optgroup key={group.id} label={group.title}>
              {scheme.units
                .filter((each) => each.group === group.id)
                .map(({ code, title }) => (
                  <option key={code} value={code}>
                    {words.unit(code, title)}
                  </option>
                ))}
            </optgroup>
          ))}
        </SelectField>
        {unit === undefined && <NewUnit scheme={scheme} placement={placement} onPlace={onPlace} />}
        <SelectField
          label={words.level}
          hint={words.levelHint}
          value={String(placement.level ?? noLevel)}
          onChange={(level) => onPlace({ level: level === noLevel ? null : Number(level) })}
        >
          <option value={noLevel}>{words.levelNone}</option>
          {[1, 2, 3, 4, 5, 6, 7, 8].map((level) => (
            <option key={level} value={level}>
              {t('units').level(level)}
            </option>
          ))}
        </SelectField>
        {there > 0 && (
          <Choice
            legend={words.hasCriteria(there)}
            options={[
              { value: 'replace', label: words.replace },
              { value: 'add', label: words.add },
            ]}
            value={placement.how}
            onChange={(how) => onPlace({ how })}
          />
        )}
        <CheckCard
          label={words.complete}
          detail={words.completeHint}
          checked={placement.isComplete}
          onChange={(isComplete) => onPlace({ isComplete })}
        />
      </Stack>
    </fieldset>
  )
}

const NewUnit = ({ scheme, placement, onPlace }: PlaceUnitProps) => {
  const words = t('handbook')
  return (
    <>
      <TextField
        label={words.newCode}
        value={placement.code}
        maxLength={20}
        onChange={(code) => onPlace({ code: code.trim() })}
      />
      <TextField
        label={words.newTitle}
        value={placement.title}
        maxLength={200}
        onChange={(title) => onPlace({ title })}
      />
      {scheme.groups.length > 1 && (
        <SelectField label={words.group} value={placement.group} onChange={(group) => onPlace({ group })}>
          {scheme.groups.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
      )}
    </>
  )
}
