// Problems within one file: each row sets one field of the valid story.
import { damagedFolder, placesOf } from '../../fixtures/damage'

const flood = 'events/the-flood.json'

/** `at` is set if the problem is reported at another field. */
type Row = [what: string, file: string, field: string, value: unknown, at?: string]

test.each<Row>([
  ['an unknown field', flood, 'subtitle', 'x'],
  ['an unknown field deep down', flood, 'claims[0].sources[0].pages', 3],
  ['a missing field', flood, 'title', undefined],
  ['a missing translation', flood, 'claims[0].text.ko', undefined],
  ['a translation too many', flood, 'title.fr', 'Le déluge'],
  ['an empty translation', 'themes.json', '[0].name.ko', ''],
  ['a text instead of an object', flood, 'summary', 'Water.'],
  ['a number instead of a text', 'sources.json', '[0].title', 7],
  ['null instead of a text', 'site.json', 'name.en', null],
  ['a list instead of an object', 'eras.json', '[0]', []],
  ['a text instead of true', 'eras.json', '[1].main', 'yes'],
  ['an unknown value of a fixed set', 'sources.json', '[3].kind', 'blog'],
  ['an unknown part of the day', 'events/reading-night.json', 'partOfDay', 'night'],
  ['an unknown importance', flood, 'importance', 'high'],
  ['an importance that is not said in a word', flood, 'importance', true],
  ['an unknown choice of cards', 'site.json', 'cards', { square: 'some' }, 'cards.square'],
  ['a choice for all shapes in one word', 'site.json', 'cards', 'key'],
  ['cards of an unknown shape', 'site.json', 'cards', { tall: 'all' }, 'cards.tall'],
  ['an id with capitals', 'eras.json', '[0].id', 'Before'],
  ['an id of 81 characters', 'eras.json', '[2].id', 'a'.repeat(81)],
  ['a title of 91 characters', flood, 'title.en', 'a'.repeat(91)],
  ['a summary of 281 characters', flood, 'summary.ko', '가'.repeat(281)],
  ['HTML', flood, 'summary.en', 'A <b>flood</b>'],
  ['a control character', flood, 'title.ko', '홍\u0008수'],
  ['half of a character', flood, 'claims[0].text.en', 'Books \ud83d'],
  ['a placeholder between underscores', 'site.json', 'tagline.en', '__TAGLINE__'],
  ['a placeholder between braces', flood, 'summary.en', '{{summary}}'],
  ['a note to oneself', flood, 'summary.ko', 'TODO 요약'],
  ['filler text', 'actors.json', '[1].role.en', 'Lorem ipsum'],
  ['markup signs in the name of a theme', 'themes.json', '[0].name.en', 'Books > bread', '[0].name'],
  ['an address of FTP', 'sources.json', '[0].url', 'ftp://echo.example/books'],
  ['an address that is a script', 'sources.json', '[0].archivedUrl', 'javascript:alert(1)'],
  ['an address without a protocol', 'site.json', 'url', 'library.example'],
  ['an address with a space', 'sources.json', '[0].url', 'https://echo.example/a b'],
  ['an address with a control character', 'sources.json', '[0].url', 'https://echo.example/\u0007'],
  ['an address with Hangul', 'sources.json', '[4].url', 'https://circle.example/일기'],
  ['an address with a stray percent sign', 'sources.json', '[0].url', 'https://echo.example/100%'],
  ['an e-mail address without a domain', 'site.json', 'contact', 'desk'],
  ['an unknown language', 'site.json', 'languages[1]', 'de'],
  ['a language named twice', 'site.json', 'languages', ['en', 'ko', 'en']],
  ['no language', 'site.json', 'languages', [], 'languages[0]'],
  ['an unknown time zone', 'site.json', 'timeZone', 'Europe/Alderton'],
  ['an authority that is an address', 'site.json', 'authority', 'https://library.example'],
  ['30 February', flood, 'when', '1974-02-30'],
  ['a date in words', 'sources.json', '[0].published', 'March 1961'],
  ['an era that begins with a word', 'eras.json', '[1].start', 'long ago'],
  ['a date and time without offset', flood, 'published', '2026-03-02T09:00:00'],
  ['a day instead of a date and time', 'events/card-index.json', 'withdrawn.at', '2026-03-08'],
  ['a claim without a source', flood, 'claims[0].sources', []],
  ['an event without a claim', flood, 'claims', []],
  [
    'a disagreement with one reading',
    flood,
    'disagreements[0].readings[1]',
    undefined,
    'disagreements[0].readings',
  ],
  ['an unknown locator', flood, 'claims[0].sources[0].locator', 'near the end'],
  ['a latitude beyond the pole', 'events/reopening.json', 'place.latitude', 90.5],
  ['an alias with a slash', flood, 'aliases', ['old/flood'], 'aliases[0]'],
])('%s is reported where it is', (...[, file, field, value, at = field]) => {
  expect(placesOf(damagedFolder({ file, field, value }))).toEqual([{ file, field: at }])
})

test.each([
  ['a title of 90 characters', 'events/the-flood.json', 'title.en', '📚'.repeat(90)],
  ['a summary of 280 characters', 'events/the-flood.json', 'summary.ko', '가'.repeat(280)],
  ['signs that are no markup', 'events/the-flood.json', 'summary.en', 'a < b & “c”'],
  [
    'an address with a query and a fragment',
    'sources.json',
    '[0].url',
    'https://e.example/a%20b?c=d&e=(f)#g',
  ],
] as const)('%s is taken', (_, file, field, value) => {
  expect(() => placesOf(damagedFolder({ file, field, value }))).toThrow('the data was taken as sound')
})
