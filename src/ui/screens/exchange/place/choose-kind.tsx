// What somebody has got: an address and a password, keys, a folder, or a link from the centre, which fills the rest in.

import { useState, type FormEvent } from 'react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Choice, type Option } from '#/ui/parts/choice.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import { canChooseFolder } from '#/ui/session/exchange/choose-folder.ts'
import type { PlaceDraft } from '#/ui/session/exchange/place-draft.ts'
import { readPastedLink, type LinkFault, type PlaceLink } from '#/ui/session/exchange/place-link.ts'

type Kind = PlaceDraft['kind'] | 'link'

type ChooseKindProps = {
  kind: Kind | undefined
  onKind: (kind: Kind) => void
  onLink: (link: PlaceLink) => void
}

export const ChooseKind = ({ kind, onKind, onLink }: ChooseKindProps) => {
  const words = t('exchangePlace')
  const kinds: readonly Kind[] = ['webdav', 'link', 's3', ...(canChooseFolder() ? (['folder'] as const) : [])]
  return (
    <Stack>
      <Choice
        legend={words.kind}
        options={kinds.map((value): Option<Kind> => ({
          value,
          label: words.kinds[value],
          detail: words.kindsMore[value],
        }))}
        value={kind}
        onChange={onKind}
      />
      {!canChooseFolder() && <p className="quiet">{words.folderNotHere}</p>}
      {kind === 'link' && <PasteLink onLink={onLink} />}
    </Stack>
  )
}

const PasteLink = ({ onLink }: Pick<ChooseKindProps, 'onLink'>) => {
  const words = t('exchangePlace')
  const [pasted, setPasted] = useState('')
  const [fault, setFault] = useState<LinkFault | { readonly kind: 'missing' } | null>(null)
  const read = (event: FormEvent): void => {
    event.preventDefault()
    if (pasted.trim() === '') return setFault({ kind: 'missing' })
    const link = readPastedLink(pasted)
    // One with a password in it does not stay on the screen.
    if (!link.ok) setPasted('')
    setFault(link.ok ? null : link.error)
    if (link.ok) onLink(link.value)
  }
  return (
    <form onSubmit={read}>
      <Stack>
        {fault !== null && fault.kind !== 'missing' && (
          <Notice
            tone="amber"
            live
            trouble={fault.kind === 'secret in it' ? words.secretInLink : words.notALink}
          />
        )}
        <TextField
          label={words.link}
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
          {...(fault?.kind === 'missing' && { error: words.missing.link })}
          value={pasted}
          onChange={setPasted}
        />
        <div>
          <Button type="submit">{words.linkUse}</Button>
        </div>
      </Stack>
    </form>
  )
}
