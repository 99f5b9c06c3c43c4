// The levels at which a unit of the copy may be taken, each with its value. The last one cannot go: a unit is taken at some
// level, known or not.

import type { OfferForm } from '#/qualification/editing/copy-form.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { faultAt } from '#/ui/screens/scheme/edit/fault-at.ts'
import type { SchemeCopy } from '#/ui/session/scheme-copy.ts'

type Props = { copy: SchemeCopy; offers: readonly OfferForm[]; unit: number }

export const OfferFields = ({ copy, offers, unit }: Props) => {
  const words = t('schemeEdit')
  return offers.map((offer, at) => {
    const box = (field: 'level' | 'value') => ({
      value: offer[field],
      hint: words.figureHint,
      inputMode: 'numeric' as const,
      onChange: (said: string) => copy.edit({ kind: 'offer', unit, at, field, said }),
      ...faultAt(copy, `units.${unit}.offers.${at}.${field}`),
    })
    return (
      // Levels may be alike while they are being typed.
      // oxlint-disable-next-line react/no-array-index-key
      <Stack key={at}>
        <TextField label={words.offerLevel(at + 1, offers.length)} {...box('level')} />
        <TextField label={words.offerValue(at + 1, offers.length)} {...box('value')} />
        {offers.length > 1 && (
          <Cluster>
            <Button tone="quiet" onClick={() => copy.edit({ kind: 'remove offer', unit, at })}>
              {words.removeOffer(at + 1)}
            </Button>
          </Cluster>
        )}
      </Stack>
    )
  })
}
