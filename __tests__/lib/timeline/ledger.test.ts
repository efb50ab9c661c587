// The ledger file: its form, damage by hand or by a merge, and what it must not reveal.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTimeline } from '@/lib/timeline/read'
import { errorOf, reportOf } from '../../fixtures/damage'
import { addEmbargoed, EMBARGO_ENDS } from '../../fixtures/embargo'
import {
  changedFolder,
  checkOf,
  correction,
  LATER,
  newsIn,
  placesIn,
  recordedFolder,
  recordIn,
  rewrite,
} from '../../fixtures/ledger'
import { buildStory, writeStory } from '../../fixtures/story'

const textIn = (dir: string): string => readFileSync(join(dir, 'ledger.json'), 'utf8')

const recordedText = (): string => textIn(recordedFolder().dir)

/** A recorded folder with a changed ledger. */
const withText = (change: (text: string) => string): string => {
  const { dir } = recordedFolder()
  writeFileSync(join(dir, 'ledger.json'), change(textIn(dir)))
  return dir
}

test('the file is sorted by id, has two spaces and a newline at the end', () => {
  const text = recordedText()
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
  const { $schema, version, ...lists } = JSON.parse(text)
  expect($schema).toBe('./schemas/ledger.schema.json')
  expect(version).toBe(1)
  const ids = Object.fromEntries(
    Object.entries(lists).map(([list, records]) => [list, (records as { id: string }[]).map(({ id }) => id)]),
  )
  expect(ids).toEqual({
    events: ['e1', 'e2', 'e3', 'e4', 'e5'],
    sources: ['diary', 'echo', 'minutes', 'notice', 'wire'],
    actors: ['council', 'mara-lind'],
    publishers: ['echo-paper'],
  })
})

test('an entry is recorded with its id, slug, first publication, former slugs and versions', () => {
  const { events } = JSON.parse(recordedText())
  const hash = { en: expect.stringMatching(/^[0-9a-f]{32}$/), ko: expect.stringMatching(/^[0-9a-f]{32}$/) }
  expect(events[0]).toEqual({
    id: 'e1',
    slug: 'a-house-is-found',
    published: '2026-03-01T09:00:00+00:00',
    aliases: ['a-house'],
    versions: [{ at: '2026-03-01T09:00:00+00:00', change: 'published', hash }],
  })
})

test('versions from before the ledger have no fingerprint', () => {
  const { events } = JSON.parse(recordedText())
  expect(
    events[3].versions.map(({ at, change, hash }: Record<string, unknown>) => [at, change, !!hash]),
  ).toEqual([
    ['2026-03-04T09:00:00+00:00', 'published', false],
    ['2026-03-10T01:00:00+00:00', 'correction', false],
    ['2026-03-09T23:30:00-05:00', 'correction', true],
  ])
})

test('a folder that is recorded needs nothing more', () => {
  const { dir } = recordedFolder()
  expect(checkOf(dir)).toMatchObject({
    isThere: true,
    isTidy: true,
    problems: [],
    unrecorded: [],
    text: textIn(dir),
  })
})

test('a correction becomes a version with the new fingerprint; the earlier ones stay as they are', () => {
  const dir = changedFolder(({ events }) => {
    events['the-flood'].title.en = 'The great flood'
    events['the-flood'].corrections = [correction()]
  })
  const [, before] = JSON.parse(textIn(dir)).events
  recordIn(dir)
  const [, after] = JSON.parse(textIn(dir)).events
  expect(after.versions).toEqual([
    before.versions[0],
    {
      at: LATER,
      change: 'correction',
      hash: { en: expect.not.stringMatching(before.versions[0].hash.en), ko: before.versions[0].hash.ko },
      note: expect.any(Object),
    },
  ])
  expect(placesIn(dir)).toEqual([])
  expect(checkOf(dir).isTidy).toBe(true)
})

test('a withdrawal that was taken back stays on record', () => {
  const dir = changedFolder(({ events }) => {
    delete events['card-index'].withdrawn
    events['card-index'].corrections = [correction()]
  })
  recordIn(dir)
  const { versions } = readTimeline({ dir }).eventsById.get('e5') ?? {}
  expect(versions?.map(({ number, change }) => `${number} ${change}`)).toEqual([
    '1 published',
    '2 withdrawal',
    '3 correction',
  ])
  expect(placesIn(dir)).toEqual([])
})

