import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importStory } from '@/lib/commands/import-story'
import { formatCsv } from '@/lib/formats/csv'
import { toEventsCsv } from '@/lib/formats/events-csv'
import { writeJson } from '@/lib/formats/json'
import { tidyStory } from '@/lib/publish/tidy-story'
import { readTimeline } from '@/lib/timeline/read'
import { untidyFiles } from '@/lib/timeline/tidy'
import { buildStory, eventOf, freshFolder, readStory, type Story, writeStory } from '../../fixtures/story'

const options = { replace: false, published: '2026-05-01T00:00:00Z', newSources: {} }

const asFile = (name: string, text: string): string => {
  const path = join(freshFolder(), name)
  writeFileSync(path, text)
  return path
}

const folder = (change: (story: Story) => void = () => {}): string => {
  const story = buildStory()
  change(story)
  return writeStory(story)
}

/** The events.csv of the story with one cell changed. */
const tableWith = (id: string, column: string, value: string): string => {
  const [header = '', ...rows] = toEventsCsv(readStory()).split('\r\n').slice(0, -1)
  const names = header.split(',')
  const at = names.indexOf(column)
  if (at < 0) throw new Error(`no column ${column}`)
  // Only works for rows without commas in cells.
  return [header, ...rows]
    .map((line) =>
      line.startsWith(`${id},`)
        ? line
            .split(',')
            .map((cell, index) => (index === at ? value : cell))
            .join(',')
        : line,
    )
    .join('\r\n')
}

const slides = (...events: object[]) =>
  writeJson({
    events: events.map((event, index) => ({
      start_date: { year: 1962 + index },
      text: { headline: `Shelf ${index}`, text: '<p>It is built.</p>' },
      media: { url: 'https://council.example/notice' },
      ...event,
    })),
  })

const both = (...events: object[]): [string, string] => [
  asFile('story.en.json', slides(...events)),
  asFile('story.ko.json', slides(...events)),
]

describe('existing events', () => {
  test('importing the same data changes nothing and says so', () => {
    const dir = folder()
    const report = importStory([asFile('events.csv', toEventsCsv(readStory()))], { ...options, dir })
    expect(report).toContain('0 new, 0 changed, 4 as they were, 1 left.')
  })

  test('different content is refused without --replace', () => {
    const dir = folder()
    const file = asFile('events.csv', tableWith('e4', 'title.en', 'A night of song'))
    const before = readFileSync(join(dir, 'events/reading-night.json'), 'utf8')
    expect(() => importStory([file], { ...options, dir })).toThrow(
      /1 events that already exist[\s\S]*--replace/,
    )
    expect(readFileSync(join(dir, 'events/reading-night.json'), 'utf8')).toBe(before)
  })

  test('--replace overwrites the fields of the file and keeps all others', () => {
    const dir = folder()
    const before = JSON.parse(readFileSync(join(dir, 'events/reading-night.json'), 'utf8'))
    const file = asFile('events.csv', tableWith('e4', 'title.en', 'A night of song'))
    expect(importStory([file], { ...options, dir, replace: true })).toContain('1 changed')
    const after = JSON.parse(readFileSync(join(dir, 'events/reading-night.json'), 'utf8'))
    expect(after).toEqual({
      $schema: '../schemas/event.schema.json',
      ...before,
      title: { ...before.title, en: 'A night of song' },
    })
  })

  test('a reference to the schema stays as it is, and the schemas are there and know the sources', () => {
    const dir = folder()
    tidyStory(dir)
    const file = asFile('events.csv', tableWith('e4', 'title.en', 'A night of song'))
    importStory([file], { ...options, dir, replace: true })
    const { files, schemas } = untidyFiles(dir)
    expect([...files.keys(), ...schemas.keys()]).toEqual([])
  })

  test('a table with few columns touches no other field, passages included', () => {
    const dir = folder()
    const file = asFile(
      'events.csv',
      formatCsv([
        ['id', 'when', 'title.en'],
        ['e1', '1961-04', 'A house'],
      ]),
    )
    importStory([file], { ...options, dir, replace: true })
    const { authored } = eventOf(readTimeline({ dir }), 'a-house-is-found')
    const known = eventOf(readStory(), 'a-house-is-found').authored
    expect(authored).toEqual({ ...known, when: '1961-04', title: { ...known.title, en: 'A house' } })
  })

  test('an embargoed event is matched too', () => {
    const dir = folder(({ events }) => {
      events['the-flood'].publishAfter = '2099-01-01T00:00:00Z'
    })
    const report = importStory([asFile('events.csv', toEventsCsv(readStory()))], {
      ...options,
      dir,
      dryRun: true,
    })
    expect(report).toContain('as it was  events/the-flood.json')
  })
})

