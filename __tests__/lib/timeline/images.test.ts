// Images of events: their metadata, problems with them, and that they are part of the recorded content.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import sharp from 'sharp'
import { toEventJson } from '@/lib/formats/json'
import { toEventSchema } from '@/lib/formats/json-schema'
import { imageFiles } from '@/lib/site/image-files'
import { isAnimated } from '@/lib/timeline/images'
import { formatPath } from '@/lib/timeline/problems'
import { readTimeline } from '@/lib/timeline/read'
import { placesOf, reportOf } from '../../fixtures/damage'
import { EMBARGO_ENDS } from '../../fixtures/embargo'
import { drawn, imageOf, writeIllustrated } from '../../fixtures/images'
import { checkOf, recordIn } from '../../fixtures/ledger'
import { buildStory, eventOf, type Story } from '../../fixtures/story'

const FILE = 'images/the-flood.png'

/** The story with an image of the flood, changed by the test. */
const illustrated = (change: (story: Story) => void = () => {}): Story => {
  const story = buildStory()
  story.events['the-flood'].image = imageOf(FILE)
  change(story)
  return story
}

let picture: Buffer

beforeAll(async () => {
  picture = await drawn({ width: 1600, height: 900 })
})

describe('a picture', () => {
  test('has its size and the hash of its file', () => {
    const dir = writeIllustrated(illustrated(), { [FILE]: picture })
    expect(eventOf(readTimeline({ dir }), 'the-flood').image).toEqual({
      ...imageOf(FILE),
      width: 1600,
      height: 900,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  test.each([
    ['images/a.jpg', { format: 'jpeg' }, [900, 600]],
    ['images/a.jpeg', { format: 'jpeg', orientation: 6 }, [600, 900]],
    ['images/a.webp', { format: 'webp' }, [900, 600]],
    ['images/a.avif', { format: 'avif' }, [900, 600]],
  ] as const)('may be %s %j', async (file, how, size) => {
    const story = illustrated(({ events }) => {
      events['the-flood'].image = imageOf(file)
    })
    const dir = writeIllustrated(story, { [file]: await drawn(how) })
    const { image } = eventOf(readTimeline({ dir }), 'the-flood')
    expect([image?.width, image?.height]).toEqual(size)
  })

  test('is missing from a withdrawn entry, and from all output while its entry is under embargo', () => {
    const withdrawn = illustrated(({ events }) => {
      events['the-flood'].withdrawn = { at: '2026-09-01T00:00:00Z', reason: { en: 'Wrong.', ko: '오류.' } }
    })
    const embargoed = illustrated(({ events }) => {
      events['the-flood'].publishAfter = EMBARGO_ENDS
    })
    for (const story of [withdrawn, embargoed]) {
      const timeline = readTimeline({ dir: writeIllustrated(story, { [FILE]: picture }) })
      expect(timeline.events.filter(({ image }) => image)).toEqual([])
      expect(imageFiles(timeline)).toEqual([])
      const output = JSON.stringify(timeline.events.map((event) => toEventJson(timeline, event)))
      expect(output.includes(FILE)).toBe(false)
    }
  })

  test('is in the published JSON as the schema says, with its largest size', () => {
    const timeline = readTimeline({ dir: writeIllustrated(illustrated(), { [FILE]: picture }) })
    const json = JSON.parse(JSON.stringify(toEventJson(timeline, eventOf(timeline, 'the-flood'))))
    expect(json.event.image).toMatchObject({ file: FILE, width: 1280, height: 720 })
    expect(json.event.image.url).toBe(
      `${timeline.site.url}/images/the-flood-1280.webp?v=${json.event.image.sha256.slice(0, 12)}`,
    )
    const ajv = new Ajv({ strict: true, allErrors: true })
    addFormats(ajv)
    const validate = ajv.compile(toEventSchema(timeline))
    validate(json)
    expect(validate.errors ?? []).toEqual([])
  })
})

describe('reports', () => {
  const noPicture = { file: 'events/the-flood.json', field: 'image.file' }

  test('a missing image file', () => {
    expect(placesOf(writeIllustrated(illustrated(), {}))).toEqual([noPicture])
  })

  test('an unused image file', () => {
    const dir = writeIllustrated(illustrated(), { [FILE]: picture, 'images/other.png': picture })
    expect(placesOf(dir)).toEqual([{ file: 'images/other.png', field: '' }])
  })

  test.each(['images/Photo.png', 'images/a.svg', 'images/a.gif', 'images/notes.txt', 'images/in/a.png'])(
    'the unexpected file %s',
    (file) => {
      const dir = writeIllustrated(illustrated(), { [FILE]: picture, [file]: picture })
      expect(placesOf(dir)).toEqual([{ file: file.replace('/a.png', ''), field: '' }])
    },
  )

  test('two files that would be published under one name', async () => {
    const story = illustrated(({ events }) => {
      events.reopening.image = imageOf('images/the-flood.jpg')
    })
    const images = { [FILE]: picture, 'images/the-flood.jpg': await drawn({ format: 'jpeg' }) }
    expect(placesOf(writeIllustrated(story, images))).toEqual([{ file: FILE, field: '' }])
  })

  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"/>'
  test.each<[string, () => Promise<Buffer | string>]>([
    ['a file of the type webp', () => drawn({ format: 'webp' })],
    ['a file of the type gif', () => drawn({ format: 'gif' })],
    ['a file of the type svg', async () => svg],
    ['a file that is not an image', async () => '<!doctype html>'],
    ['a file that is not an image', async () => picture.subarray(0, 8)],
    ['120 × 900 pixels', () => drawn({ width: 120, height: 900 })],
    ['13000 × 200 pixels', () => drawn({ width: 13_000, height: 200 })],
    ['13 MB', async () => Buffer.concat([picture, Buffer.alloc(12_500_000)])],
  ])('%s under the name of a PNG', async (came, bytes) => {
    const dir = writeIllustrated(illustrated(), { [FILE]: await bytes() })
    expect(placesOf(dir)).toEqual([{ file: FILE, field: '' }])
    expect(reportOf(dir)).toContain(`came:    ${came}`)
  })
})

test('a GIF is refused with the formats that are allowed, by its name and under another', async () => {
  const gif = await drawn({ format: 'gif' })
  const story = illustrated(({ events }) => {
    events['the-flood'].image = imageOf('images/the-flood.gif')
  })
  const named = reportOf(writeIllustrated(story, { 'images/the-flood.gif': gif }))
  expect(named).toContain(
    'allowed: Its file in the data folder, a PNG, JPEG, WebP or AVIF, such as images/the-hall.jpg.',
  )
  expect(named).toContain('fix:     rename it, save it in one of these formats, or move it elsewhere')
  expect(reportOf(writeIllustrated(illustrated(), { [FILE]: gif }))).toContain(
    [
      'came:    a file of the type gif',
      '  allowed: a picture as PNG, JPEG, WebP or AVIF',
      '  fix:     save it in one of these formats',
    ].join('\n'),
  )
})

describe('moving pictures', () => {
  const chunk = (type: string, data: Buffer): Buffer => {
    const size = Buffer.alloc(4)
    size.writeUInt32BE(data.length)
    return Buffer.concat([size, Buffer.from(type), data, Buffer.alloc(4)])
  }

  test('are told by their file', async () => {
    const frames = await Promise.all(['#f00', '#00f'].map((colour) => drawn({ colour })))
    const webp = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer()
    // An animated PNG has this chunk before its picture (https://www.w3.org/TR/png-3/#acTL-chunk).
    const apng = Buffer.concat([
      picture.subarray(0, 33),
      chunk('acTL', Buffer.alloc(8)),
      picture.subarray(33),
    ])
    const avif = await drawn({ format: 'avif' })
    const sequence = Buffer.from(avif)
    sequence.write('avis', 8, 'latin1')
    expect([webp, apng, sequence].map(isAnimated)).toEqual([true, true, true])
    const still = await Promise.all(
      (['png', 'jpeg', 'webp', 'avif'] as const).map((format) => drawn({ format })),
    )
    expect(still.map(isAnimated)).toEqual([false, false, false, false])
  })
})

describe('on record', () => {
  const changed = async (change: (story: Story) => void, bytes = picture): Promise<string[]> => {
    const dir = writeIllustrated(illustrated(), { [FILE]: picture })
    recordIn(dir)
    const story = illustrated(change)
    writeFileSync(join(dir, 'events/the-flood.json'), JSON.stringify(story.events['the-flood']))
    writeFileSync(join(dir, FILE), bytes)
    return checkOf(dir).problems.map(({ path, came }) => `${formatPath(path)}: ${came}`)
  }

  test('is what a picture says and shows', async () => {
    const silent = [expect.stringContaining('content in en and ko that differs')]
    expect(await changed(() => {})).toEqual([])
    expect(await changed(() => {}, await drawn({ colour: '#ff0000' }))).toEqual(silent)
  })

  test('is the text of each language by itself', async () => {
    const problems = await changed(({ events }) => {
      const { image } = events['the-flood']
      if (image) image.alt.en = 'Something else'
    })
    expect(problems).toEqual([expect.stringMatching(/content in en that differs/)])
  })
})
