import {
  calendarPath,
  eventJsonPath,
  eventReferencePath,
  eventsCsvPath,
  feedPath,
  timelineJsonPath,
} from '@/lib/addresses'
import { allPosts } from '@/lib/share/post'
import { siteFileAt } from '@/lib/site/files'
import { asRead } from '@/lib/timeline/as-read'
import { contentHashes } from '@/lib/timeline/published-content'
import { asAuthored } from '@/lib/timeline/types'
import { eventOf, readStory } from '../../fixtures/story'

const TYPED = `The town's "great" flood`
const PRINTED = 'The town’s “great” flood'

const authored = readStory(({ events, sources, actors }) => {
  const flood = events['the-flood']
  flood.title = { en: TYPED, ko: `'큰' 홍수` }
  flood.claims[0]?.sources.push({ source: 'diary', locator: 'page 3', passage: { start: `it's "here"` } })
  for (const source of sources) {
    source.title = `L'eau "monte" : déjà`
    source.language = source.id === 'diary' ? 'fr-CA' : 'de'
  }
  for (const actor of actors.slice(0, 1)) actor.variants = [{ form: `O'Lind`, seenIn: 'diary' }]
})
const read = asRead(authored)

const fileIn = async (path: string): Promise<string> => String(await siteFileAt(read, path)?.make())

test('readers see the marks of the language of each text', () => {
  expect(eventOf(read, 'the-flood').title).toEqual({ en: PRINTED, ko: '‘큰’ 홍수' })
})

test('the title of a source has those of its own language, or stays as it is', () => {
  const titles = Object.fromEntries(read.sources.map(({ id, title }) => [id, title]))
  expect(titles.diary).toBe('L’eau «\u00a0monte\u00a0»\u00a0: déjà')
  expect(titles.notice).toBe(`L'eau "monte" : déjà`)
})

test('spellings and passages stay as they are written there', () => {
  expect(read.actors.map(({ variants }) => variants?.[0]?.form)).toContain(`O'Lind`)
  const passages = eventOf(read, 'the-flood').claims.flatMap(({ citations }) =>
    citations.map(({ passage }) => passage),
  )
  expect(passages).toContainEqual({ start: `it's "here"` })
})

test('what events share stays shared, and lists and ids lead to the same events', () => {
  const sources = new Set(read.sources)
  const cited = read.events.flatMap(({ claims }) => claims.flatMap(({ citations }) => citations))
  expect(cited.every(({ source }) => sources.has(source))).toBe(true)
  for (const event of read.events) expect(read.eventsById.get(event.id)).toBe(event)
})

test('what was authored stays within reach, and so do its fingerprints', () => {
  expect(asAuthored(read)).toBe(authored)
  expect(asAuthored(authored)).toBe(authored)
  const [one, other] = [read, authored].map((timeline) => eventOf(timeline, 'the-flood'))
  expect(one?.authored).toBe(other?.authored)
  expect(one?.versions).toEqual(other?.versions)
  const hashes = [one, other].map((event) => event && contentHashes('events', event.authored, ['en', 'ko']))
  expect(hashes[0]).toEqual(hashes[1])
})

test('to print what is printed changes nothing', () => {
  expect(asRead(read)).toEqual({ ...read, asAuthored: read })
})

test.each([feedPath('en'), calendarPath('en')])('%s is printed', async (path) => {
  const text = await fileIn(path)
  expect(text).toContain(PRINTED)
  expect(text).not.toContain(`town's`)
})

test('posts are printed', () => {
  const posts = allPosts(read, eventOf(read, 'the-flood'), 'en').map(({ text }) => text)
  expect(posts.filter((text) => text.includes(PRINTED))).toHaveLength(posts.length)
})

test.each([
  [timelineJsonPath, JSON.stringify(TYPED)],
  [eventJsonPath('the-flood'), JSON.stringify(TYPED)],
  [eventsCsvPath, TYPED.replaceAll('"', '""')],
  [eventReferencePath('en', 'the-flood', 'csl'), JSON.stringify(TYPED)],
])('%s has the text as authored', async (path, expected) => {
  const text = await fileIn(path)
  expect(text).toContain(expected)
  expect(text).not.toContain('town’s')
})
