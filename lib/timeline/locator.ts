/** Where in a source a statement stands, authored in a small fixed vocabulary so that any language can say it. */
import type { Locator } from '../languages'

export const locatorForms =
  'para 4, paras 1-4, page 3, pages 3-5, section 2.1, at 1:02:33, opening, caption, headline, list, whole'

const words = ['opening', 'caption', 'headline', 'list', 'whole'] as const

/** The form of what `parseLocator` takes. */
export const locatorPattern = `^(?:${[
  ...words,
  '(?:para|page) \\d+',
  '(?:para|page)s \\d+-\\d+',
  'section \\S+',
  'at (?:\\d+:)?\\d{1,2}:\\d{2}',
].join('|')})$`

/**
 * Reads a locator.
 *
 * @throws RangeError naming the forms, for any other text
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
