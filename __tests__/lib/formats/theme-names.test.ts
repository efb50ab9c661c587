// An ampersand in the name of a theme, which every format escapes in its own way.
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith'
import ICAL from 'ical.js'
import { themeCards } from '@/lib/cards/card'
import { toAtom } from '@/lib/formats/atom'
import { toCalendar } from '@/lib/formats/calendar'
import { toJsonFeed } from '@/lib/formats/json-feed'
import { toOpml } from '@/lib/formats/opml'
import { toRss } from '@/lib/formats/rss'
import { placesAfter } from '../../fixtures/damage'
import { feedOf, themeScope } from '../../fixtures/feeds'
import { readStory } from '../../fixtures/story'

const NAME = 'Arts & letters'

const timeline = readStory(({ themes }) => {
  for (const theme of themes) if (theme.id === 'reading') theme.name.en = NAME
})
const feed = feedOf(timeline, { scope: themeScope(timeline, 'reading') })

test('RSS, Atom and JSON Feed have it as a title and as a category', () => {
  const rss = parseRssFeed(toRss(feed))
  const atom = parseAtomFeed(toAtom(feed))
  const json = parseJsonFeed(toJsonFeed(feed))
  for (const title of [rss.title, atom.title?.value, json.title]) expect(title).toContain(NAME)
  expect(rss.items?.flatMap(({ categories = [] }) => categories.map(({ name }) => name))).toContain(NAME)
  expect(atom.entries?.flatMap(({ categories = [] }) => categories.map(({ term }) => term))).toContain(NAME)
  expect(json.items?.flatMap(({ tags = [] }) => tags)).toContain(NAME)
})

test('the list of feeds, the calendar and the card have it', () => {
  const outlines = parseOpml(toOpml(timeline)).body?.outlines?.[0]?.outlines
  expect(outlines?.map(({ title }) => title)).toEqual(expect.arrayContaining([expect.stringContaining(NAME)]))
  const events = new ICAL.Component(ICAL.parse(toCalendar(timeline, 'en'))).getAllSubcomponents('vevent')
  const categories = events.flatMap((event) => event.getFirstProperty('categories')?.getValues() ?? [])
  expect(categories).toContain(NAME)
  const [theme] = timeline.themes.filter(({ id }) => id === 'reading')
  expect(theme && themeCards(timeline, theme, 'en').wide?.words.title).toBe(NAME)
})

test.each(['<', '>', '"'])('%s is refused still', (sign) => {
  expect(
    placesAfter(({ themes }) => {
      for (const theme of themes) if (theme.id === 'reading') theme.name.en = `Arts ${sign} letters`
    }),
  ).toHaveLength(1)
})
