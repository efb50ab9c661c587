/**
 * Parses locators: where in a source a statement is. Their vocabulary is fixed, so that it can be translated.
 */
import type { Locator } from '../languages'
import { textProblems } from './plain-text'

export const locatorForms =
  'para 4, paras 1-4, page 3, pages 3-5, section 2.1, at 1:02:33, opening, caption, headline, list, whole'

/** No work has more pages, and larger numbers would not be exact. */
const NUMBER = '\\d{1,6}'
const TIME = '(?:\\d{1,3}:[0-5]\\d|\\d{1,2}):[0-5]\\d'

const words = ['opening', 'caption', 'headline', 'list', 'whole'] as const

/** A regular expression for the locators that `parseLocator` accepts, for JSON Schema. */
export const locatorPattern = `^(?:${[
  ...words,
  `(?:para|page) ${NUMBER}`,
  `(?:para|page)s ${NUMBER}-${NUMBER}`,
  'section \\S{1,80}',
  `at ${TIME}`,
].join('|')})$`

const oneForm = new RegExp(`^(para|page) (${NUMBER})$`)
const manyForm = new RegExp(`^(para|page)s (${NUMBER})-(${NUMBER})$`)
const timeForm = new RegExp(`^at (${TIME})$`)

/**
 * Parses a locator such as `paras 1-4`.
 *
 * @throws RangeError listing the accepted forms, for any other text
 */
export const parseLocator = (text: string): Locator => {
  const word = words.find((known) => known === text)
  if (word) return { kind: word }
  const one = oneForm.exec(text)
  const many = manyForm.exec(text)
  const [, unit, from, to = from] = many ?? one ?? []
  if (unit && Number(from) > 0 && Number(from) <= Number(to)) {
    return { kind: unit === 'para' ? 'paragraph' : 'page', from: Number(from), to: Number(to) }
  }
  const section = /^section (\S{1,80})$/.exec(text)
  if (section?.[1] && textProblems(section[1]).length === 0) return { kind: 'section', name: section[1] }
  const time = timeForm.exec(text)
  if (time?.[1]) return { kind: 'timestamp', time: time[1] }
  throw new RangeError(`one of: ${locatorForms}`)
}
