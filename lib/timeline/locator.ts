/**
 * Parses locators: where in a source a statement is. Their vocabulary is fixed, so that it can be translated.
 */
import type { Locator } from '../languages'

export const locatorForms =
  'para 4, paras 1-4, page 3, pages 3-5, section 2.1, at 1:02:33, opening, caption, headline, list, whole'

const words = ['opening', 'caption', 'headline', 'list', 'whole'] as const

/** A regular expression for the locators that `parseLocator` accepts, for JSON Schema. */
export const locatorPattern = `^(?:${[
  ...words,
  '(?:para|page) \\d+',
  '(?:para|page)s \\d+-\\d+',
  'section \\S+',
  'at (?:\\d+:)?\\d{1,2}:\\d{2}',
].join('|')})$`

/**
 * Parses a locator such as `paras 1-4`.
 *
 * @throws RangeError listing the accepted forms, for any other text
 */
export const parseLocator = (text: string): Locator => {
  const word = words.find((known) => known === text)
  if (word) return { kind: word }
  const one = /^(para|page) (\d+)$/.exec(text)
  const many = /^(para|page)s (\d+)-(\d+)$/.exec(text)
  const [, unit, from, to = from] = many ?? one ?? []
  if (unit && Number(from) > 0 && Number(from) <= Number(to)) {
    return { kind: unit === 'para' ? 'paragraph' : 'page', from: Number(from), to: Number(to) }
  }
  const section = /^section (\S+)$/.exec(text)
  if (section?.[1]) return { kind: 'section', name: section[1] }
  const time = /^at ((?:\d+:)?\d{1,2}:\d{2})$/.exec(text)
  if (time?.[1]) return { kind: 'timestamp', time: time[1] }
  throw new RangeError(`one of: ${locatorForms}`)
}
