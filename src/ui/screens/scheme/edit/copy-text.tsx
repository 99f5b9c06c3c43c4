// The copy as the text of its file, for what the fields do not reach. It is the same copy: what is typed here stands in the
// fields, and the other way round.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import { Part } from '#/ui/parts/columns.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { TextArea } from '#/ui/parts/field.tsx'
import type { SchemeCopy } from '#/ui/session/scheme-copy.ts'

export const CopyText = ({ copy }: { copy: SchemeCopy }) => {
  const words = t('schemeEdit')
  const [isOpen, setOpen] = useState(false)
  const isShown = isOpen || copy.form === null
  return (
    <Part title={words.text} hint={words.textHint}>
      <Details summary={words.textLabel} open={isShown} onToggle={setOpen}>
        {isShown && (
          <TextArea
            label={words.textLabel}
            rows={24}
            spellCheck={false}
            value={copy.text}
            onChange={(text) => {
              // What opened by itself does not close under the letters once there is a form again.
              setOpen(true)
              copy.setText(text)
            }}
            {...(copy.refusal && { error: copy.refusal.says })}
          />
        )}
      </Details>
    </Part>
  )
}
