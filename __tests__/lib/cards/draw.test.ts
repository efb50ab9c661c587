import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { cardShapes } from '@/lib/card-shapes'
import type { Outcome } from './draw-hard-cards'
import { areaOf, describePicture, expectedPicture, hasInk, mostBytes, outside } from './pixels'

const dirs = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'cards-')))
const [dir = '', otherDir = ''] = dirs

afterAll(() => {
  for (const made of dirs) rmSync(made, { recursive: true, force: true })
})

const draw = async (into: string, workers: number): Promise<Outcome> => {
  const script = join(process.cwd(), '__tests__', 'lib', 'cards', 'draw-hard-cards.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    script,
    into,
    String(workers),
  ])
  return JSON.parse(stdout)
}

let outcome: Outcome

beforeAll(async () => {
  ;[outcome] = await Promise.all([draw(dir, 1), draw(otherDir, 2)])
})

type Picture = Outcome['cards'][string] & { bytes: Buffer }

const pictures = (): Picture[] =>
  Object.entries(outcome.cards).map(([hash, card]) => ({
    ...card,
    bytes: readFileSync(join(dir, `${hash}.png`)),
  }))

/** The names of the pictures of which something is true, for a failure that says which. */
const thoseWhich = async (test: (picture: Picture) => Promise<boolean> | boolean): Promise<string[]> => {
  const names: string[] = []
  for (const picture of pictures()) if (await test(picture)) names.push(`${picture.language}/${picture.name}`)
  return names
}

/** The timeline, two themes and nine events in three shapes. */
const COUNT = 36

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

  test('tells how far it has come', () => {
    expect(outcome.progress).toEqual(Array.from({ length: COUNT + 1 }, (_, done) => [done, COUNT]))
  })

  test('reads what it has kept', () => {
    expect(outcome.sameRead).toBe(true)
  })

  test('never reaches for the network', () => {
    expect(outcome.calls).toEqual([])
  })

  test('refuses a character without a glyph, naming card, field and character', () => {
    const refused = (character: string, code: string): string =>
      `RangeError: The card "refused" (ko) cannot be drawn: its title has "${character}" (U+${code}), which no font of the cards has.`
    expect(outcome.refusals).toEqual([
      refused('🙂', '1F642'),
      refused('अ', '0905'),
      `${refused('朝', '671D')}\n${refused('鮮', '9BAE').replace('RangeError: ', '')}`,
    ])
  })

  test('gives the same bytes again', async () => {
    for (const file of readdirSync(dir)) {
      expect(readFileSync(join(otherDir, file)).equals(readFileSync(join(dir, file)))).toBe(true)
    }
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

  test.each([
    ['scale and column', 280, 308],
    ['column and colophon', 905, 935],
  ])('has nothing between %s where it is wide', async (_, from, to) => {
    const area = areaOf('wide', (x) => x >= from && x < to)
    const inked = await thoseWhich(
      async ({ shape, bytes, withdrawn }) => shape === 'wide' && hasInk(bytes, area, withdrawn),
    )
    expect(inked).toEqual([])
  })
})
