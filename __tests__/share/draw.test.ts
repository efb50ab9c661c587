import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import type { Outcome } from './draw-hard-cards'

const dirs = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'cards-')))
const [dir = '', otherDir = ''] = dirs

afterAll(() => {
  for (const made of dirs) rmSync(made, { recursive: true, force: true })
})

const draw = async (into: string): Promise<Outcome> => {
  const script = join(process.cwd(), '__tests__', 'share', 'draw-hard-cards.ts')
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, into])
  return JSON.parse(stdout)
}

let outcome: Outcome

beforeAll(async () => {
  ;[outcome] = await Promise.all([draw(dir), draw(otherDir)])
})

type Picture = { name: string; bytes: Buffer }

const pictures = (): Picture[] =>
  Object.entries(outcome.cards).map(([hash, name]) => ({
    name,
    bytes: readFileSync(join(dir, `${hash}.png`)),
  }))

/** The names of the pictures of which something is true, for a failure that says which. */
const thoseWhich = async (test: (picture: Picture) => Promise<boolean> | boolean): Promise<string[]> => {
  const names: string[] = []
  for (const picture of pictures()) if (await test(picture)) names.push(picture.name)
  return names
}

describe('drawing', () => {
  test('draws each card once', () => {
    expect(outcome.drawn).toBe(20)
    expect(outcome.drawnAgain).toBe(0)
    expect(readdirSync(dir).sort()).toEqual(
      Object.keys(outcome.cards)
        .map((hash) => `${hash}.png`)
        .sort(),
    )
  })

  test('tells how far it has come', () => {
    expect(outcome.progress).toEqual(Array.from({ length: 21 }, (_, done) => [done, 20]))
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
  test('is 1200 by 630, a palette PNG in sRGB, without transparency', async () => {
    const wrong = await thoseWhich(async ({ bytes }) => {
      const { format, width, height, hasAlpha, space, isPalette } = await sharp(bytes).metadata()
      return (
        `${format} ${width}x${height} ${hasAlpha} ${space} ${isPalette}` !== 'png 1200x630 false srgb true'
      )
    })
    expect(wrong).toEqual([])
  })

  test('is small', async () => {
    expect(await thoseWhich(({ bytes }) => bytes.byteLength > 40_000)).toEqual([])
  })

  test('differs from every other', () => {
    const all = pictures().map(({ bytes }) => bytes.toString('base64'))
    expect(new Set(all).size).toBe(all.length)
  })

  const areas = [
    { name: 'the band that 2:1 crops off at the top', left: 0, top: 0, width: 1200, height: 15 },
    { name: 'the band that 2:1 crops off at the bottom', left: 0, top: 615, width: 1200, height: 15 },
    { name: 'the left margin', left: 0, top: 0, width: 40, height: 630 },
    { name: 'the right margin', left: 1160, top: 0, width: 40, height: 630 },
    { name: 'the gap between scale and column', left: 280, top: 0, width: 28, height: 630 },
    { name: 'the gap between column and colophon', left: 905, top: 0, width: 35, height: 630 },
  ]

  test.each(areas)('has nothing in $name', async ({ name: _, ...area }) => {
    const inked = await thoseWhich(async ({ bytes }) => {
      const { data, info } = await sharp(bytes).extract(area).raw().toBuffer({ resolveWithObject: true })
      const columns = new Map<number, string>()
      for (let pixel = 0; pixel * info.channels < data.length; pixel++) {
        const at = pixel * info.channels
        const colour = data.subarray(at, at + info.channels).toString('hex')
        // Each column of pixels is of one colour: the paper, or the coloured side.
        const column = pixel % info.width
        if ((columns.get(column) ?? colour) !== colour) return true
        columns.set(column, colour)
      }
      return new Set(columns.values()).size > 2
    })
    expect(inked).toEqual([])
  })
})