describe('new events', () => {
  test('ids continue the sequence of the site, slugs come from titles, eras from dates', () => {
    const dir = folder()
    const report = importStory(both({}, { start_date: { year: 2001 } }), { ...options, dir, kind: 'record' })
    expect(report).toContain('2 new')
    const { events } = readTimeline({ dir })
    const fresh = events.filter(({ title }) => title.en.startsWith('Shelf'))
    expect(fresh.map(({ id, slug, era }) => [id, slug, era.id])).toEqual([
      ['e6', 'shelf-0', 'library'],
      ['e7', 'shelf-1', 'since'],
    ])
    expect(fresh[0]?.published).toBe('2026-05-01T00:00:00Z')
  })

  test('links become sources: existing ones by address, others as specified by flags', () => {
    const dir = folder()
    const text = '<p>See <a href="https://elsewhere.example/shelf#top">a page</a> on it.</p>'
    const files = both({ text: { headline: 'Shelf', text } })
    expect(() => importStory(files, { ...options, dir, kind: 'record' })).toThrow(
      /a link that is not[\s\S]*--accessed/,
    )
    const newSources = { accessed: '2026-04', kind: 'press' as const }
    const report = importStory(files, { ...options, dir, kind: 'record', newSources })
    expect(report).toContain('new source  elsewhere-example-shelf')
    const { events, sources } = readTimeline({ dir })
    const shelf = events.find(({ title }) => title.en === 'Shelf')
    expect(shelf?.claims[0]?.citations.map(({ source, locator }) => [source.id, locator.kind])).toEqual([
      ['elsewhere-example-shelf', 'whole'],
    ])
    expect(report).toContain('not kept: the link https://council.example/notice: every statement has a link')
    expect(sources.find(({ id }) => id === 'elsewhere-example-shelf')).toMatchObject({
      publisher: 'elsewhere.example',
      accessed: '2026-04',
      kind: 'press',
    })
  })

  test('what cannot be kept is named, row by row', () => {
    const dir = folder()
    const files = both({
      start_date: { year: 1962, month: 3, day: 4, hour: 15 },
      display_date: 'in the spring',
      group: 'Furniture',
      background: { color: 'red' },
      media: {
        url: 'https://pictures.example/a.jpg',
        caption: 'A shelf',
        link: 'https://council.example/notice',
      },
      text: {
        headline: '<b>Shelf</b> &amp; ladder',
        text: 'Bold.<script>x()</script><iframe src="y"></iframe>',
      },
    })
    const report = importStory(files, { ...options, dir, kind: 'record', source: 'notice' })
    for (const lost of [
      'the hour 15, as no minute is given',
      'the date in words “in the spring”',
      'the group “Furniture”',
      'the background',
      'the picture https://pictures.example/a.jpg, with caption “A shelf”, link https://council.example/notice',
      'the HTML element "script"',
      'the HTML element "iframe"',
    ]) {
      expect(report).toContain(`not kept: ${lost}`)
    }
    const shelf = readTimeline({ dir }).events.find(({ slug }) => slug === 'shelf-ladder')
    expect([shelf?.title.en, shelf?.summary.en, shelf?.when.edtf]).toEqual([
      'Shelf & ladder',
      'Bold.',
      '1962-03-04',
    ])
  })

  test('a time gets the offset that the zone had on that day', () => {
    const dir = folder()
    const files = both({ start_date: { year: 1975, month: 7, day: 1, hour: 10, minute: 5 } })
    importStory(files, { ...options, dir, kind: 'record', zone: 'America/New_York' })
    const shelf = readTimeline({ dir }).events.find(({ slug }) => slug === 'shelf-0')
    expect(shelf?.authored).toMatchObject({ when: '1975-07-01T10:05-04:00', timeZone: 'America/New_York' })
  })

  test('the files of all languages must have the same events', () => {
    const dir = folder()
    const [english] = both({})
    const korean = asFile('other.ko.json', slides({ start_date: { year: 1990 } }))
    expect(() => importStory([english, korean], { ...options, dir, kind: 'record' })).toThrow(
      /other\.ko\.json {2}event 1[\s\S]*the date 1990[\s\S]*at 1962/,
    )
    const longer = asFile('longer.ko.json', slides({}, {}))
    expect(() => importStory([english, longer], { ...options, dir, kind: 'record' })).toThrow(
      /2 events[\s\S]*1, as in/,
    )
  })
})

