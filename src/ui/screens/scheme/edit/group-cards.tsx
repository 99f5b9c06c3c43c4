// The groups of the copy: their headings, what they are for, and the units in them. A group that something names stays.

import { Plus } from 'lucide-react'
import { isGroupNamed, type CopyForm, type GroupForm } from '#/qualification/editing/copy-form.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { SelectField, TextField } from '#/ui/parts/field.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { faultAt } from '#/ui/screens/scheme/edit/fault-at.ts'
import type { SchemeCopy } from '#/ui/session/scheme-copy.ts'

const kinds = ['mandatory', 'optional', 'restricted'] as const

type Props = { copy: SchemeCopy; form: CopyForm }

export const GroupCards = ({ copy, form }: Props) => {
  const words = t('schemeEdit')
  return (
    <Part title={words.groups}>
      <Stack gap="small">
        {form.groups.map((group, at) => (
          // A group has no name but its place while it is being written.
          // oxlint-disable-next-line react/no-array-index-key
          <GroupCard key={at} copy={copy} form={form} group={group} at={at} />
        ))}
      </Stack>
      <Cluster>
        <Button icon={Plus} onClick={() => copy.edit({ kind: 'add group' })}>
          {words.addGroup}
        </Button>
      </Cluster>
    </Part>
  )
}

const GroupCard = ({ copy, form, group, at }: Props & { group: GroupForm; at: number }) => {
  const words = t('schemeEdit')
  const { id, title, kind } = group
  const units = form.units.map((unit, index) => ({ ...unit, index }))
  const others = units.filter((unit) => unit.group !== id)
  const inIt = units.filter((unit) => unit.group === id)
  return (
    <Card>
      <Stack>
        <TextField
          label={words.groupTitle}
          value={title}
          onChange={(said) => copy.edit({ kind: 'group', at, field: 'title', said })}
          {...faultAt(copy, `groups.${at}.title`)}
        />
        <SelectField
          label={words.groupKind}
          value={kind}
          onChange={(said) => copy.edit({ kind: 'group', at, field: 'kind', said })}
          {...faultAt(copy, `groups.${at}.kind`)}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {t('schemePage').kinds[each]}
            </option>
          ))}
        </SelectField>
        {inIt.length > 0 && <p>{words.inGroup(inIt.map(({ code }) => code).join(', '))}</p>}
        {others.length > 0 && (
          <SelectField
            label={words.putInto}
            value=""
            onChange={(index) => copy.edit({ kind: 'unit', at: Number(index), field: 'group', said: id })}
          >
            <option value="">{words.choose}</option>
            {others.map(({ index, code, title: unitTitle }) => (
              <option key={index} value={String(index)}>
                {words.unitSummary(code, unitTitle)}
              </option>
            ))}
          </SelectField>
        )}
        {isGroupNamed(copy.json, id) ? (
          <p className="quiet">{words.groupNamed}</p>
        ) : (
          <Cluster>
            <Button
              tone="quiet"
              aria-label={words.removeGroup(title)}
              onClick={() => copy.edit({ kind: 'remove group', at })}
            >
              {words.remove}
            </Button>
          </Cluster>
        )}
      </Stack>
    </Card>
  )
}
