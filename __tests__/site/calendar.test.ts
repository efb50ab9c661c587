import { calendarPath, eventCalendarPath } from '@/lib/addresses'
import { calendarEvents, toCalendar, toEventCalendar } from '@/lib/formats/calendar'
import { readSite, siteFiles, timeline } from '../setup/built-site'

const { languages } = timeline.site
const events = calendarEvents(timeline)

test('there is a calendar in every language, and one of each event that a calendar can express', () => {
  const paths = languages.flatMap((language) => [
    calendarPath(language),
    ...events.map(({ slug }) => eventCalendarPath(language, slug)),
  ])
  const files = siteFiles().filter((path) => path.endsWith('.ics'))
  expect(files).toEqual(paths.map((path) => path.slice(1)).sort())
})

test.each(languages)('the export keeps every byte of those in %s, line ends too', (language) => {
  expect(readSite(calendarPath(language).slice(1))).toBe(toCalendar(timeline, language))
  const changed = events.filter(
    (event) =>
      readSite(eventCalendarPath(language, event.slug).slice(1)) !==
      toEventCalendar(timeline, event, language),
  )
  expect(changed.map(({ slug }) => slug)).toEqual([])
})