test('a group has a name in each language, and references keep their words in each', () => {
  const text = (name: string) =>
    `<ul><li><a href="https://council.example/notice">${name}</a></li></ul><p>It is.</p>`
  const files = (): [string, string] => [
    asFile(
      'a.en.json',
      slides({ group: 'Furniture', text: { headline: 'Shelf', text: text('Notice on it') } }),
    ),
    asFile('a.ko.json', slides({ group: '가구', text: { headline: '서가', text: text('서가 고시') } })),
  ]
  const dir = folder()
  const noted = importStory(files(), { ...options, dir, kind: 'record', dryRun: true })
  for (const part of ['the group “Furniture”', 'the group “가구”', '“Notice on it”', '“서가 고시”']) {
    expect(noted).toContain(part)
  }
  importStory(files(), { ...options, dir, kind: 'record', newThemes: true })
  const shelf = readTimeline({ dir }).events.find(({ title }) => title.en === 'Shelf')
  expect(shelf?.themes.map(({ id, name }) => [id, name.en, name.ko])).toEqual([
    ['furniture', 'Furniture', '가구'],
  ])
})

describe('without a change to the data', () => {
  const untouched = (dir: string) => readdirSync(join(dir, 'events')).sort()

  test('a dry run says what would be done', () => {
    const dir = folder()
    const before = untouched(dir)
    expect(importStory(both({}), { ...options, dir, kind: 'record', dryRun: true })).toMatch(
      /1 new[\s\S]*Nothing was written/,
    )
    expect(untouched(dir)).toEqual(before)
  })

  test('drafts hold what is known, and the report says what each still lacks', () => {
    const dir = folder()
    const before = untouched(dir)
    const draft = join(freshFolder(), 'drafts')
    const file = asFile('story.en.json', slides({ media: { url: '' } }))
    const tried = importStory([file], { ...options, dir, draft, dryRun: true })
    expect(existsSync(draft)).toBe(false)
    const report = importStory([file], { ...options, dir, draft })
    // All but the line that says what was done.
    expect(tried.split('\n').slice(0, -1)).toEqual(report.split('\n').slice(0, -1))
    expect(tried).toMatch(/Nothing was written; the drafts would be in /)
    expect(report).toMatch(
      /shelf-0\.json still lacks: .*kind.*title\.ko.*summary\.ko.*claims\[0\]\.text\.ko.*claims\[0\]\.sources/,
    )
    const event = JSON.parse(readFileSync(join(draft, 'events/shelf-0.json'), 'utf8'))
    // The draft refers to its schema, for completion in a code editor.
    expect(existsSync(join(draft, 'events', event.$schema))).toBe(true)
    expect(event.title).toEqual({ en: 'Shelf 0' })
    expect(untouched(dir)).toEqual(before)
    expect(() => importStory([file], { ...options, dir, draft })).toThrow(/already exists/)
    expect(existsSync(`${dir}.import`)).toBe(false)
  })
})

