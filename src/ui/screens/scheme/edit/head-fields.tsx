// What the qualification is called, and by which numbers, level and version it goes.

import { headFields, type HeadField } from '#/qualification/editing/copy-form.ts'
import { t } from '#/text/text.ts'
import { Card } from '#/ui/parts/card.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import { faultAt } from '#/ui/screens/scheme/edit/fault-at.ts'
import type { SchemeCopy } from '#/ui/session/scheme-copy.ts'

const hintOf = (field: HeadField): { readonly hint?: string } => {
  const { headHints } = t('schemeEdit')
  return field === 'id' || field === 'version' ? { hint: headHints[field] } : {}
}

export const HeadFields = ({ copy }: { copy: SchemeCopy }) => {
  const words = t('schemeEdit')
  return (
    <Part title={words.about}>
      <Card>
        <Stack>
          {headFields.map((field) => (
            <TextField
              key={field}
              label={words.head[field]}
              {...hintOf(field)}
              {...(field === 'level' && { inputMode: 'numeric' })}
              value={copy.form?.head[field] ?? ''}
              onChange={(said) => copy.edit({ kind: 'head', field, said })}
              {...faultAt(copy, field)}
            />
          ))}
        </Stack>
      </Card>
    </Part>
  )
}
