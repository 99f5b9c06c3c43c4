// The units of the copy, each behind its name: there may be hundreds, and one is edited at a time. A unit whose code changes
// keeps its criteria, and the rules that name it follow once the code has been typed.

import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import type { CopyForm, UnitForm } from '#/qualification/editing/copy-form.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { SelectField, TextField } from '#/ui/parts/field.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { faultAt } from '#/ui/screens/scheme/edit/fault-at.ts'
import { OfferFields } from '#/ui/screens/scheme/edit/offer-fields.tsx'
import type { SchemeCopy } from '#/ui/session/scheme-copy.ts'

type Props = { copy: SchemeCopy; form: CopyForm }

export const UnitParts = ({ copy, form }: Props) => {
  const words = t('schemeEdit')
  /** By its place; one at a time, so that removing another leaves no wrong one open. */
  const [opened, setOpened] = useState<number | null>(null)
  return (
    <Part title={words.units} hint={words.unitsHint}>
      <Stack gap="small">
        {form.units.map((unit, at) => (
          <Details
            // A unit has no name but its place while its code is being typed.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            summary={words.unitSummary(unit.code, unit.title)}
            open={opened === at}
            onToggle={(isOpen) => setOpened((now) => (isOpen ? at : now === at ? null : now))}
          >
            {opened === at && (
              <UnitFields
                copy={copy}
                form={form}
                unit={unit}
                at={at}
                onRemove={() => {
                  setOpened(null)
                  copy.edit({ kind: 'remove unit', at })
                }}
              />
            )}
          </Details>
        ))}
      </Stack>
      <Cluster>
        <Button
          icon={Plus}
          onClick={() => {
            copy.edit({ kind: 'add unit' })
            setOpened(form.units.length)
          }}
        >
          {words.addUnit}
        </Button>
      </Cluster>
    </Part>
  )
}

type UnitProps = Props & { unit: UnitForm; at: number; onRemove: () => void }

const UnitFields = ({ copy, form, unit, at, onRemove }: UnitProps) => {
  const words = t('schemeEdit')
  const codeBefore = useRef(unit.code)
  const box = (field: 'code' | 'title' | 'reference' | 'group' | 'source', path: string = field) => ({
    value: unit[field],
    onChange: (said: string) => copy.edit({ kind: 'unit', at, field, said }),
    ...faultAt(copy, `units.${at}.${path}`),
  })
  return (
    <Stack>
      <TextField
        label={words.code}
        {...box('code')}
        onFocus={() => {
          codeBefore.current = unit.code
        }}
        onBlur={() => copy.edit({ kind: 'follow code', from: codeBefore.current, to: unit.code })}
      />
      <TextField label={words.unitTitle} {...box('title')} />
      <TextField label={words.reference} {...box('reference')} />
      <SelectField label={words.unitGroup} {...box('group')}>
        {!form.groups.some(({ id }) => id === unit.group) && <option value={unit.group}>{unit.group}</option>}
        {form.groups.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </SelectField>
      <TextField label={words.source} hint={words.sourceHint} {...box('source', 'sources.0')} />
      <OfferFields copy={copy} offers={unit.offers} unit={at} />
      <Cluster>
        <Button icon={Plus} onClick={() => copy.edit({ kind: 'add offer', unit: at })}>
          {words.addOffer}
        </Button>
        <Button tone="quiet" aria-label={words.removeUnit(unit.code)} onClick={onRemove}>
          {words.remove}
        </Button>
      </Cluster>
    </Stack>
  )
}