describe('files as people have them', () => {
  const inEnglish = (story: Story): void => {
    story.site.languages = ['en', 'ko']
  }
  const imported = (events: object[], more: object = {}) => {
    const dir = folder(inEnglish)
    const report = importStory(both(...events), { ...options, dir, kind: 'record', ...more })
    return { report, timeline: readTimeline({ dir }), dir }
  }

  test('neither a credit nor a caption nor the page of a picture supports a statement', () => {
    const { timeline, report } = imported(
      [
        {
          text: {
            headline: 'The bridge',
            text: 'The bridge fell. <a href="https://council.example/minutes/1961">Paper</a>',
          },
          media: {
            url: 'https://www.flickr.com/photos/1',
            credit: '<a href="https://photos.example/p/1">A. Lens</a>',
            caption: 'At <a href="https://photos.example/2">dawn</a>',
            alt: 'A bridge',
            thumbnail: 'https://photos.example/t.jpg',
          },
        },
      ],
      { newSources: { accessed: '2026-04', kind: 'primary' } },
    )
    const bridge = timeline.events.find(({ slug }) => slug === 'the-bridge')
    expect(bridge?.claims.flatMap(({ citations }) => citations.map(({ source }) => source.id))).toEqual([
      'minutes',
    ])
    for (const part of [
      'credit “A. Lens https://photos.example/p/1”',
      'caption “At dawn https://photos.example/2”',
      'alt text “A bridge”',
      'thumbnail https://photos.example/t.jpg',
      'https://www.flickr.com/photos/1',
    ]) {
      expect(report).toContain(part)
    }
  })

  test('several addresses in a media cell are several sources, and markup there is text', () => {
    const { timeline } = imported([
      { media: { url: 'https://council.example/notice\nhttps://council.example/minutes/1961' } },
      {
        text: { headline: 'Quoted', text: '' },
        media: {
          url: '<blockquote>It is so. <a href="https://council.example/notice">Notice</a></blockquote>',
        },
      },
    ])
    const sourcesOf = (at: string) =>
      timeline.events.find(({ slug }) => slug === at)?.claims[0]?.citations.map(({ source }) => source.id)
    expect([sourcesOf('shelf-0'), sourcesOf('quoted')]).toEqual([['notice', 'minutes'], ['notice']])
    expect(timeline.events.find(({ slug }) => slug === 'quoted')?.claims[0]?.text.en).toBe('It is so. Notice')
  })

  test('empty texts and lists stand for missing objects', () => {
    const { timeline } = imported([
      {
        end_date: '',
        media: '',
        text: { headline: 'Empty', text: 'It is. <a href="https://council.example/notice">N</a>' },
      },
    ])
    expect(timeline.events.map(({ slug }) => slug)).toContain('empty')
  })

  test('the form of the first TimelineJS is read', () => {
    const dir = folder(inEnglish)
    const old = writeJson({
      timeline: {
        headline: 'The revolution',
        type: 'default',
        date: [
          {
            startDate: '1961,3,26',
            endDate: '1961,3,27',
            headline: 'The first shelf',
            text: '<p>It stands.</p>',
            tag: 'Building',
            asset: { media: 'https://council.example/notice', credit: '', caption: '' },
          },
        ],
      },
    })
    const report = importStory([asFile('a.en.json', old), asFile('a.ko.json', old)], {
      ...options,
      dir,
      kind: 'record',
    })
    const shelf = readTimeline({ dir }).events.find(({ slug }) => slug === 'the-first-shelf')
    expect([shelf?.when.edtf, shelf?.themes.map(({ id }) => id), shelf?.claims[0]?.text.en]).toEqual([
      '1961-03-26/1961-03-27',
      ['building'],
      'It stands.',
    ])
    expect(report).toContain('the title slide is not kept: headline “The revolution”')
  })

  const sheet = (...lines: string[]) => asFile('sheet.csv', lines.join('\n'))

  const fromSheet = (lines: string[], more: object = {}) => {
    const story = buildStory()
    const only = JSON.parse(JSON.stringify(story), (_, value) =>
      value && typeof value === 'object' && 'en' in value && 'ko' in value ? { en: value.en } : value,
    )
    only.site.languages = ['en']
    const dir = writeStory(only)
    const report = importStory([sheet(...lines)], {
      ...options,
      dir,
      kind: 'record',
      source: 'notice',
      ...more,
    })
    return { report, timeline: readTimeline({ dir }), dir }
  }

  test('a header in another case, a line with the separator, times and ends as people write them', () => {
    const { timeline } = fromSheet([
      'sep=;',
      'YEAR;month;Day;time;End Year;headline;Text',
      '1962;3;4;7 PM;;Evening;It is.',
      '1963;;;;Present;Going on;It is.',
      '1960s;;;;;A decade;It is.',
      '١٩٦٢;;;;;Arabic digits;It is.',
    ])
    const dates = Object.fromEntries(timeline.events.map(({ slug, when }) => [slug, when.edtf]))
    expect(dates).toMatchObject({
      evening: expect.stringMatching(/^1962-03-04T19:00/),
      'going-on': '1963/..',
      'a-decade': '196X',
      'arabic-digits': '1962',
    })
  })

  const twice = ['Year,Headline,Text', '1962,Shelf,It is.', '1962,Shelf,It is again.', '1963,Door,It is.']

  test('rows that repeat another are refused, or left out if wanted, and the report says which', () => {
    expect(() => fromSheet(twice)).toThrow(/row 2 already has this one[\s\S]*--skip-duplicates/)
    const { report, timeline } = fromSheet(twice, { skipDuplicates: true })
    expect(report).toContain('left: the same event as row 2, which is kept\n    row 3')
    expect(timeline.events.filter(({ slug }) => slug.startsWith('shelf'))).toHaveLength(1)
  })

  test('unknown groups are noted once, with their rows, or become themes', () => {
    const lines = [
      'Year,Headline,Text,Group',
      '1962,One,It is.,Halls',
      '1963,Two,It is.,Halls',
      '1964,Three,It is.,Building',
    ]
    expect(fromSheet(lines).report).toContain(
      'not kept: the group “Halls”: neither a theme nor a kind here\n    row 2, row 3',
    )
    const { report, timeline } = fromSheet(lines, { newThemes: true })
    expect(report).toContain('new theme  halls  “Halls”')
    expect(timeline.events.filter(({ themes }) => themes.some(({ id }) => id === 'halls'))).toHaveLength(2)
  })

  test('groups in another spelling are the themes that read like them, of the site and of the file', () => {
    const { timeline } = fromSheet(
      [
        'Year,Headline,Text,Group',
        '1962,One,It is.,BUILDING',
        '1963,Two,It is.,Build\u200bing',
        '1964,Three,It is.,Ｈalls',
        '1965,Four,It is.,halls',
      ],
      { newThemes: true },
    )
    const added = timeline.themes.map(({ id }) => id).filter((id) => !['building', 'reading'].includes(id))
    expect(added).toHaveLength(1)
    const of = (id = '') => timeline.events.filter(({ themes }) => themes.some((theme) => theme.id === id))
    expect(of(added[0]).map(({ title }) => title.en)).toEqual(['Three', 'Four'])
    expect(of('building').map(({ title }) => title.en)).toEqual(expect.arrayContaining(['One', 'Two']))
  })

  test('a row without a headline is refused, and becomes a draft if wanted', () => {
    const lines = ['Year,Headline,Text', '1962,,The hall opens its doors to all.']
    expect(() => fromSheet(lines)).toThrow(/events without a headline: row 2/)
    const draft = join(freshFolder(), 'drafts')
    const { report } = fromSheet(lines, { draft })
    expect(readdirSync(join(draft, 'events'))).toEqual(['the-hall-opens-its-doors-to.json'])
    expect(report).toContain('still lacks: title')
  })

  test('a dry run refuses what the run would refuse, and writes nothing', () => {
    const long = ['Year,Headline,Text', `1962,${'Long '.repeat(25)},It is.`]
    const messageOf = (more: object): string => {
      try {
        return fromSheet(long, more).report
      } catch (error) {
        return String(error).replace(/story-\w+/g, 'story')
      }
    }
    expect(messageOf({ dryRun: true })).toBe(messageOf({}))
    const { report, timeline } = fromSheet(
      twice.filter((_, index) => index !== 2),
      { dryRun: true },
    )
    expect(report).toMatch(/2 new.*\nNothing was written; the data would be valid\.$/)
    expect(timeline.events.some(({ slug }) => slug === 'shelf')).toBe(false)
  })
})
