import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cardShapes } from '@/lib/card-shapes'
import { freshFolder } from '../../fixtures/story'
import { isDeep } from '../../setup/depth'
import type { Outcome } from './draw-hard-cards'
import { drawOutside } from './draw-outside'
import { areaOf, describePicture, expectedPicture, hasInk, mostBytes, outside } from './pixels'

const dir = freshFolder()

let outcome: Outcome

beforeAll(async () => {
  outcome = await drawOutside(dir, { count: isDeep ? 'all' : 'few', workers: 1 })
})

type Picture = Outcome['cards'][string] & { bytes: Buffer }

const pictures = (): Picture[] =>
  Object.entries(outcome.cards).map(([hash, card]) => ({
    ...card,
    bytes: readFileSync(join(dir, `${hash}.png`)),
  }))

/** Names of the pictures that match a predicate, so that a failing test lists them. */
const thoseWhich = async (test: (picture: Picture) => Promise<boolean> | boolean): Promise<string[]> => {
  const names: string[] = []
  for (const picture of pictures()) if (await test(picture)) names.push(`${picture.language}/${picture.name}`)
  return names
}

/** In three shapes: the timeline, two themes and eleven events, or a theme and three events. */
const COUNT = isDeep ? 42 : 15

describe('drawing', () => {
  test('draws each card once', () => {
    expect(outcome.drawn).toBe(COUNT)
    expect(outcome.drawnAgain).toBe(0)
    expect(readdirSync(dir).sort()).toEqual(
      Object.keys(outcome.cards)
        .map((hash) => `${hash}.png`)
        .sort(),
    )
  })

  test('reports its progress', () => {
    expect(outcome.progress).toEqual(Array.from({ length: COUNT + 1 }, (_, done) => [done, COUNT]))
  })

  test('reads what it has cached', () => {
    expect(outcome.sameRead).toBe(true)
  })

  test('never accesses the network', () => {
    expect(outcome.calls).toEqual([])
  })
})

describe('every picture', () => {
  test('is a palette PNG of its size in sRGB, without transparency', async () => {
    const wrong = await thoseWhich(
      async ({ bytes, shape }) => (await describePicture(bytes)) !== expectedPicture(shape),
    )
    expect(wrong).toEqual([])
  })

  test('is small', async () => {
    expect(await thoseWhich(({ bytes, shape }) => bytes.byteLength > 0.7 * mostBytes[shape])).toEqual([])
  })

  test('differs from every other', () => {
    const all = pictures().map(({ bytes }) => bytes.toString('base64'))
    expect(new Set(all).size).toBe(all.length)
  })

  test.each(cardShapes)('has nothing outside the safe area where it is %s', async (shape) => {
    const area = outside(shape)
    const inked = await thoseWhich(
      async (picture) => picture.shape === shape && hasInk(picture.bytes, area, picture.withdrawn),
    )
    expect(inked).toEqual([])
  })

  test('has nothing between scale and column where it is wide', async () => {
    const area = areaOf('wide', (x) => x >= 280 && x < 308)
    const inked = await thoseWhich(
      async ({ name, shape, bytes, withdrawn }) =>
        name !== 'timeline' && shape === 'wide' && hasInk(bytes, area, withdrawn),
    )
    expect(inked).toEqual([])
  })
})
