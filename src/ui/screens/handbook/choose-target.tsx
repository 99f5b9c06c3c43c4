// The qualification that the criteria go into.

import { t } from '#/text/text.ts'
import { SelectField } from '#/ui/parts/field.tsx'
import type { Target } from '#/ui/screens/handbook/use-target.ts'

export const ChooseTarget = ({ target: { newest, chosen, choose } }: { target: Target }) => {
  const words = t('handbook')
  return (
    <SelectField label={words.qualification} value={chosen?.scheme.id ?? ''} onChange={choose}>
      {chosen === null && <option value="">{t('start').chooseQualification}</option>}
      {newest.map(({ scheme }) => (
        <option key={scheme.id} value={scheme.id}>
          {words.qualificationVersion(scheme.title, scheme.version)}
        </option>
      ))}
    </SelectField>
  )
}
