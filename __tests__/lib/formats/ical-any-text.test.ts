// Any valid data gives a well-formed calendar from which parsers read the same texts.
import { toCalendar } from '@/lib/formats/calendar'
import { textProblems } from '@/lib/timeline/plain-text'
import type { Localized, Timeline, TimelineEvent } from '@/lib/timeline/types'
import { localized } from '../../fixtures/authored'
import { byNodeIcal, misreadByNodeIcal, parseWithIcalJs } from '../../fixtures/calendar-readers'
import { calendarProblems } from '../../fixtures/calendar-rules'
import { eventOf, readStory } from '../../fixtures/story'
import { fc, runs } from '../../setup/properties'

/** Texts that pass validation, with many characters that tend to break calendars. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '\\',
          '\\n',
          '\\\\',
          ';',
          ',',
          ':',
          '"',
          "'",
          '^',
          '=',
          'BEGIN:VEVENT',
          'END:VCALENDAR',
          '\u00a0',
        ],
        ...['책', '도서관', '👨‍👩‍👧‍👦', '🇰🇷', '📚', 'é', '가나다라마바사아자차카타파하', 'a'.repeat(80)],
        `q${'\u0307'.repeat(60)}`,
        '\u200b',
        '\u2060',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 10 },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((glue) => parts.join(glue).trim()))
  .filter((text) => textProblems(text).length === 0)

const timeline = readStory()
const flood = eventOf(timeline, 'the-flood')

const both = (text: string): Localized => localized({ en: text, ko: text })

type Texts = readonly [string, string, string, string, string, string]

/** A timeline with the text in every field that a calendar contains. */
const saying = ([name, tagline, title, summary, place, theme]: Texts): Timeline => {
  const event: TimelineEvent = {
    ...flood,
    title: both(title),
    summary: both(summary),
    place: { name: both(place) },
    // ical.js treats a comma after an escaped backslash as part of the name, so no name ends with a backslash here.
    themes: timeline.themes.map((one) => ({ ...one, name: both(`${theme}.`) })),
  }
  const site = { ...timeline.site, name: both(name), tagline: both(tagline) }
  return { ...timeline, site, events: [event], eventsById: new Map([[event.id, event]]) }
}

test('the calendar is valid, and ical.js reads every text unchanged', () => {
  fc.assert(
    fc.property(fc.tuple(anyText, anyText, anyText, anyText, anyText, anyText), (texts) => {
      const text = toCalendar(saying(texts), 'ko')
      expect(calendarProblems(text)).toEqual([])
      const calendar = parseWithIcalJs(text)
      const entry = calendar.getFirstSubcomponent('vevent')
      const [, , title, , , theme] = texts
      expect([
        // ical.js does not support the NAME of RFC 7986 and does not unescape it.
        String(calendar.getFirstPropertyValue('name')).replace(/\\([\\;,])/g, '$1'),
        calendar.getFirstPropertyValue('description'),
        entry?.getFirstPropertyValue('summary'),
        String(entry?.getFirstPropertyValue('description')).split('\n')[1],
        entry?.getFirstPropertyValue('location'),
        entry?.getFirstProperty('categories')?.getValues(),
      ]).toEqual([...texts.slice(0, 5), [`${theme}.`, `${theme}.`]])
      expect(byNodeIcal(text).map(({ summary }) => summary)).toEqual([misreadByNodeIcal(title)])
    }),
    runs(2000),
  )
})
