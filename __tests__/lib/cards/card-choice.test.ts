// Which cards there are, and which card links use.
import { cardFileName, shapedCardName } from '@/lib/addresses'
import { type CardShape, cardShapes } from '@/lib/card-shapes'
import {
  allCards,
  eventCard,
  eventCards,
  themeCard,
  themeCards,
  timelineCard,
  timelineCards,
} from '@/lib/cards/card'
import { cardsByFile } from '@/lib/cards/card-files'
import type { Timeline, TimelineEvent } from '@/lib/timeline/types'
import { fc, runs } from '../../setup/properties'
import { madeUpEvent, madeUpTimeline } from './made-up'

const key: TimelineEvent = { ...madeUpEvent({ slug: 'key-one' }), importance: 'key', aliases: ['former'] }
const ordinary: TimelineEvent = { ...madeUpEvent({ slug: 'ordinary' }), aliases: ['once'] }

type Choice = Timeline['site']['cards']

const withCards = (cards: Choice): Timeline => {
  const timeline = madeUpTimeline([key, ordinary])
  return { ...timeline, site: { ...timeline.site, ...(cards && { cards }) } }
}

const all: readonly CardShape[] = cardShapes

test.each<
  [string, Choice, readonly CardShape[], readonly CardShape[], readonly CardShape[], readonly CardShape[]]
>([
  // What is chosen; the shapes of the key event, the ordinary one, themes and the timeline.
  ['nothing is chosen', undefined, all, all, all, all],
  ['an empty choice', {}, all, all, all, all],
  ['all of each', { wide: 'all', square: 'all', story: 'all' }, all, all, all, all],
  [
    'one shape is left out',
    { story: 'none' },
    ['wide', 'square'],
    ['wide', 'square'],
    ['wide', 'square'],
    ['wide', 'square'],
  ],
  ['key events alone', { wide: 'key', square: 'key', story: 'key' }, all, [], all, all],
  [
    'a mixture',
    { wide: 'all', square: 'key', story: 'none' },
    ['wide', 'square'],
    ['wide'],
    ['wide', 'square'],
    ['wide', 'square'],
  ],
  [
    'only wide ones of key events',
    { wide: 'key', square: 'none', story: 'none' },
    ['wide'],
    [],
    ['wide'],
    ['wide'],
  ],
  ['no wide ones', { wide: 'none', story: 'none' }, ['square'], ['square'], ['square'], ['wide', 'square']],
  ['none at all', { wide: 'none', square: 'none', story: 'none' }, [], [], [], ['wide']],
])('with %s, there are these cards', (_, cards, ofKey, ofOrdinary, ofThemes, ofTimeline) => {
  const timeline = withCards(cards)
  expect(Object.keys(eventCards(timeline, key, 'en'))).toEqual(ofKey)
  expect(Object.keys(eventCards(timeline, ordinary, 'ko'))).toEqual(ofOrdinary)
  for (const theme of timeline.themes)
    expect(Object.keys(themeCards(timeline, theme, 'en'))).toEqual(ofThemes)
  expect(Object.keys(timelineCards(timeline, 'en'))).toEqual(ofTimeline)
  const names = (name: string, shapes: readonly CardShape[]) =>
    shapes.map((shape) => shapedCardName(name, shape))
  const expected = [
    ...names('timeline', ofTimeline),
    ...['theme-rooms', 'theme-return'].flatMap((name) => names(name, ofThemes)),
    ...names('key-one', ofKey),
    ...names('ordinary', ofOrdinary),
  ]
  expect(allCards(timeline).map(({ language, name }) => `${language}/${name}`)).toEqual(
    ['en', 'ko'].flatMap((language) => expected.map((name) => `${language}/${name}`)),
  )
  // Former names lead to the cards that there are, and to no other.
  const former = [...names('former', ofKey), ...names('once', ofOrdinary)]
  expect([...cardsByFile(timeline, 'ko').keys()].sort()).toEqual(
    [...expected, ...former].map(cardFileName).sort(),
  )
})

test('links to what has no wide card use that of the timeline, with its own alternative text', () => {
  const timeline = withCards({ wide: 'key', square: 'all', story: 'none' })
  expect(eventCard(timeline, key, 'en')).toMatchObject({ name: 'key-one', of: { kind: 'event' } })
  expect(eventCard(timeline, ordinary, 'en')).toBe(timelineCard(timeline, 'en'))
  expect(eventCard(timeline, ordinary, 'ko').alt).toBe(timelineCard(timeline, 'ko').alt)
  const none = withCards({ wide: 'none' })
  for (const theme of none.themes) expect(themeCard(none, theme, 'en')).toBe(timelineCard(none, 'en'))
})

test('whatever is chosen, every link has a card that is drawn', () => {
  const choice = fc.constantFrom('all' as const, 'key' as const, 'none' as const)
  const choices = fc.record(Object.fromEntries(cardShapes.map((shape) => [shape, choice])), {
    requiredKeys: [],
  })
  fc.assert(
    fc.property(choices, (cards) => {
      const timeline = withCards(cards as Choice)
      const drawn = new Set(allCards(timeline))
      for (const language of timeline.site.languages) {
        const used = [
          ...timeline.events.map((event) => eventCard(timeline, event, language)),
          ...timeline.themes.map((theme) => themeCard(timeline, theme, language)),
          timelineCard(timeline, language),
        ]
        expect(used.filter((card) => !drawn.has(card) || card.shape !== 'wide')).toEqual([])
      }
    }),
    runs(50),
  )
})
