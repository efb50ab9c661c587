/**
 * How tall a frame of another site has to be for its text: nobody's browser is asked, so letters are counted. What is
 * counted is a little too much rather than too little, as fonts differ.
 */
import { type Language, words } from '../languages'
import { formatWhen } from '../timeline/dates'
import type { Timeline, TimelineEvent } from '../timeline/types'

/** Heights in pixels: in a frame of its full width, and in one as narrow as a phone. */
export type Heights = { wide: number; narrow: number }

/** Letters of plain text in a line, those of Hangul and the like counted twice. As in the embeds of `app/styles/share.css`. */
const LETTERS = { wide: 58, narrow: 28 }
/** The same in a list, whose dates are smaller. */
const LIST_LETTERS = { wide: 66, narrow: 30 }
/** The same of a heading. */
const HEADING_LETTERS = { wide: 46, narrow: 20 }
/** Heights of a line, of a line of a heading, and of the small lines below the text. */
const [LINE, HEADING_LINE, SMALL_LINE] = [29, 28, 23]
/** Above, below and between the parts, and what a font may need more. */
const PADDING = 60
/** Between the entries of a list. */
const GAP = 8

/** A long list is scrolled through. */
const TALLEST = 880

const lettersIn = (text: string): number => text.length + (text.match(/[\u1100-\uffdc]/g)?.length ?? 0)

const rows = (text: string, letters: number): number => Math.max(1, Math.ceil(lettersIn(text) / letters))

const each = (height: (width: keyof Heights) => number): Heights => ({
  wide: height('wide'),
  narrow: height('narrow'),
})

/** The frame of an event: date and kind, title, summary, and what it rests on. */
export const eventHeights = (event: TimelineEvent, language: Language): Heights => {
  const { when, partOfDay, kind, title, summary, withdrawn } = event
  const { dates, event: text } = words(language)
  const date = `${formatWhen(when, dates, partOfDay)}  ${kind.name[language]}`
  const said = `${withdrawn ? `${text.withdrawn}. ` : ''}${summary[language]}`
  return each(
    (width) =>
      PADDING +
      LINE * (rows(date, LETTERS[width]) + rows(said, LETTERS[width])) +
      HEADING_LINE * rows(title[language], HEADING_LETTERS[width]) +
      SMALL_LINE * (width === 'narrow' ? 2 : 1),
  )
}

/** The frame of the timeline, which shows the given events: name, tagline, a line or more for each event. */
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
