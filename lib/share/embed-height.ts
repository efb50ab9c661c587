/**
 * Estimates the height of an embed frame from the length of its text, because no browser is available to measure it.
 * Fonts differ, so the estimate errs on the high side.
 */
import { skylineDays, toSkyline } from '../formats/skyline'
import { captionOf, tallestWords } from '../formats/skyline-labels'
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
/** Characters per line of a title in a list: beside the date or, on a phone, below it. */
const LIST_LETTERS = { wide: 46, narrow: 30 }
/** Characters per line of a heading. */
const HEADING_LETTERS = { wide: 46, narrow: 20 }
/** Heights in pixels of a line of body text, of a heading and of the small text below. */
const [LINE, HEADING_LINE, SMALL_LINE] = [29, 28, 23]
/** Space around and between the parts, and a reserve for larger fonts. */
const PADDING = 60
/** Around an entry of a list, and a line of its title. */
const [ENTRY_PADDING, TITLE_LINE] = [25, 24]
/** In the picture: a row of marks, and the axis with its labels. Keep in sync with `app/styles/front.css`. */
const [ROW_OF_MARKS, AXIS] = [6, 56]

/** Maximum height; a longer list scrolls. */
const TALLEST = 1000

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

/** The picture of the statements and its caption. */
const pictureHeight = (events: readonly TimelineEvent[], language: Language, letters: number): number => {
  const skyline = toSkyline(skylineDays(events))
  if (!skyline) return 0
  const marks = Math.max(...skyline.columns.map((column) => column.marks.length))
  // The caption also names the tallest column.
  const caption = `${captionOf(skyline, language).join(' ')}${tallestWords(skyline, language)?.join(': ') ?? ''}`
  return Math.ceil(marks / 2) * ROW_OF_MARKS + AXIS + SMALL_LINE * rows(caption, letters)
}

/** Heights of the frame of the timeline: name, tagline, a picture of all its events, and a few lines per listed one. */
export const listHeights = (
  { site }: Pick<Timeline, 'site'>,
  events: readonly TimelineEvent[],
  pictured: readonly TimelineEvent[],
  language: Language,
): Heights =>
  each((width) => {
    const letters = LIST_LETTERS[width]
    // On a phone, the date is above the title.
    const around = ENTRY_PADDING + SMALL_LINE * (width === 'narrow' ? 2 : 1)
    const entries = events.map(({ title }) => around + TITLE_LINE * rows(title[language], letters))
    const tall =
      PADDING +
      HEADING_LINE * rows(site.name[language], HEADING_LETTERS[width]) +
      LINE * rows((site.short ?? site.tagline)[language], LETTERS[width]) +
      pictureHeight(pictured, language, LETTERS[width]) +
      entries.reduce((sum, height) => sum + height, 0)
    return Math.min(tall, TALLEST)
  })
