/**
 * `/data/v1/timelinejs.{lang}.json` for TimelineJS 3 (https://timeline.knightlab.com/docs/json-format.html): one slide
 * per event. Its dates cannot be approximate, open or partly unknown and have no time zone, so each slide also has the
 * date in words.
 */
import { absoluteUrl, eventPath } from '../addresses'
import { type Language, words } from '../languages'
import { historicalYear } from '../timeline/calendar-date'
import type { DatePoint } from '../timeline/date-points'
import { formatDay, formatWhenOpening, spanEnd, type When } from '../timeline/dates'
import { sourceNotes } from '../timeline/notes'
import { publisherName } from '../timeline/publishers'
import type { Era, Timeline, TimelineEvent } from '../timeline/types'
import { escapeHtml } from './html'

/** Authored fields that a slide cannot hold. Sources are reduced to links, themes to the first one. */
export const timelineJsLosses = [
  'kind',
  'importance',
  'timeZone',
  'partOf',
  'short',
  'place',
  'claims',
  'actors',
  'disagreements',
  'published',
  'corrections',
  'publishAfter',
  'aliases',
] as const

/** Dates of which a slide holds less than they say. In full they are in its `display_date`, in words. */
export const timelineJsDateLosses = [
  ...['1998~', '1998?', '1998%', '1998-XX', '1998-XX-XX', '1998-05-XX'],
  ...['1998/..', '1998/', '../1998', '/1998', '199X', '19XX', '1998-21'],
] as const

export type SlideDate = {
  year: number
  month?: number
  day?: number
  hour?: number
  minute?: number
  second?: number
}

export type Slide = {
  start_date: SlideDate
  end_date?: SlideDate
  display_date?: string
  text: { headline: string; text?: string }
  group?: string
  unique_id?: string
  autolink?: false
}

const slideDate = ({
  year,
  month,
  day,
  time,
}: Pick<DatePoint, 'year' | 'month' | 'day' | 'time'>): SlideDate => ({
  year: historicalYear(year),
  ...(month !== undefined && { month }),
  ...(day !== undefined && { day }),
  ...(time && { hour: time.hour, minute: time.minute, ...(time.second > 0 && { second: time.second }) }),
})

/** A decade, century or season becomes a range; an interval without a date at one end only has the other. */
export const slideDates = (when: When): Pick<Slide, 'start_date' | 'end_date'> => {
  const end = spanEnd(when)
  return { start_date: slideDate(when.anchor), ...(end && { end_date: slideDate(end) }) }
}

/** Marks a withdrawn entry, whose claims are gone; the import looks for it. */
export const withdrawnMark = '<p class="withdrawn">'

const paragraph = (html: string): string => `<p>${html}</p>`

const link = (address: string, text: string): string =>
  `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`

const slideText = (timeline: Timeline, event: TimelineEvent, language: Language): string => {
  const { site } = timeline
  const { event: text, dates } = words(language)
  const sources = [...sourceNotes(event).keys()].map(
    (source) =>
      `<li>${link(source.url, source.title)}${words(language).signs.comma} ${escapeHtml(publisherName(source, language))}</li>`,
  )
  return [
    ...(event.withdrawn
      ? [`${withdrawnMark}${escapeHtml(text.withdrawnOn(formatDay(event.withdrawn.at, dates)))}</p>`]
      : []),
    paragraph(escapeHtml(event.summary[language])),
    ...(sources.length > 0 ? [`<ul>${sources.join('')}</ul>`] : []),
    paragraph(link(absoluteUrl(site, eventPath(language, event.slug)), site.name[language])),
  ].join('')
}

const toSlide = (timeline: Timeline, event: TimelineEvent, language: Language): Slide => {
  const [theme] = event.themes
  return {
    ...slideDates(event.when),
    display_date: formatWhenOpening(event.when, words(language).dates, event.partOfDay),
    text: {
      headline: escapeHtml(event.title[language]),
      text: slideText(timeline, event, language),
    },
    ...(theme && { group: escapeHtml(theme.name[language]) }),
    unique_id: event.id,
    autolink: false,
  }
}

/** Years that a `Date` of JavaScript cannot have; TimelineJS then wants the other scale. */
const isBeyondDates = ({ days }: When): boolean => Math.max(-days.first, days.last) > 100_000_000

/** An era, if it has both ends, as TimelineJS requires. */
const toEra = ({ name, start, end }: Era, language: Language) => {
  if (!start || !end) return []
  const { start_date } = slideDates(start)
  const { start_date: first, end_date = first } = slideDates(end)
  return [{ start_date, end_date, text: { headline: escapeHtml(name[language]) } }]
}

/** The whole timeline in one language. */
export const toTimelineJs = (timeline: Timeline, language: Language) => {
  const { site, eras, events } = timeline
  return {
    title: {
      text: {
        headline: escapeHtml(site.name[language]),
        text:
          paragraph(escapeHtml(site.tagline[language])) +
          paragraph(link(site.licence.url, words(language).site.licence(site.licence.name))),
      },
    },
    events: events.map((event) => toSlide(timeline, event, language)),
    eras: eras.flatMap((era) => toEra(era, language)),
    scale: events.some(({ when }) => isBeyondDates(when)) ? 'cosmological' : 'human',
  }
}