test('a moved entry keeps every address it had', () => {
  const { dir, story } = recordedFolder()
  for (const [from, to, aliases] of [
    ['the-flood', 'high-water', ['the-flood']],
    ['high-water', 'deep-water', ['the-flood', 'high-water']],
  ] as const) {
    const event = story.events[from] as (typeof story.events)['the-flood']
    delete (story.events as Record<string, unknown>)[from]
    story.events[to] = { ...event, aliases: [...aliases] }
    rewrite(dir, story)
    expect(placesIn(dir)).toEqual([])
    recordIn(dir)
  }
  const event = story.events['deep-water'] as (typeof story.events)['the-flood']
  event.aliases = ['high-water']
  rewrite(dir, story)
  expect(placesIn(dir)).toEqual(['events/deep-water.json aliases'])
})

test('sources that no entry uses any more stay on record, and come back only as they were', () => {
  const { dir, story } = recordedFolder()
  const wire = story.sources.find(({ id }) => id === 'wire')
  const [reading] = story.events['the-flood'].disagreements?.[0]?.readings.slice(1) ?? []
  if (reading) reading.sources = [{ source: 'echo', locator: 'list' }]
  story.events['the-flood'].corrections = [correction()]
  const echo = story.sources.find(({ id }) => id === 'echo')
  if (echo) Object.assign(echo, { derivedFrom: 'minutes', corrections: [correction()] })
  story.sources = story.sources.filter(({ id }) => id !== 'wire')
  rewrite(dir, story)
  expect(placesIn(dir)).toEqual([])
  recordIn(dir)
  expect(textIn(dir)).toContain('"wire"')
  if (wire) story.sources.push({ ...wire, title: 'Another wire' })
  if (reading) reading.sources.push({ source: 'wire', locator: 'list' })
  story.events['the-flood'].corrections.push(correction('2026-05-02T09:00:00+00:00'))
  rewrite(dir, story)
  expect(placesIn(dir)).toEqual(['sources.json [4].corrections'])
})

describe('languages', () => {
  const inEnglish = (dir: string): void => {
    const story = buildStory()
    story.site.languages = ['en']
    const english = JSON.parse(JSON.stringify(story), (_, value) =>
      value && typeof value === 'object' && 'en' in value && 'ko' in value ? { en: value.en } : value,
    )
    rewrite(dir, english)
  }

  test('an added language is recorded and is not a change', () => {
    const dir = writeStory(buildStory())
    inEnglish(dir)
    recordIn(dir)
    const english = textIn(dir)
    expect(english).not.toContain('"ko"')
    rewrite(dir, buildStory())
    expect(placesIn(dir)).toEqual([])
    expect(newsIn(dir)).toContain('events the-flood: text in ko')
    recordIn(dir)
    expect(newsIn(dir)).toEqual([])
    const hashes = (text: string) => JSON.parse(text).events[1].versions[0].hash
    expect(hashes(textIn(dir))).toEqual({ ...hashes(english), ko: expect.any(String) })
  })

  test('a removed language stays recorded', () => {
    const { dir } = recordedFolder()
    const before = textIn(dir)
    inEnglish(dir)
    expect(checkOf(dir)).toMatchObject({ problems: [], unrecorded: [], text: before })
  })
})

describe('under embargo', () => {
  test('nothing of an entry comes into the ledger before its time', () => {
    const { dir } = recordedFolder(addEmbargoed)
    expect(textIn(dir)).not.toMatch(/secret|prepared/i)
    expect(textIn(dir)).toBe(recordedText())
  })

  test('at its time the entry and what it brings with it are recorded', () => {
    const { dir } = recordedFolder(addEmbargoed)
    const options = { buildDate: EMBARGO_ENDS }
    expect(placesIn(dir, options)).toEqual([])
    expect(newsIn(dir, options)).toEqual([
      'events secret-slug: new',
      ...['source', 'origin', 'reading'].map((name) => `sources secret-${name}: new`),
      ...['actor', 'body'].map((name) => `actors secret-${name}: new`),
    ])
  })
})

