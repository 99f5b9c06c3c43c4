// Whose file it will be, asked where it matters for the first time and kept as it is typed. It stops nothing: a file
// without a name is made all the same.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { changeDescription, saveDescription, useDescription } from '#/ui/session/change-description.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'

/** Longer than any name, and short enough for every form it will be printed on. */
const maxLength = 200

export const WhoseFile = () => {
  const shown = useDescription()
  return shown === null ? null : <Asking {...shown} />
}

const Asking = ({ values, error }: NonNullable<ReturnType<typeof useDescription>>) => {
  const words = t('start')
  // Asked for as long as the screen is open: a field must not go away under the first letter.
  const [asked] = useState({ name: values.name === '', centreName: values.centreName === '' })
  if (!asked.name) return null
  const box = (field: 'name' | 'centreName') => ({
    value: values[field],
    maxLength,
    onChange: (text: string) => changeDescription({ [field]: text }, 'typing'),
    onBlur: () => void saveDescription(),
  })
  return (
    <>
      <TextField
        label={words.yourName}
        hint={t('share').whoseHint}
        {...box('name')}
        autoComplete="name"
        enterKeyHint={asked.centreName ? 'next' : 'done'}
      />
      {asked.centreName && (
        <TextField
          label={words.centreName}
          hint={words.centreNameHint}
          {...box('centreName')}
          autoComplete="organization"
          enterKeyHint="done"
        />
      )}
      {error && (
        <Notice
          tone="rose"
          live
          trouble={troubleOf(error)}
          actions={<Button onClick={() => void saveDescription()}>{t('app').tryAgain}</Button>}
        />
      )}
    </>
  )
}
