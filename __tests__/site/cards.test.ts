import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { cardFileName, timelineCardName } from '@/lib/addresses'
import { readSiteBytes, siteFiles, timeline } from '../setup/built-site'

const { site, events } = timeline

const names = [timelineCardName, ...events.map(({ slug }) => slug)]
const expected = site.languages.flatMap((language) =>
  names.map((name) => `${language}/cards/${cardFileName(name)}`),
)

test('there is a card for the timeline and for every event, in every language, and no other', () => {
  expect(siteFiles().filter((path) => path.includes('/cards/'))).toEqual([...expected].sort())
})

test('every card is 1200 by 630, opaque and at most 60 kB', async () => {
  const wrong: string[] = []
  for (const path of expected) {
    const bytes = readSiteBytes(path)
    const { width, height, hasAlpha, format } = await sharp(bytes).metadata()
    const found = `${path}: ${format} ${width}x${height}, alpha ${hasAlpha}, ${bytes.byteLength} bytes`
    if (format !== 'png' || width !== 1200 || height !== 630 || hasAlpha || bytes.byteLength > 60_000)
      wrong.push(found)
  }
  expect(wrong).toEqual([])
})

test('no two cards show the same picture', () => {
  const pictures = new Map<string, string>()
  const alike = expected.flatMap((path) => {
    const hash = createHash('sha256').update(readSiteBytes(path)).digest('hex')
    const other = pictures.get(hash)
    pictures.set(hash, path)
    return other ? [`${path} and ${other}`] : []
  })
  expect(alike).toEqual([])
})