describe('damage', () => {
  test('merge conflict markers are reported as such', () => {
    const dir = withText((text) =>
      text.replace(
        '  "version": 1,',
        '<<<<<<< HEAD\n  "version": 1,\n=======\n  "version": 1,\n>>>>>>> other',
      ),
    )
    expect(reportOf(dir)).toMatch(/^data\/ledger\.json:3:1\n {2}came: +merge conflict markers/)
    expect(reportOf(dir)).toMatch(/fix: +take one side of the merge.*git checkout --ours.*npm run ledger/)
  })

  type Row = [what: string, change: (text: string) => string, place: string, message: RegExp]
  test.each<Row>([
    ['invalid JSON', (text) => text.replace(',', ''), 'ledger.json:3:3', /fix: +restore the last good file/],
    ['nothing', () => '', 'ledger.json:1:1', /restore the last good file/],
    ['another form', () => '[]', 'ledger.json:1:1', /came: +a list/],
    [
      'a later form',
      (text) => text.replace('"version": 1', '"version": 2'),
      'ledger.json:3:3  version',
      /came: +2\n.*\n {2}fix: +the file was written by another release/,
    ],
    ['no version', (text) => text.replace('"version": 1,', ''), 'ledger.json:1:1  version', /came: +nothing/],
    [
      'an id twice',
      (text) => text.replace('"id": "e2"', '"id": "e1"'),
      'ledger.json:24:7  events[1].id',
      /came: +a duplicate "e1"\n.*\n {2}fix: +a merge may have kept both sides/,
    ],
    [
      'a fingerprint of another length',
      (text) => text.replace(/("en": ")[0-9a-f]{8}/, '$1'),
      'ledger.json:17:13  events[0].versions[0].hash.en',
      /came: +"[0-9a-f]{24}"/,
    ],
    [
      'an unknown field',
      (text) => text.replace('"slug"', '"note": "x", "slug"'),
      'ledger.json:7:7  events[0].note',
      /unknown field "note"/,
    ],
  ])('%s in the ledger is reported, whoever reads the data', (_, change, place, message) => {
    const dir = withText(change)
    expect(reportOf(dir).split('\n')[0]).toBe(`data/${place}`)
    expect(reportOf(dir)).toMatch(message)
    expect(errorOf(dir).problems).toHaveLength(1)
  })

  test.each([
    [
      'another order',
      (text: string) =>
        text.replace(
          /"events": (\[[\s\S]*?\n {2}\]),/,
          (_, list) => `"events": ${JSON.stringify(JSON.parse(list).reverse())},`,
        ),
    ],
    ['other spaces', (text: string) => JSON.stringify(JSON.parse(text))],
  ])('%s is no damage, but has to be tidied', (_, change) => {
    const dir = withText(change)
    expect(checkOf(dir)).toMatchObject({ problems: [], unrecorded: [], isTidy: false, text: recordedText() })
  })

  test('line ends of Windows are no damage', () => {
    const dir = withText((text) => text.replaceAll('\n', '\r\n'))
    expect(checkOf(dir)).toMatchObject({ problems: [], isTidy: true })
  })

  test('a changed fingerprint is reported as a change of the entry', () => {
    const dir = withText((text) => text.replace(/("en": ")[0-9a-f]{32}/, `$1${'0'.repeat(32)}`))
    expect(placesIn(dir)).toEqual(['events/a-house-is-found.json corrections'])
  })
})

test('without a ledger nothing is required, and every entry has its authored versions', () => {
  const dir = writeStory(buildStory())
  expect(checkOf(dir)).toMatchObject({ isThere: false, problems: [] })
  const { versions } = readTimeline({ dir }).eventsById.get('e4') ?? {}
  expect(versions).toEqual([
    { number: 1, at: '2026-03-04T09:00:00+00:00', change: 'published' },
    { number: 2, at: '2026-03-10T01:00:00+00:00', change: 'correction', note: expect.any(Object) },
    { number: 3, at: '2026-03-09T23:30:00-05:00', change: 'correction', note: expect.any(Object) },
  ])
})

test('while editing, a change that is not on record yet shows as a version without a fingerprint', () => {
  const dir = changedFolder(({ events }) => {
    events['the-flood'].title.en = 'The great flood'
    events['the-flood'].corrections = [correction(LATER, true)]
  })
  const event = readTimeline({ dir }).eventsById.get('e2')
  expect(event?.versions).toEqual([
    { number: 1, at: '2026-03-02T09:00:00+00:00', change: 'published', hash: expect.any(Object) },
    { number: 2, at: LATER, change: 'minor', note: correction().note },
  ])
  // Minor edits do not change `updated`.
  expect(event).toMatchObject({ updated: '2026-03-02T09:00:00+00:00', corrections: [] })
})
