/** What the search page says, with a script and without. */
import type { PluralForms } from './plurals'

export type SearchWords = {
  heading: string
  lead: string
  /** Name of the field, and of the button beside it. */
  label: string
  button: string
  /** What can be typed. */
  hint: string
  /** Stands in the place of the form where scripts do not run. */
  withoutScript: string
  /** How many results there are, by the plural rules of the language; `#` stands for the number. */
  results: PluralForms
  none: string
  /** What to try when there is no result. */
  advice: string
  searching: string
  failed: string
  more: string
  /** Link to the search of this language from that of another. */
  inThisLanguage: string
  groups: Readonly<Record<'actors' | 'themes' | 'events' | 'sources', string>>
  /** Heading over the lists for those who rather look around. */
  browse: string
  byDate: string
}
