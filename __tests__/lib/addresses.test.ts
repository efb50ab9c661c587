import {
  absoluteUrl,
  basePath,
  calendarPath,
  cardFileName,
  cardPath,
  correctionsPath,
  dataPath,
  embedPath,
  eventCalendarPath,
  eventEmbedPath,
  eventJsonPath,
  eventPath,
  eventReferencePath,
  eventSchemaPath,
  eventsCsvPath,
  excelCsvPath,
  feedBeside,
  feedPath,
  feedStylePath,
  homePath,
  href,
  iconPath,
  isReservedSlug,
  isReservedTheme,
  keyFeedBase,
  oembedPath,
  opmlPath,
  pressKitPath,
  recordWorkbookPath,
  shapedCardName,
  sourceReferencesPath,
  sourcesCsvPath,
  statementsCsvPath,
  themeCardName,
  themePath,
  timelineCardName,
  timelineJsonPath,
  timelineJsPath,
  timelinePath,
  timelineSchemaPath,
} from '@/lib/addresses'
import { cardShapes } from '@/lib/card-shapes'
import { calendarUid, changeTag, entryTag, feedTag } from '@/lib/formats/permanent-names'

// Other software stores these addresses: a change here breaks its links.
test.each([
  ['the home page', homePath, '/'],
  ['the timeline', timelinePath('ko'), '/ko/'],
  ['an event', eventPath('en', 'the-flood'), '/en/events/the-flood/'],
  ['the feed', feedPath('ko'), '/ko/feed.xml'],
  ['the calendar', calendarPath('ko'), '/ko/calendar.ics'],
  ['the calendar of an event', eventCalendarPath('en', 'the-flood'), '/en/events/the-flood/event.ics'],
  ['the feed as Atom', feedBeside(timelinePath('ko'), 'atom'), '/ko/atom.xml'],
  ['the feed as JSON', feedBeside(timelinePath('ko'), 'json'), '/ko/feed.json'],
  ['an archive', feedBeside(timelinePath('en'), 'atom', 3), '/en/archive/3/atom.xml'],
  ['the feed of key events', feedBeside(keyFeedBase('ko'), 'json'), '/ko/key/feed.json'],
  ['the feed of a theme', feedBeside(themePath('en', 'reading'), 'rss'), '/en/themes/reading/feed.xml'],
  [
    'an archive of a theme',
    feedBeside(themePath('en', 'reading'), 'json', 1),
    '/en/themes/reading/archive/1/feed.json',
  ],
  ['the feed of corrections', feedBeside(correctionsPath('ko'), 'rss'), '/ko/corrections/feed.xml'],
  ['the list of feeds', opmlPath, '/feeds.opml'],
  ['the style sheet of the feeds', feedStylePath, '/feed.css'],
  ['a card', cardPath('en', 'the-flood', 'a1b2'), '/en/cards/the-flood.png?v=a1b2'],
  ['the card of the timeline', cardPath('ko', timelineCardName, 'a1b2'), '/ko/cards/timeline.png?v=a1b2'],
  ['the file of a card', cardFileName('the-flood-square'), 'the-flood-square.png'],
  ['the embed of the timeline', embedPath('ko'), '/ko/embed/'],
  ['the embed of an event', eventEmbedPath('en', 'the-flood'), '/en/events/the-flood/embed/'],
  ['the oEmbed of an event', oembedPath('en', 'the-flood'), '/en/events/the-flood/oembed.json'],
  ['the press kit of an event', pressKitPath('the-flood'), '/press/the-flood.zip'],
  [
    'the square card of an event',
    cardPath('en', shapedCardName('the-flood', 'square'), 'a1b2'),
    '/en/cards/the-flood-square.png?v=a1b2',
  ],
  [
    'the card of a theme',
    cardPath('ko', shapedCardName(themeCardName('water'), 'story'), 'a1b2'),
    '/ko/cards/theme-water-story.png?v=a1b2',
  ],
  ['the file of a card', cardFileName(shapedCardName('the-flood', 'wide')), 'the-flood.png'],
  ['the data', timelineJsonPath, '/data/v1/timeline.json'],
  ['the data of an event', eventJsonPath('the-flood'), '/data/v1/events/the-flood.json'],
  ['the schema of the data', timelineSchemaPath, '/data/v1/timeline.schema.json'],
  ['the schema of an event', eventSchemaPath, '/data/v1/event.schema.json'],
  ['the data page', dataPath('ko'), '/ko/data/'],
  ['the table', eventsCsvPath, '/data/v1/events.csv'],
  ['the table for Excel', excelCsvPath, '/data/v1/events-excel.csv'],
  ['the table of statements', statementsCsvPath, '/data/v1/statements.csv'],
  ['the table of sources', sourcesCsvPath, '/data/v1/sources.csv'],
  ['the workbook', recordWorkbookPath, '/data/v1/record.xlsx'],
  ['the file for TimelineJS', timelineJsPath('ko'), '/data/v1/timelinejs.ko.json'],
  ['the sources as CSL-JSON', sourceReferencesPath('csl'), '/data/v1/sources.csl.json'],
  ['the sources as BibTeX', sourceReferencesPath('bibtex'), '/data/v1/sources.bib'],
  ['the sources as RIS', sourceReferencesPath('ris'), '/data/v1/sources.ris'],
  [
    'an event as a reference',
    eventReferencePath('en', 'the-flood', 'ris'),
    '/en/events/the-flood/citation.ris',
  ],
  ['the icon', iconPath, '/icon.svg'],
])('%s is at %s', (_, path, address) => {
  expect(path).toBe(address)
})

