// What the check of a scheme found, in words: rules by their own sentences, groups by their titles.

import { t } from '#/text/text.ts'
import type { SchemeOddity } from '#/qualification/scheme-check.ts'
import type { Scheme } from '#/qualification/scheme.ts'

export const oddityText = (scheme: Scheme, oddity: SchemeOddity): string => {
  const { odd } = t('schemes')
  const ruleOf = (id: string): string => scheme.combination?.find((rule) => rule.id === id)?.says ?? id
  switch (oddity.kind) {
    case 'cannot be met':
      return odd.cannotBeMet(ruleOf(oddity.rule), oddity.need, oddity.most)
    case 'may not be met':
      return odd.mayNotBeMet(ruleOf(oddity.rule), oddity.need, oddity.most)
    case 'rules clash':
      return odd.rulesClash(ruleOf(oddity.rule), ruleOf(oddity.limit), oddity.need, oddity.most)
    case 'rule about no unit':
      return odd.ruleAboutNoUnit(ruleOf(oddity.rule))
    case 'limit never reached':
      return odd.limitNeverReached(ruleOf(oddity.rule))
    case 'group without units':
      return odd.groupWithoutUnits(scheme.groups.find(({ id }) => id === oddity.group)?.title ?? oddity.group)
    case 'reference twice':
      return odd.referenceTwice(oddity.reference, oddity.units.join(', '))
  }
}
