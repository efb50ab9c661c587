import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newEntry } from '@/lib/commands/new-entry'
import { tidyStory } from '@/lib/publish/tidy-story'
import { readTimeline } from '@/lib/timeline/read'
import { untidyFiles } from '@/lib/timeline/tidy'
import { asFlags, now, scriptedTerminal, shelfAnswers } from '../../fixtures/answers'
import { buildStory, eventOf, freshFolder, type Story, writeStory } from '../../fixtures/story'

const folder = (change: (story: Story) => void = () => {}): string => {
  const story = buildStory()
  change(story)
  const dir = writeStory(story)
  tidyStory(dir)
  return dir
}

/** The texts of all files in a folder. */
const textsIn = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
  )

const changedFiles = (before: Record<string, string>, after: Record<string, string>): string[] =>
  Object.keys(after)
    .filter((name) => before[name] !== after[name] && !name.startsWith('schemas'))
    .sort()

describe('with flags', () => {
  test('a new event is one new file in canonical form; missing values get their defaults', async () => {
    const dir = folder()
    const before = textsIn(dir)
    const report = await newEntry('event', asFlags(shelfAnswers), { dir, now })
    expect(report).toContain(`Written: ${dir}/events/shelves-are-built.json`)
    expect(report).toMatch(/npm run dev[\s\S]*npm run check[\s\S]*npm run ledger/)
    expect(changedFiles(before, textsIn(dir))).toEqual(['events/shelves-are-built.json'])
    expect(JSON.parse(readFileSync(join(dir, 'events/shelves-are-built.json'), 'utf8'))).toEqual({
      $schema: '../schemas/event.schema.json',
      id: 'e6',
      era: 'library',
      kind: 'record',
      when: '1975-06',
      title: { en: 'Shelves are built', ko: '책장을 짜다' },
      summary: { en: 'The council pays for shelves.', ko: '읍의회가 책장 비용을 낸다.' },
      claims: [
        {
          text: { en: 'The council paid for shelves.', ko: '읍의회가 책장 비용을 냈다.' },
          sources: [{ source: 'minutes', locator: 'page 4' }],
        },
      ],
      themes: ['building', 'reading'],
      published: now,
    })
    const { files, schemas } = untidyFiles(dir)
    expect([...files.keys(), ...schemas.keys()]).toEqual([])
    expect(readTimeline({ dir }).events).toHaveLength(6)
  })

  test('every field can be given', async () => {
    const dir = folder()
    const more = {
      when: '1975-06-02T10:00+01:00',
      slug: 'shelves',
      id: 'shelves-1',
      importance: 'key',
      'short.en': 'Shelves, at last.',
      'short.ko': '마침내 책장.',
      partOf: 'e3',
      'place.en': 'Hall',
      'place.ko': '홀',
      latitude: '51.5',
      longitude: '-0.1',
      actors: 'council',
      'claim.saidBy': 'mara-lind',
      'claim.themes': 'building',
      'claim.passage.start': 'Paid for shelves',
      published: '2026-04-01T00:00:00Z',
      publishAfter: '2027-01-01T00:00:00Z',
    }
    await newEntry('event', asFlags({ ...shelfAnswers, ...more }), { dir, now })
    const event = JSON.parse(readFileSync(join(dir, 'events/shelves.json'), 'utf8'))
    expect(event).toMatchObject({
      id: 'shelves-1',
      importance: 'key',
      timeZone: 'Europe/London',
      partOf: 'e3',
      place: { name: { en: 'Hall', ko: '홀' }, latitude: 51.5, longitude: -0.1 },
      publishAfter: '2027-01-01T00:00:00Z',
    })
    expect(event.claims[0]).toMatchObject({ saidBy: 'mara-lind', themes: ['building'] })
  })

  test.each<[string, Record<string, string | undefined>, RegExp]>([
    ['a day that does not exist', { when: '1975-06-31' }, /--when\n {2}came: +"1975-06-31"\n.*30 days/],
    ['a flag that is not known', { 'titel.en': 'x' }, /--titel\.en\n[\s\S]*did you mean `title\.en`\?/],
    [
      'a source that is not there',
      { 'claim.source': 'minuets' },
      /--claim\.source\n[\s\S]*did you mean `minutes`\?/,
    ],
    ['the slug in place of an id', { partOf: 'reopening' }, /--partOf\n[\s\S]*did you mean `e3`\?/],
    ['half of a text in two languages', { 'short.en': 'Shelves.' }, /--short\.ko\n {2}came: +nothing/],
    ['an era that the date is not in', { era: 'since' }, /--when\n[\s\S]*the span of the era "since"/],
    ['an id that is taken', { id: 'e2' }, /--id\n[\s\S]*already has this one/],
    ['the file of another event', { slug: 'the-flood' }, /--slug\n {2}came: +"the-flood"/],
    ['a slug that is reserved', { slug: 'timeline' }, /--slug\n/],
    [
      'a moment that has not come',
      { published: '2031-01-01T00:00:00Z' },
      /--published\n[\s\S]*a date that is not in the future/,
    ],
  ])('%s is refused with its flag, and nothing is written', async (_, change, message) => {
    const dir = folder()
    const before = textsIn(dir)
    const made = newEntry('event', asFlags({ ...shelfAnswers, ...change }), { dir, now })
    await expect(made).rejects.toThrow(message)
    expect(textsIn(dir)).toEqual(before)
  })

  test('a flag that is given twice is refused', async () => {
    const flags = [...asFlags(shelfAnswers), '--kind', 'opening']
    await expect(newEntry('event', flags, { dir: folder(), now })).rejects.toThrow(
      /--kind\n {2}came: +the flag twice/,
    )
  })

  test('all missing and all invalid answers are reported together', async () => {
    const flags = asFlags({ when: 'June', 'title.en': 'Shelves', themes: 'bilding' })
    const made = newEntry('event', flags, { dir: folder(), now })
    await expect(made).rejects.toThrow(/--when[\s\S]*--themes[\s\S]*did you mean `building`/)
    await expect(made).rejects.toThrow(
      /nothing for --title\.ko, --kind, --summary\.en, --summary\.ko, --claim\.en, --claim\.ko, --claim\.source, --claim\.locator/,
    )
  })

  test('--help describes every flag', async () => {
    const made = newEntry('actor', ['--help'], { dir: folder(), now })
    await expect(made).rejects.toThrow(
      /--kind +\* .*One of person, state, body, organisation\.\n[\s\S]*--role\.ko/,
    )
  })

  test.each([
    [
      'source',
      { url: 'https://echo.example/shelves', title: 'Shelves', publisher: 'The Echo', kind: 'press' },
      'sources',
      { id: 'the-echo-shelves', language: 'en', accessed: '2026-05-01' },
    ],
    [
      'actor',
      { kind: 'person', 'name.en': 'Ada Holm', 'name.ko': '에이다 홈' },
      'actors',
      { id: 'ada-holm' },
    ],
    [
      'theme',
      {
        'name.en': 'Money',
        'name.ko': '돈',
        'description.en': 'Who paid.',
        'description.ko': '누가 냈는지.',
      },
      'themes',
      { id: 'money' },
    ],
  ] as const)('a new %s goes into its list, and nothing else changes', async (thing, answers, list, item) => {
    const dir = folder()
    const before = textsIn(dir)
    await newEntry(thing, asFlags(answers), { dir, now })
    expect(changedFiles(before, textsIn(dir))).toEqual([`${list}.json`])
    const known: object[] = JSON.parse(before[`${list}.json`] ?? '')[list]
    const items: object[] = JSON.parse(readFileSync(join(dir, `${list}.json`), 'utf8'))[list]
    expect(items).toContainEqual(expect.objectContaining(item))
    expect(items).toHaveLength(known.length + 1)
    expect(items).toEqual(expect.arrayContaining(known))
    expect(untidyFiles(dir).schemas.size).toBe(0)
  })

  test('a theme with the id of another is refused at its flag', async () => {
    const flags = asFlags({
      id: 'reading',
      'name.en': 'a',
      'name.ko': '가',
      'description.en': 'b',
      'description.ko': '나',
    })
    await expect(newEntry('theme', flags, { dir: folder(), now })).rejects.toThrow(/--id\n/)
  })

  test('problems with existing data are reported first', async () => {
    const dir = folder()
    writeFileSync(join(dir, 'kinds.json'), '{')
    await expect(newEntry('event', asFlags(shelfAnswers), { dir, now })).rejects.toThrow('kinds.json')
    await expect(newEntry('event', [], { dir: join(freshFolder(), 'none'), now })).rejects.toThrow('no such')
  })

  test('an event under embargo has its id and its address already', async () => {
    const dir = folder(({ events }) => {
      events['shelves-are-built'] = {
        ...events['the-flood'],
        id: 'e6',
        aliases: [],
        publishAfter: '2099-01-01T00:00:00Z',
      }
    })
    await newEntry('event', asFlags(shelfAnswers), { dir, now })
    expect(JSON.parse(readFileSync(join(dir, 'events/shelves-are-built-2.json'), 'utf8')).id).toBe('e7')
  })
})

