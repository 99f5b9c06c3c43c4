// The rules of the copy: their sentences, figures and sources. Which units a rule is about is written in the text.

import type { CopyForm, RuleForm } from '#/qualification/editing/copy-form.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { faultAt } from '#/ui/screens/scheme/edit/fault-at.ts'
import type { SchemeCopy } from '#/ui/session/scheme-copy.ts'

export const RuleCards = ({ copy, form }: { copy: SchemeCopy; form: CopyForm }) => {
  const words = t('schemeEdit')
  return (
    <Part title={words.rules} hint={words.rulesHint}>
      {form.rules.length === 0 && <p>{t('schemePage').noRules}</p>}
      <Stack gap="small">
        {form.rules.map((rule, at) => (
          // A rule has no name that the form shows.
          // oxlint-disable-next-line react/no-array-index-key
          <RuleCard key={at} copy={copy} rule={rule} at={at} />
        ))}
      </Stack>
    </Part>
  )
}

const RuleCard = ({ copy, rule, at }: { copy: SchemeCopy; rule: RuleForm; at: number }) => {
  const words = t('schemeEdit')
  const { bound, measure } = rule
  const inFile = bound === 'atLeastShareOf' ? 'atLeastShareOf.share' : bound
  const box = (field: 'says' | 'source' | 'figure', path: string = field) => ({
    value: rule[field],
    onChange: (said: string) => copy.edit({ kind: 'rule', at, field, said }),
    ...faultAt(copy, `combination.${at}.${path}`),
  })
  return (
    <Card>
      <Stack>
        <TextField label={words.says} {...box('says')} />
        <TextField
          label={words[bound][measure === 'units' ? 'units' : 'value']}
          inputMode="numeric"
          {...box('figure', inFile)}
        />
        <TextField label={words.ruleSource} {...box('source')} />
        <Cluster>
          <Button
            tone="quiet"
            aria-label={words.removeRule(rule.says)}
            onClick={() => copy.edit({ kind: 'remove rule', at })}
          >
            {words.remove}
          </Button>
        </Cluster>
      </Stack>
    </Card>
  )
}
