// Sentences of the lede: each rests on statements that exist, and attributes what needs it.
import { toEventJson, toTimelineJson } from '@/lib/formats/json'
import { placesAfter, reportOf } from '../../fixtures/damage'
import { addEmbargoed } from '../../fixtures/embargo'
import { buildStory, eventOf, readStory, type Story, writeStory } from '../../fixtures/story'

type Sentence = NonNullable<Story['site']['lede']>[number]

/** Adds a sentence that rests on statements, given as event id and number. */
const sentence = (en: string, ko: string, ...statements: [string, number][]): Sentence => ({
  text: { en, ko },
  statements: statements.map(([event, number]) => ({ event, number })),
})

const withLede =
  (...lede: Sentence[]) =>
  ({ site }: Story): void => {
    site.lede = lede
  }

test('a sentence is resolved to the statements it rests on', () => {
  const timeline = readStory(
    withLede(
      sentence('Mara Lind: a house.', '마라 린드: 집.', ['e1', 1]),
      sentence('By The Echo.', '메아리신문.', ['e1', 2]),
    ),
  )
  const house = eventOf(timeline, 'a-house-is-found')
  expect(timeline.lede.map(({ statements }) => statements)).toEqual([
    [{ event: house, claim: house.claims[0], number: 1 }],
    [{ event: house, claim: house.claims[1], number: 2 }],
  ])
})

test.each([
  ['a number beyond the last', ['e1', 3], 'a number from 1 to 2'],
  ['a statement of a withdrawn event', ['e5', 1], 'an event that is not withdrawn'],
] as const)('%s is refused', (_, at, allowed) => {
  const change = withLede(sentence('Mara Lind.', '마라 린드.', ['e1', 1], [...at]))
  expect(placesAfter(change)).toEqual([{ file: 'site.json', field: 'lede[0].statements[1].number' }])
  const story = buildStory()
  change(story)
  expect(reportOf(writeStory(story))).toContain(allowed)
})

test('an unknown event is refused as any unknown id', () => {
  expect(placesAfter(withLede(sentence('A.', '가.', ['e99', 1])))).toEqual([
    { file: 'site.json', field: 'lede[0].statements[0].event' },
  ])
})

test('a sentence that rests on nothing is refused', () => {
  expect(placesAfter(withLede(sentence('A.', '가.')))).toEqual([
    { file: 'site.json', field: 'lede[0].statements' },
  ])
})

const en = { file: 'site.json', field: 'lede[0].text.en' }
const ko = { file: 'site.json', field: 'lede[0].text.ko' }

test.each<[string, Sentence, object[]]>([
  ['words without their speaker', sentence('A house was rented.', '집을 빌렸다.', ['e1', 1]), [en, ko]],
  [
    'words with a report instead of their speaker',
    sentence('According to reports a house was rented.', '보도에 따르면 집을 빌렸다.', ['e1', 1]),
    [en, ko],
  ],
  [
    'words with their speaker',
    sentence('Mara Lind rented a house.', '마라 린드는 집을 빌렸다.', ['e1', 1]),
    [],
  ],
  [
    'words with a spelling of their speaker',
    sentence('M. Lynd rented a house.', 'M. Lynd는 집을 빌렸다.', ['e1', 1]),
    [],
  ],
  [
    'what is not confirmed, as a fact',
    sentence('It held 900 books.', '책은 900권이었다.', ['e1', 2]),
    [en, ko],
  ],
  [
    'what is not confirmed, attributed in one language only',
    sentence('It held 900 books.', '메아리신문에 따르면 책은 900권이었다.', ['e1', 2]),
    [en],
  ],
  [
    'what is not confirmed, with a publisher',
    sentence('The Echo has 900 books.', '메아리신문은 900권이라고 했다.', ['e1', 2]),
    [],
  ],
  [
    'what is not confirmed, as a report',
    sentence('It is reported to have held 900 books.', '책은 900권이었다는 보도가 있다.', ['e1', 2]),
    [],
  ],
  [
    'one attributed and one not',
    sentence(
      'Mara Lind rented a house with 900 books.',
      '마라 린드는 책이 900권인 집을 빌렸다.',
      ['e1', 1],
      ['e1', 2],
    ),
    [en, ko],
  ],
])('attribution: %s', (_, lede, places) => {
  if (places.length === 0) expect(() => readStory(withLede(lede))).not.toThrow()
  else expect(placesAfter(withLede(lede))).toEqual(places)
})

test('what is confirmed and nobody’s words needs no attribution', () => {
  const confirmed = ({ site, events }: Story): void => {
    delete events['a-house-is-found'].claims[0]?.saidBy
    site.lede = [sentence('A house was rented.', '집을 빌렸다.', ['e1', 1])]
  }
  expect(() => readStory(confirmed)).not.toThrow()
})

test('a sentence that rests on an event under embargo waits with it', () => {
  const change = (story: Story): void => {
    addEmbargoed(story)
    const secret = story.events.secret ?? Object.values(story.events).find(({ id }) => id === 'secret-id')
    const speaker = secret?.claims[0]?.saidBy
    const name = story.actors.find(({ id }) => id === speaker)?.name
    story.site.lede = [
      sentence('Mara Lind rented a house.', '마라 린드는 집을 빌렸다.', ['e1', 1]),
      sentence(`${name?.en} according to reports: secret`, `${name?.ko} 보도: secret`, ['secret-id', 1]),
    ]
  }
  const before = toTimelineJson(readStory(change))
  expect(before.site.lede).toHaveLength(1)
  expect(JSON.stringify(before)).not.toMatch(/secret/i)
  expect(readStory(change, { buildDate: '2099-12-31T00:00:00+00:00' }).lede).toHaveLength(2)
})

test('the lede is at the top of the data of the timeline, and not in that of one event', () => {
  const timeline = readStory(withLede(sentence('Mara Lind: a house.', '마라 린드: 집.', ['e1', 1])))
  expect(toTimelineJson(timeline).site.lede?.[0]?.statements).toEqual([{ event: 'e1', number: 1 }])
  expect(toEventJson(timeline, eventOf(timeline, 'the-flood')).site).not.toHaveProperty('lede')
})