describe('in a terminal', () => {
  /** In the order of the questions. */
  const inTurn = [
    '1975-06',
    'Shelves are built',
    '책장을 짜다',
    '', // slug
    '', // id
    'record',
    '', // era
    '', // importance
    'The council pays for shelves.',
    '읍의회가 책장 비용을 낸다.',
    '', // partOf
    'building',
    '', // actors
    'The council paid for shelves.',
    '읍의회가 책장 비용을 냈다.',
    '', // saidBy
    'minutes',
    'page 4',
    '', // published
  ]

  test('prompts for each field; an empty answer takes the default', async () => {
    const dir = folder()
    const { terminal, output, left } = scriptedTerminal(inTurn)
    await newEntry('event', [], { dir, now, terminal })
    expect(left).toEqual([])
    expect(output).toContain('[shelves-are-built] > ')
    expect(output).toContain('[e6] > ')
    expect(output).toContain('[library] > ')
    expect(output.join('\n')).toContain('In each language, up to 90 characters.')
    const { authored } = eventOf(readTimeline({ dir }), 'shelves-are-built' as never)
    expect(authored).toMatchObject({ id: 'e6', themes: ['building'], published: now })
  })

  test('does not prompt for fields given as flags', async () => {
    const dir = folder()
    const { terminal, output } = scriptedTerminal(inTurn.slice(1))
    await newEntry('event', ['--when', '1975-06'], { dir, now, terminal })
    expect(output.some((line) => line.startsWith('\nwhen'))).toBe(false)
  })

  test('explains an invalid answer and asks again; ? searches ids by name', async () => {
    const dir = folder()
    const { terminal, output } = scriptedTerminal([
      '',
      'June',
      ...inTurn.slice(0, 16),
      '? minutes OF',
      'minuets',
      ...inTurn.slice(16),
    ])
    await newEntry('event', [], { dir, now, terminal })
    const all = output.join('\n')
    expect(all).toContain('This field is required.')
    expect(all).toContain('came:    "June"')
    expect(all).toContain('    minutes  Minutes of the council')
    expect(all).toContain('did you mean `minutes`?')
  })

  test.each<[string, number, string, string[]]>([
    [
      'a new address: those in use',
      3,
      '? FLOOD',
      [
        '    nothing to choose from: type a new name, such as the-flood',
        '    these are in use and cannot be it:',
        '    the-flood',
      ],
    ],
    [
      'one that is free',
      3,
      '? shelf',
      [
        '    nothing to choose from: type a new name, such as the-flood',
        '    none in use contains these letters',
      ],
    ],
    [
      'a new id: those in use, with their names',
      4,
      '?e2',
      [
        '    nothing to choose from: type a new name, such as ev-0025, general-assembly',
        '    these are in use and cannot be it:',
        '    e2  The flood',
      ],
    ],
    ['a text', 1, '?', ['    nothing to choose from: type your own text']],
    ['a list: what matches', 11, '?zzz', ['    nothing contains these letters']],
  ])('? answers for %s', async (_, at, question, expected) => {
    const { terminal, output } = scriptedTerminal([...inTurn.slice(0, at), question, ...inTurn.slice(at)])
    await newEntry('event', [], { dir: folder(), now, terminal })
    expect(output.join('\n')).toContain(`\n${expected.join('\n')}\n`)
  })

  test('asks again for an answer that conflicts with the rest of the story, and keeps the others', async () => {
    const dir = folder()
    const wrongEra = inTurn.map((answer, index) => (index === 6 ? 'since' : answer))
    const { terminal, output, left } = scriptedTerminal([...wrongEra, '2001-06'])
    await newEntry('event', [], { dir, now, terminal })
    expect(left).toEqual([])
    expect(output.join('\n')).toContain('the span of the era "since"')
    expect(readTimeline({ dir }).events.find(({ id }) => id === 'e6')).toMatchObject({ era: { id: 'since' } })
  })

  test('writes nothing if the input ends early', async () => {
    const dir = folder()
    const before = textsIn(dir)
    const { terminal } = scriptedTerminal(inTurn.slice(0, 5))
    await expect(newEntry('event', [], { dir, now, terminal })).rejects.toThrow('Nothing was written.')
    expect(textsIn(dir)).toEqual(before)
  })
})
