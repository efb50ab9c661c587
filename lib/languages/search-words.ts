/** The texts of a dictionary for the search page. */
import type { PluralForms } from './plurals'

export type SearchWords = {
  heading: string
  lead: string
  /** Labels of the input field and of its button. */
  label: string
  button: string
  /** What can be typed. */
  hint: string
  /** Shown instead of the form if scripts are disabled. */
  withoutScript: string
  /** Number of results, in the plural forms of the language. `#` is replaced by the number. */
  results: PluralForms
  none: string
  /** What to try if there is no result. */
  advice: string
  searching: string
  failed: string
  more: string
  /** Link to the search in this language, shown on the search pages of other languages. */
  inThisLanguage: string
  groups: Readonly<Record<'actors' | 'themes' | 'events' | 'sources', string>>
  /** Heading of the lists to browse. */
  browse: string
  byDate: string
}
