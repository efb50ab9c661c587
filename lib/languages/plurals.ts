/** Formats counts by the plural rules of a language. */

/** Plural forms. `#` is replaced by the number. A form may omit it, as the Arabic dual does. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/**
 * Returns a function that formats a count with the matching plural form.
 *
 * @param language BCP 47 tag
 */
export const counter = (language: string): ((forms: PluralForms, count: number) => string) => {
  const rules = new Intl.PluralRules(language)
  return (forms, count) => (forms[rules.select(count)] ?? forms.other).replace('#', String(count))
}
