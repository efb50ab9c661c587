// What readers type, and what stands first or alone in the results, in the languages of the interface and of sources.
import type { Language } from '@/lib/languages'
import { readForReaders } from '@/lib/timeline/read'
import { searchIn } from '../../fixtures/search'
import { readStory } from '../../fixtures/story'

const library = readForReaders({ dir: 'examples/velmora-library' })

describe('the example', () => {
  const searches = Object.fromEntries(
    library.site.languages.map((language) => [language, searchIn(library, language)]),
  )

  test.each<[Language, string, string]>([
    ['en', 'book van', 'A book van drives to the villages upriver'],
    ['en', 'lamps', 'Lamps let people read after work'],
    ['en', '1,200', 'A book van drives to the villages upriver'],
    ['en', '1200', 'A book van drives to the villages upriver'],
    ['en', '1 140', 'A first catalogue is printed, in two columns'],
    ['en', 'readers found', 'Readers found the Friends of the Ombrel Library'],
    ['fr', '1200', 'Un bibliobus dessert les villages d’amont'],
    ['fr', '1 200', 'Un bibliobus dessert les villages d’amont'],
    ['fr', 'bibliobus', 'Un bibliobus dessert les villages d’amont'],
    ['fr', 'lampe', 'Des lampes permettent de lire après le travail'],
    ['fr', 'catalogue imprimé', 'Un premier catalogue est imprimé, sur deux colonnes'],
    ['ar', '1200', 'مكتبة متنقلة تصل إلى قرى أعلى النهر'],
    ['ar', '١٬٢٠٠', 'مكتبة متنقلة تصل إلى قرى أعلى النهر'],
    ['ar', 'المكتبة المتنقلة', 'مكتبة متنقلة تصل إلى قرى أعلى النهر'],
  ])('%s: %s finds first what it says', async (language, query, title) => {
    expect((await searches[language]?.titles(query))?.[0]).toBe(title)
  })
})

const both = (text: string) => ({ en: text, ko: text })

/** A story with an entry for each thing to find; the sources have titles in German. */
const story = readStory(({ events, sources, actors }) => {
  events['the-flood'].title = both('God’s house is flooded for the training of gods')
  events['the-flood'].summary = both(
    'Water rose at 10:00 in 1,260 rooms. 오전 10시, 물이 열람실 1,260곳에 들어왔다.',
  )
  events.reopening.title = both('A god is painted')
  const { partOfDay: _, ...night } = events['reading-night']
  events['reading-night'] = {
    ...night,
    when: '1963-05-10T10:00+01:00/1963-05-10T12:30+01:00',
    timeZone: 'Europe/Berlin',
  }
  const titles = ['Atomzeit und Sommerzeit', 'Die Räder der Zeit', 'Müller und Söhne in Århus', 'Transport']
  for (const [index, title] of titles.entries()) {
    const source = sources[index]
    if (source) Object.assign(source, { title, language: 'de' })
  }
  const last = sources.at(-1)
  if (last) Object.assign(last, { title: 'The training of transport and daytime', language: 'en' })
  const [actor] = actors
  if (actor) actor.name = { en: 'Third Committee of the Town Council', ko: '읍의회 제3위원회' }
})

const english = searchIn(story, 'en')
const korean = searchIn(story, 'ko')

describe('sources in German', () => {
  test.each<[string, string[]]>([
    // A word before a part of one.
    ['Zeit', ['Die Räder der Zeit', 'Atomzeit und Sommerzeit']],
    ['Sommerzeit', ['Atomzeit und Sommerzeit']],
    ['Raeder', ['Die Räder der Zeit']],
    ['Räder', ['Die Räder der Zeit']],
    ['Rader', ['Die Räder der Zeit']],
    ['Mueller', ['Müller und Söhne in Århus']],
    ['Muell', ['Müller und Söhne in Århus']],
    ['Soehne', ['Müller und Söhne in Århus']],
    ['Aarhus', ['Müller und Söhne in Århus']],
    // The second title is in English, where the end of a word is no part of it.
    ['sport', ['Transport']],
    ['time', []],
    ['rain', []],
    ['raining', []],
  ])('%s finds %j', async (query, titles) => {
    expect(await english.titles(query, 'sources')).toEqual(titles)
  })
})

describe('events', () => {
  const flood = 'God’s house is flooded for the training of gods'
  const night = story.events.find(({ slug }) => slug === 'reading-night')?.title

  test.each<[string, string[]]>([
    ['gods', [flood, 'A god is painted']],
    ['God’s', [flood, 'A god is painted']],
    ["god's", [flood, 'A god is painted']],
    ['1260', [flood]],
    ['1,260', [flood]],
    ['1.260', [flood]],
    ['1 260', [flood]],
    ['260', []],
    ['rain', []],
  ])('%s finds %j', async (query, titles) => {
    expect(new Set(await english.titles(query))).toEqual(new Set(titles))
  })

  test.each(['1260', '1,260', '1260곳'])('Korean: %s finds the number', async (query) => {
    expect(await korean.titles(query)).toEqual([flood])
  })

  test('Korean: an hour is found as a whole, and by no number', async () => {
    expect(await korean.titles('10시')).toEqual([flood])
    expect(await korean.titles('오전 10시에')).toEqual([flood])
    expect(await korean.titles('10')).toEqual([night?.ko])
  })

  test('a time of day is found as a whole, and by no number, zone or word', async () => {
    expect(new Set(await english.titles('10:00'))).toEqual(new Set([flood, 'A god is painted', night?.en]))
    expect(await english.titles('12:30')).toEqual([night?.en])
    for (const query of ['00', '30', '12', '1000', 'UTC', '01'])
      expect(await english.titles(query)).toEqual([])
    // The tenth of May.
    expect(await english.titles('10')).toEqual([night?.en])
    expect(await english.titles('10 May 1963')).toEqual([night?.en])
  })
})

describe('dates as computers write them', () => {
  const dated = searchIn(
    readStory(({ events }) => {
      for (const slug of ['reading-night', 'reopening'] as const) {
        const { partOfDay: _, timeZone: __, ...event } = events[slug]
        events[slug] = { ...event, title: both(slug), when: '1963-05-02' }
      }
      events['reading-night'].when = '1963-02-05'
      events.reopening.summary = both('It was shut in the winter of 1970–71.')
    }),
    'en',
  )

  test.each<[string, string[]]>([
    ['1963-02-05', ['reading-night']],
    ['1963-05-02', ['reopening']],
    ['1963-02', ['reading-night']],
    ['5 February 1963', ['reading-night']],
    ['1963', ['reading-night', 'reopening']],
    ['1963-05', ['reopening']],
    // No date.
    ['1970-71', ['reopening']],
  ])('%s finds %j', async (query, titles) => {
    expect((await dated.titles(query)).filter((title) => /^re/.test(title)).sort()).toEqual(titles)
  })
})

test('of two actors that match alike, the one with the shorter name comes first', async () => {
  expect(await english.titles('council', 'actors')).toEqual(['Third Committee of the Town Council'])
})
