import { createHash } from 'node:crypto'
import { cardFileName, timelineCardName } from '@/lib/addresses'
import { type CardShape, cardShapes } from '@/lib/card-shapes'
import { allCards } from '@/lib/cards/card'
import type { Card } from '@/lib/cards/types'
import { isKey, slugsOf } from '@/lib/timeline/types'
import { describePicture, expectedPicture, hasInk, mostBytes, outside } from '../lib/cards/pixels'
import { readSiteBytes, siteFiles, timeline } from '../setup/built-site'

const { site, events, themes } = timeline

const cards = allCards(timeline)

const pathOf = ({ language, name }: Card): string => `${language}/cards/${cardFileName(name)}`

test('there is a card of the timeline, every theme and every event, in every language and chosen shape, and no other', () => {
  const chosenBy = (shape: CardShape) => site.cards?.[shape] ?? 'all'
  const eventsWith = (shape: CardShape) =>
    chosenBy(shape) === 'all' ? events : chosenBy(shape) === 'key' ? events.filter(isKey) : []
  const namesIn = (shape: CardShape): string[] => [
    ...(shape === 'wide' || chosenBy(shape) !== 'none' ? [timelineCardName] : []),
    ...(chosenBy(shape) === 'none' ? [] : themes.map(({ id }) => `theme-${id}`)),
    ...eventsWith(shape).flatMap(slugsOf),
  ]
  const endings = { wide: '', square: '-square', story: '-story' }
  const expected = site.languages.flatMap((language) =>
    cardShapes.flatMap((shape) =>
      namesIn(shape).map((name) => `${language}/cards/${name}${endings[shape]}.png`),
    ),
  )
  expect(siteFiles().filter((path) => path.includes('/cards/'))).toEqual([...expected].sort())
  // A former name leads to the same card.
  const former = events.flatMap(({ aliases }) => aliases)
  const present = expected.filter((path) => !former.some((alias) => path.includes(`/cards/${alias}`)))
  expect(cards.map(pathOf).sort()).toEqual([...present].sort())
})

describe.each(cardShapes)('every card that is %s', (shape) => {
  const ofShape = cards.filter((card) => card.shape === shape)

  test('is a palette PNG of its size without transparency, and small', async () => {
    const wrong: string[] = []
    for (const card of ofShape) {
      const bytes = readSiteBytes(pathOf(card))
      const found = await describePicture(bytes)
      if (found !== expectedPicture(shape) || bytes.byteLength > mostBytes[shape])
        wrong.push(`${pathOf(card)}: ${found}, ${bytes.byteLength} bytes`)
    }
    expect(wrong).toEqual([])
  })

  test('has nothing outside the safe area', async () => {
    const areas = { ltr: outside(shape, 'ltr'), rtl: outside(shape, 'rtl') }
    const wrong: string[] = []
    for (const card of ofShape) {
      if (await hasInk(readSiteBytes(pathOf(card)), areas[card.direction], card.withdrawn))
        wrong.push(pathOf(card))
    }
    expect(wrong).toEqual([])
  })

  test('shows another picture than all others', () => {
    const pictures = new Map<string, string>()
    const alike = ofShape.flatMap((card) => {
      const hash = createHash('sha256')
        .update(readSiteBytes(pathOf(card)))
        .digest('hex')
      const other = pictures.get(hash)
      pictures.set(hash, pathOf(card))
      return other ? [`${pathOf(card)} and ${other}`] : []
    })
    expect(alike).toEqual([])
  })
})

test('a wide card has under 40 kB as a rule', () => {
  const sizes = cards
    .filter(({ shape }) => shape === 'wide')
    .map((card) => readSiteBytes(pathOf(card)).byteLength)
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(40_000)
})
