// Counts in words: picks the form a language wants for a number. English has two forms, Welsh six.

/** `other` always; the rest where the language has them. `#` stands for the number. */
export type PluralForms = { [form in Intl.LDMLPluralRule]?: string } & { other: string }

const rulesByLanguage = new Map<string, Intl.PluralRules>()

const rulesOf = (language: string): Intl.PluralRules => {
  const known = rulesByLanguage.get(language)
  if (known) return known
  const rules = new Intl.PluralRules(language)
  rulesByLanguage.set(language, rules)
  return rules
}

/** `plural(3, { one: '# photo', other: '# photos' })` is `3 photos`. */
export const plural = (count: number, forms: PluralForms, language = 'en'): string =>
  (forms[rulesOf(language).select(count)] ?? forms.other).replaceAll('#', String(count))
