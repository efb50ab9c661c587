/** Counts in words, by the plural rules of a language. */

/** `#` stands for the number; a form that has none says the number itself, as the Arabic dual does. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/**
 * How a language counts: takes the forms of a word and a number, and says both.
 *
 * @param language BCP 47 tag
 */
export const counter = (language: string): ((forms: PluralForms, count: number) => string) => {
  const rules = new Intl.PluralRules(language)
  return (forms, count) => (forms[rules.select(count)] ?? forms.other).replace('#', String(count))
}