test.each([
  ['https://library.example', '', '/ko/', 'https://library.example/ko/'],
  ['https://library.example/story', '/story', '/story/ko/', 'https://library.example/story/ko/'],
  ['https://library.example/a/b', '/a/b', '/a/b/ko/', 'https://library.example/a/b/ko/'],
  ['http://localhost:3000', '', '/ko/', 'http://localhost:3000/ko/'],
])('a site at %s has the base path "%s"', (url, base, link, whole) => {
  const path = timelinePath('ko')
  expect([basePath({ url }), href({ url }, path), absoluteUrl({ url }, path)]).toEqual([base, link, whole])
})

test.each([
  [{ authority: 'library.example', since: '2026' }, 'tag:library.example,2026:event/e1/ko'],
  [
    { authority: 'desk@library.example', since: '2026-11-23' },
    'tag:desk@library.example,2026-11-23:event/e1/ko',
  ],
])('the tag of an entry under %j is %s', (site, tag) => {
  expect(entryTag(site, 'e1', 'ko')).toBe(tag)
})

test.each([
  ['timeline', true],
  ['the-flood-square', true],
  ['the-flood-story', true],
  ['theme-water', true],
  ['the-theme-water', false],
  ['themes-of-water', false],
  ['content', true],
  ['era-before', true],
  ['claim-1', true],
  ['the-flood-title', true],
  ['contents', false],
  ['claims', false],
  ['story', false],
  ['square', false],
  ['a-story-told', false],
  ['the-timeline', false],
])('the slug %s is reserved: %s', (slug, reserved) => {
  expect(isReservedSlug(slug)).toBe(reserved)
})

test.each([
  ['water', false],
  ['water-story', true],
  ['water-square', true],
  ['story', false],
])('the theme %s is reserved: %s', (id, reserved) => {
  expect(isReservedTheme(id)).toBe(reserved)
})

test.each(cardShapes)(
  'no slug can be the name of a card that is %s, nor make two cards of one name',
  (shape) => {
    const name = shapedCardName('the-flood', shape)
    expect(isReservedSlug(name)).toBe(shape !== 'wide')
    expect(isReservedTheme(name)).toBe(shape !== 'wide')
    // Else `a-tall` in the shape `story` would be `a` in the shape `tall-story`.
    expect(cardShapes.filter((other) => other.endsWith(`-${shape}`))).toEqual([])
  },
)

test.each([
  ['library.example', 'e1.ko@library.example'],
  ['desk@library.example', 'e1.ko@library.example'],
])('with the authority %s, the calendar UID of an entry is %s, with one @', (authority, uid) => {
  expect(calendarUid({ authority }, 'e1', 'ko')).toBe(uid)
})

const library = { authority: 'library.example', since: '2026' }

test('the tags of corrections and withdrawals contain the event and the time in UTC', () => {
  const at = '2026-11-23T18:00:00.9+09:00'
  expect(changeTag(library, 'correction', { id: 'e1', at }, 'ko')).toBe(
    'tag:library.example,2026:correction/e1/20261123T090000Z/ko',
  )
  expect(changeTag(library, 'withdrawal', { id: 'e1', at }, 'en')).toBe(
    'tag:library.example,2026:withdrawal/e1/20261123T090000Z/en',
  )
})

test('the tag of a feed contains the path of its page', () => {
  expect(feedTag(library, themePath('ko', 'reading'))).toBe(
    'tag:library.example,2026:feed/ko/themes/reading/',
  )
})
