/**
 * Estimates the height of an embed frame from the length of its text, because no browser is available to measure it.
 * Fonts differ, so the estimate errs on the high side.
 */
import { type Language, words } from '../languages'
import { formatWhen } from '../timeline/dates'
import type { Timeline, TimelineEvent } from '../timeline/types'

/** Heights in pixels: of a frame at full width and of one at the width of a phone. */
export type Heights = { wide: number; narrow: number }

/**
 * Characters per line of body text, with wide ones such as Hangul counted twice. Keep in sync with
 * `app/styles/share.css`.
 */
const LETTERS = { wide: 58, narrow: 28 }
/** Characters per line of a list, whose dates are smaller. */
const LIST_LETTERS = { wide: 66, narrow: 30 }
/** Characters per line of a heading. */
const HEADING_LETTERS = { wide: 46, narrow: 20 }
/** Heights in pixels of a line of body text, of a heading and of the small text below. */
const [LINE, HEADING_LINE, SMALL_LINE] = [29, 28, 23]
/** Space around and between the parts, and a reserve for larger fonts. */
const PADDING = 60
/** Between the entries of a list. */
const GAP = 8

/** Maximum height; a longer list scrolls. */
const TALLEST = 880

const lettersIn = (text: string): number => text.length + (text.match(/[\u1100-\uffdc]/g)?.length ?? 0)

const rows = (text: string, letters: number): number => Math.max(1, Math.ceil(lettersIn(text) / letters))

const each = (height: (width: keyof Heights) => number): Heights => ({
  wide: height('wide'),
  narrow: height('narrow'),
})

/** Heights of the frame of an event: date and kind, title, summary, evidence. */
export const eventHeights = (event: TimelineEvent, language: Language): Heights => {
  const { when, partOfDay, kind, title, summary, withdrawn } = event
  const { dates, event: text } = words(language)
  const date = `${formatWhen(when, dates, partOfDay)}  ${kind.name[language]}`
  const body = `${withdrawn ? `${text.withdrawn}. ` : ''}${summary[language]}`
  return each(
    (width) =>
      PADDING +
      LINE * (rows(date, LETTERS[width]) + rows(body, LETTERS[width])) +
      HEADING_LINE * rows(title[language], HEADING_LETTERS[width]) +
      SMALL_LINE * (width === 'narrow' ? 2 : 1),
  )
}

/** Heights of the frame of the timeline with the given events: name, tagline, one or more lines per event. */
export const listHeights = (
  { site }: Pick<Timeline, 'site'>,
  events: readonly TimelineEvent[],
  language: Language,
): Heights => {
  const { dates } = words(language)
  const entries = events.map(
    ({ when, partOfDay, title }) => `${formatWhen(when, dates, partOfDay)} ${title[language]}`,
  )
  return each((width) => {
    const entriesTall = entries.map((entry) => GAP + LINE * rows(entry, LIST_LETTERS[width]))
    const tall =
      PADDING +
      HEADING_LINE * rows(site.name[language], HEADING_LETTERS[width]) +
      LINE * rows(site.tagline[language], LETTERS[width]) +
      entriesTall.reduce((sum, height) => sum + height, 0)
    return Math.min(tall, TALLEST)
  })
}
