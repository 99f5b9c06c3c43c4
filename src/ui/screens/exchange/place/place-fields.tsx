// The fields of one kind of place, each with what is wrong with it beside it.

import { CircleAlert, FolderOpen } from 'lucide-react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { SecretField } from '#/ui/parts/secret-field.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { chooseFolder } from '#/ui/session/exchange/choose-folder.ts'
import type { PlaceDraft, PlaceFault, PlaceField } from '#/ui/session/exchange/place-draft.ts'

export type PlaceFieldsProps = {
  draft: PlaceDraft
  secret: string
  fault: PlaceFault | null
  onChange: (change: Partial<PlaceDraft>) => void
  onSecret: (secret: string) => void
}

const faultWords = (fault: PlaceFault, { kind, address }: PlaceDraft): string => {
  const { missing, odd } = t('exchangePlace')
  switch (fault.field) {
    case 'address':
      if (address.trim() === '') return missing.address
      if (fault.why === 'password in the address') return odd.passwordInAddress
      return fault.why === 'not encrypted' ? odd.notEncrypted : odd.address
    case 'user':
      return kind === 's3' ? missing.access : missing.user
    case 'secret':
      return kind === 's3' ? missing.secretKey : missing.secret
    case 'bucket':
      return fault.why === 'odd' ? odd.bucket : missing.bucket
    case 'prefix':
      return odd.prefix
    case 'folder':
      return missing.folder
  }
}

/** What nobody's keyboard should correct. */
export const asTyped = { autoCapitalize: 'none', autoCorrect: 'off', spellCheck: false } as const

export const PlaceFields = ({ draft, secret, fault, onChange, onSecret }: PlaceFieldsProps) => {
  const words = t('exchangePlace')
  const isS3 = draft.kind === 's3'
  const wrong = (field: PlaceField) => (fault?.field === field ? { error: faultWords(fault, draft) } : {})
  const text = (field: 'address' | 'user' | 'bucket' | 'region' | 'prefix') => ({
    value: draft[field],
    onChange: (value: string) => onChange({ [field]: value }),
    ...asTyped,
    // Any region will do: whoever knows better has one.
    ...(field !== 'region' && wrong(field)),
  })
  return (
    <Stack>
      {draft.kind === 'folder' ? (
        <Folder {...(fault && { error: faultWords(fault, draft) })} draft={draft} onChange={onChange} />
      ) : (
        <>
          <TextField
            label={isS3 ? words.endpoint : words.address}
            hint={words.addressHint}
            inputMode="url"
            {...text('address')}
          />
          {isS3 && (
            <>
              <TextField label={words.bucket} {...text('bucket')} />
              <TextField label={words.prefix} hint={words.prefixHint} {...text('prefix')} />
              <TextField label={words.region} hint={words.regionHint} {...text('region')} />
            </>
          )}
          <TextField label={isS3 ? words.access : words.user} {...text('user')} />
          <SecretField
            label={isS3 ? words.secret : words.password}
            hint={words.passwordHint}
            value={secret}
            onChange={onSecret}
            {...wrong('secret')}
          />
        </>
      )}
      <TextField
        label={words.name}
        hint={words.nameHint}
        maxLength={80}
        value={draft.name}
        onChange={(name) => onChange({ name })}
      />
    </Stack>
  )
}

type FolderProps = Pick<PlaceFieldsProps, 'draft' | 'onChange'> & { error?: string }

const Folder = ({ draft, onChange, error }: FolderProps) => {
  const words = t('exchangePlace')
  const choose = async (): Promise<void> => {
    const folder = await chooseFolder()
    if (folder !== null) onChange({ folder })
  }
  return (
    <div>
      <Cluster>
        <Button icon={FolderOpen} onClick={() => void choose()}>
          {words.chooseFolder}
        </Button>
        {draft.folder && <span>{words.chosenFolder(draft.folder.name)}</span>}
      </Cluster>
      {error !== undefined && (
        <p className="field-error" role="alert">
          <CircleAlert aria-hidden />
          {error}
        </p>
      )}
    </div>
  )
}
