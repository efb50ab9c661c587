// The record goes out to a spreadsheet, is edited, and comes back without harm.
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importStory } from '@/lib/commands/import-story'
import type { SheetName } from '@/lib/formats/columns'
import { parseCsv } from '@/lib/formats/csv'
import { toEventsCsv } from '@/lib/formats/events-csv'
import { toSourcesCsv } from '@/lib/formats/sources-csv'
import { toStatementsCsv } from '@/lib/formats/statements-csv'
import { readTimeline } from '@/lib/timeline/read'
import { filesIn } from '../../fixtures/files-in'
import { refusalOf } from '../../fixtures/import-text'
import { recordIn } from '../../fixtures/ledger'
import { formatRaw, writeStoryWithDates } from '../../fixtures/sheet-story'
import { freshFolder } from '../../fixtures/story'
import { fc, runs } from '../../setup/properties'

const options = { replace: true, published: '2026-05-01T00:00:00Z', newSources: {} }

const original = writeStoryWithDates()

/** A copy of the story. */
const storyFolder = (): string => {
  const dir = freshFolder()
  cpSync(original, dir, { recursive: true })
  return dir
}

type Rows = string[][]

const timeline = readTimeline({ dir: original })

/** The tables of the story. */
const tables: Readonly<Record<SheetName, Rows>> = {
  events: parseCsv(toEventsCsv(timeline), ',').rows,
  statements: parseCsv(toStatementsCsv(timeline), ',').rows,
  sources: parseCsv(toSourcesCsv(timeline), ',').rows,
}

const written = (name: string, content: string | Uint8Array): string => {
  const path = join(freshFolder(), name)
  writeFileSync(path, content)
  return path
}

/** A cell of a table, by the text of the first cell of its row and the name of its column. */
const at = (rows: Rows, first: string, column: string, nth = 1): [row: number, column: number] => {
  const found = rows.map((row, index) => ({ row, index })).filter(({ row }) => row[0] === first)
  const row = found[nth - 1]?.index ?? -1
  const place = rows[0]?.indexOf(column) ?? -1
  if (row < 0 || place < 0) throw new Error(`no cell ${first} ${column}`)
  return [row, place]
}

const withCell = (rows: Rows, first: string, column: string, value: string, nth = 1): Rows => {
  const [row, place] = at(rows, first, column, nth)
  return rows.map((cells, index) =>
    index === row ? cells.map((cell, other) => (other === place ? value : cell)) : cells,
  )
}

/** A cell of every row. */
const withColumn = (rows: Rows, column: string, change: (cell: string) => string): Rows => {
  const place = rows[0]?.indexOf(column) ?? -1
  return rows.map((cells, index) =>
    index === 0 ? cells : cells.map((cell, other) => (other === place ? change(cell) : cell)),
  )
}

const withoutColumns = (rows: Rows, ...names: string[]): Rows =>
  rows.map((cells) => cells.filter((_, index) => !names.includes(rows[0]?.[index] ?? '')))

/** A row of these cells at the end. */
const withRow = (rows: Rows, cells: Record<string, string>): Rows => [
  ...rows,
  (rows[0] ?? []).map((name) => cells[name] ?? ''),
]

/** Imports tables. Returns the report, and the files that are not as they were. */
const imported = (dir: string, tables: Partial<Record<SheetName, Rows>>, more: object = {}) => {
  const before = filesIn(dir)
  const names = Object.entries(tables).map(([name, rows]) => written(`${name}.csv`, `${formatRaw(rows)}`))
  const report = importStory(names, { ...options, dir, ...more })
  return { report, changed: changedIn(before, filesIn(dir)), dir }
}

const changedIn = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .sort()

const eventIn = (dir: string, slug: string) =>
  JSON.parse(readFileSync(join(dir, `events/${slug}.json`), 'utf8'))

const sourceIn = (dir: string, id: string) =>
  JSON.parse(readFileSync(join(dir, 'sources.json'), 'utf8')).sources.find(
    (source: { id: string }) => source.id === id,
  )

describe('nothing edited', () => {
  test('three tables come back without a change to any byte', () => {
    const dir = storyFolder()
    const { report, changed } = imported(dir, tables)
    expect(changed).toEqual([])
    expect(report).toContain('0 new, 0 changed')
    expect(report).toContain('Nothing to write.')
  })

  test.each<[string, (rows: Rows) => Rows]>([
    [
      'typographic quotation marks',
      (rows) =>
        rows.map((row) => row.map((cell) => cell.replace(/"([^"]*)"/g, '“$1”').replaceAll("it's", 'it’s'))),
    ],
    [
      'dashes and dots',
      (rows) =>
        rows.map((row) =>
          row.map((cell) =>
            cell
              .replaceAll(' -- ', ' – ')
              .replaceAll('...', '…')
              .replace(/(\d)-(\d)(?=;|$)/g, '$1–$2'),
          ),
        ),
    ],
    [
      'spaces at the end',
      (rows) =>
        rows.map((row, index) => (index === 0 ? row : row.map((cell) => (cell === '' ? cell : `${cell} `)))),
    ],
    ['other line ends', (rows) => rows.map((row) => row.map((cell) => cell.replaceAll('\n', '\r\n')))],
    ['numbers of ids', (rows) => rows.map((row) => row.map((cell) => cell.replace(/^00(\d)$/, '$1')))],
    ['rows in another order', ([header = [], ...rows]) => [header, ...rows.reverse()]],
    ['few rows', (rows) => rows.slice(0, 4)],
    ['columns in another order', (rows) => rows.map((row) => [...row].reverse())],
    [
      'formulas without their apostrophe',
      (rows) => rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+@-])/, ''))),
    ],
  ])('%s are no change', (_, change) => {
    const dir = storyFolder()
    const rewritten = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, change(rows)]))
    expect(imported(dir, rewritten).changed).toEqual([])
  })

  const inForm = (form: (year: string, month: string, day: string) => string) => (cell: string) =>
    cell
      .replace(/^(\d{4})-(\d\d)-(\d\d)$/, (_, year, month, day) => form(year, month, day))
      .replace(
        /^(\d{4})-(\d\d)$/,
        (_, year, month) =>
          `${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1]}-${year.slice(2)}`,
      )

  const serial = (year: string, month: string, day: string): string =>
    String((Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / 86_400_000)

  test.each<[string, (cell: string) => string]>([
    ['German dates', inForm((y, m, d) => `${d}.${m}.${y}`)],
    ['American dates of two digits', inForm((y, m, d) => `${Number(m)}/${Number(d)}/${y.slice(2)}`)],
    ['British dates', inForm((y, m, d) => `${d}/${m}/${y}`)],
    ['Korean dates', inForm((y, m, d) => `${y}. ${Number(m)}. ${Number(d)}`)],
    ['serial numbers', inForm(serial)],
    ['months as their first days', (cell) => cell.replace(/^(\d{4})-(\d\d)$/, '$1-$2-01')],
    ['years as the days of their numbers', (cell) => cell.replace(/^1962$/, '15.05.1905')],
    ['years as numbers', (cell) => cell.replace(/^(\d{4})$/, '$1.0')],
  ])('%s are no change', (_, form) => {
    const dir = storyFolder()
    const { events, sources } = tables
    const rewritten = {
      events: withColumn(events, 'when', form),
      sources: withColumn(withColumn(sources, 'published', form), 'accessed', form),
    }
    expect(imported(dir, rewritten).changed).toEqual([])
  })

  test.each<[string, SheetName, string[]]>([
    ['dates', 'events', ['when', 'earliest', 'latest']],
    ['titles', 'events', ['title.en', 'title.ko', 'url.en', 'url.ko']],
    ['texts', 'statements', ['text.en', 'text.ko', 'evidence', 'slug']],
    ['sources', 'statements', ['sources', 'saidBy']],
    ['addresses', 'sources', ['url', 'archivedUrl', 'published']],
  ])('a table without its columns of %s is no change', (_, name, columns) => {
    const { changed } = imported(storyFolder(), { [name]: withoutColumns(tables[name], ...columns) })
    expect(changed).toEqual([])
  })

  test('a file with semicolons, a byte order mark and few columns is no change', () => {
    const dir = storyFolder()
    const text = `\ufeff${formatRaw(withoutColumns(tables.events, 'place.latitude', 'claims.themes', 'short.ko', 'actors'))}`
    const rows = parseCsv(text.slice(1), ',').rows
    const semicolons = `\ufeff${rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n')}`
    const before = filesIn(dir)
    const report = importStory([written('events.csv', semicolons)], { ...options, dir })
    expect(report).toContain('cells separated by semicolons')
    expect(changedIn(before, filesIn(dir))).toEqual([])
  })
})

describe('edited', () => {
  test.each<[string, SheetName, (rows: Rows) => Rows, string]>([
    [
      'a title',
      'events',
      (rows) => withCell(rows, 'e2', 'title.en', 'The great flood'),
      'events/the-flood.json',
    ],
    ['a date', 'events', (rows) => withCell(rows, 'e1', 'when', '1961-04'), 'events/a-house-is-found.json'],
    [
      'actors',
      'events',
      (rows) => withCell(rows, 'e2', 'actors', 'council; mara-lind'),
      'events/the-flood.json',
    ],
    ['themes', 'events', (rows) => withCell(rows, 'e2', 'themes', 'reading'), 'events/the-flood.json'],
    ['a place', 'events', (rows) => withCell(rows, 'e3', 'place.latitude', '51.6'), 'events/reopening.json'],
    [
      'a statement',
      'statements',
      (rows) => withCell(rows, 'e1', 'text.en', 'It held 901 books.', 2),
      'events/a-house-is-found.json',
    ],
    [
      'who said it',
      'statements',
      (rows) => withCell(rows, 'e1', 'saidBy', 'council'),
      'events/a-house-is-found.json',
    ],
    [
      'its sources',
      'statements',
      (rows) => withCell(rows, 'e2', 'sources', 'notice, whole; diary, page 4'),
      'events/the-flood.json',
    ],
    [
      'a source',
      'sources',
      (rows) => withCell(rows, 'diary', 'archivedUrl', 'https://archive.example/diary'),
      'sources.json',
    ],
  ])('of %s, nothing else changes', (_, name, change, file) => {
    const dir = storyFolder()
    const rows = tables[name]
    const { changed, report } = imported(dir, { [name]: change(rows) })
    // Titles are in the schemas as well.
    expect(changed.filter((path) => !path.startsWith('schemas/'))).toEqual([file])
    expect(report).toContain('1 changed')
  })

  test('a statement keeps its passages, also behind one that was inserted', () => {
    const dir = storyFolder()
    const [row, column] = at(tables.events, 'e1', 'claims.text.en')
    const insert = (rows: Rows, name: string, line: string): Rows =>
      withCell(rows, 'e1', name, [line, rows[row]?.[rows[0]?.indexOf(name) ?? 0]].join('\n'))
    expect(column).toBeGreaterThan(0)
    let { events } = tables
    events = insert(events, 'claims.text.en', 'New.')
    events = insert(events, 'claims.text.ko', '새것.')
    events = insert(events, 'claims.saidBy', '–')
    events = insert(events, 'claims.themes', '–')
    events = insert(events, 'claims.sources', 'diary, page 1')
    imported(dir, { events })
    const { claims } = eventIn(dir, 'a-house-is-found')
    expect(claims).toHaveLength(3)
    expect(claims[1].sources[0]).toEqual({
      source: 'minutes',
      locator: 'para 4',
      passage: { start: 'a house on Alder Street' },
    })
  })

  test('an edited line of a cell leaves the other lines as they were', () => {
    const dir = storyFolder()
    const events = withCell(
      tables.events,
      '001',
      'claims.text.en',
      "'-1 is a number.\n@home, they said “no”.",
    )
    imported(dir, { events })
    expect(eventIn(dir, 'form-1').claims.map(({ text }: { text: { en: string } }) => text.en)).toEqual([
      '-1 is a number.',
      '@home, they said "no".',
    ])
  })

  test('a date that a program rewrote is taken in the order of day and month that the column has', () => {
    const dir = storyFolder()
    const american = (cell: string): string =>
      cell.replace(/^(\d{4})-(\d\d)-(\d\d)$/, (_, year, month, day) => `${month}/${day}/${year}`)
    const events = withCell(withColumn(tables.events, 'when', american), '005', 'when', '03/04/1965')
    const { changed, report } = imported(dir, { events })
    expect(changed).toEqual(['events/form-5.json'])
    expect(eventIn(dir, 'form-5').when).toBe('1965-03-04')
    expect(report).toMatch(/when: \d cells in another form, read as meant: "/)
  })

  test('a month becomes its first day where other months stay months', () => {
    const dir = storyFolder()
    imported(dir, { events: withCell(tables.events, '006', 'when', '1966-07-01') })
    expect(eventIn(dir, 'form-6').when).toBe('1966-07-01')
  })

  test('a slug stays, and the report says how to change it', () => {
    const { changed, report } = imported(storyFolder(), {
      events: withCell(tables.events, 'e2', 'slug', 'a-flood'),
    })
    expect(changed).toEqual([])
    expect(report).toContain('not kept: the slug "a-flood": the event keeps "the-flood"')
  })

  test('without --replace nothing that is there changes, and the rows are named', () => {
    const dir = storyFolder()
    const events = withCell(tables.events, 'e2', 'title.en', 'The great flood')
    const sources = withCell(tables.sources, 'diary', 'title', 'A diary')
    const message = refusalOf(() => imported(dir, { events, sources }, { replace: false }))
    expect(message).toMatch(/1 events that already exist[\s\S]*--replace/)
    expect(message).toMatch(/1 sources that already exist with different content: sources row \d+/)
  })
})

describe('new rows', () => {
  const event = {
    id: '',
    slug: 'a-new-door',
    when: '17.12.1971',
    era: 'library',
    kind: 'record',
    'title.en': 'A new door',
    'title.ko': '새 문',
    'summary.en': 'It is green.',
    'summary.ko': '초록색이다.',
  }
  const source = {
    title: 'The door book',
    publisher: 'The council',
    url: 'https://council.example/doors',
    language: 'en',
    accessed: '2026-04',
    kind: 'primary',
  }
  const statement = {
    event: 'a-new-door',
    'text.en': 'It is green.',
    'text.ko': '초록색이다.',
    sources: 'the-door-book, page 1',
  }

  test('an event, its statements and their source are added together', () => {
    const dir = storyFolder()
    const { changed } = imported(dir, {
      events: withRow(
        withoutColumns(
          tables.events,
          ...(tables.events[0] ?? []).filter((name) => name.startsWith('claims.')),
        ),
        event,
      ),
      statements: withRow(withRow(tables.statements, statement), {
        ...statement,
        'text.en': 'Two.',
        'text.ko': '둘.',
      }),
      sources: withRow(tables.sources, source),
    })
    expect(changed.filter((path) => !path.startsWith('schemas/'))).toEqual([
      'events/a-new-door.json',
      'sources.json',
    ])
    expect(eventIn(dir, 'a-new-door')).toMatchObject({
      when: '1971-12-17',
      claims: [
        { text: { en: 'It is green.' }, sources: [{ source: 'the-door-book', locator: 'page 1' }] },
        { text: { en: 'Two.' } },
      ],
    })
    expect(sourceIn(dir, 'the-door-book')).toMatchObject({ id: 'the-door-book', ...source })
  })

  test('a statement without a number, or with the next one, is added to its event', () => {
    const dir = storyFolder()
    const row = {
      event: 'the-flood',
      'text.en': 'It rained.',
      'text.ko': '비가 왔다.',
      sources: 'notice, whole',
    }
    const statements = withRow(withRow(tables.statements, row), {
      ...row,
      number: '2',
      'text.en': 'Long.',
      'text.ko': '오래.',
    })
    expect(imported(dir, { statements }).changed).toEqual(['events/the-flood.json'])
    expect(eventIn(dir, 'the-flood').claims.map(({ text }: { text: { en: string } }) => text.en)).toEqual([
      'The cellar filled with water.',
      'Long.',
      'It rained.',
    ])
  })
})

describe('what is there already is not added again', () => {
  const withoutId = (rows: Rows): Rows =>
    withRow(
      rows,
      Object.fromEntries(
        (rows[0] ?? []).map((name, at) => [name, name === 'id' ? '' : (rows[1]?.[at] ?? '')]),
      ),
    )

  test.each<[string, SheetName, (rows: Rows) => Rows, RegExp]>([
    [
      'a table of statements without the column of numbers',
      'statements',
      (rows) => withoutColumns(rows, 'number'),
      /statements row 2\.number[\s\S]*the text of statement 1[\s\S]*write 1 for/,
    ],
    [
      'a copied statement whose number was deleted',
      'statements',
      (rows) => [...rows, (rows[1] ?? []).map((cell, index) => (rows[0]?.[index] === 'number' ? '' : cell))],
      /statements row \d+\.number[\s\S]*the text of statement 1/,
    ],
    [
      'a table of sources without the column of ids',
      'sources',
      (rows) => withoutColumns(rows, 'id'),
      /sources row 2\.id[\s\S]*the address of the source "/,
    ],
    [
      'a copied source whose id was deleted',
      'sources',
      withoutId,
      /sources row \d+\.id[\s\S]*the address of/,
    ],
    [
      'a copied event that one of its titles still names',
      'events',
      (rows) => {
        const copy = (rows[1] ?? []).map((cell, index) =>
          /^(?:id|slug)$/.test(rows[0]?.[index] ?? '') ? '' : cell,
        )
        return [
          ...rows,
          copy.map((cell, index) => (rows[0]?.[index] === 'title.en' ? 'Another title' : cell)),
        ]
      },
      /row \d+\n[\s\S]*the date and title[\s\S]*row 2 already has this one/,
    ],
  ])('%s', (_, name, change, says) => {
    const dir = storyFolder()
    const before = filesIn(dir)
    expect(refusalOf(() => imported(dir, { [name]: change(tables[name]) }))).toMatch(says)
    expect(changedIn(before, filesIn(dir))).toEqual([])
  })
})

test('a table without the column of dates changes events that are there', () => {
  const dir = storyFolder()
  const events = withoutColumns(withCell(tables.events, 'e2', 'title.en', 'A flood'), 'when')
  expect(imported(dir, { events }).changed.filter((path) => !path.startsWith('schemas/'))).toEqual([
    'events/the-flood.json',
  ])
})

test('what a new event lacks is told by the columns of its table', () => {
  const events = withRow(tables.events, { slug: 'door', when: '1971', 'title.en': 'Door' })
  const message = refusalOf(() => imported(storyFolder(), { events }))
  expect(message).toMatch(/without a kind[\s\S]*fill in the column kind, or/)
  expect(message).toMatch(/without a title in "ko"[\s\S]*fill in the column title\.ko\n/)
})

test('whoever writes a day of withdrawal is told that an import withdraws nothing', () => {
  const events = withCell(tables.events, 'e2', 'withdrawn.at', '2026-04-01')
  const { report, changed } = imported(storyFolder(), { events })
  expect(report).toMatch(/left: an import withdraws nothing, see docs\/correct\.md/)
  expect(changed).toEqual([])
})

test('the report names what changes in each event and source', () => {
  let { events, statements, sources } = tables
  events = withCell(withCell(events, '001', 'title.en', 'A title'), '001', 'themes', '')
  statements = withCell(statements, '001', 'text.ko', '셋.', 2)
  sources = withCell(sources, 'diary', 'archivedUrl', 'https://archive.example/diary')
  const { report } = imported(storyFolder(), { events, statements, sources })
  expect(report).toMatch(
    /changed {4}events\/form-1\.json: (?=.*title\.en)(?=.*themes \(emptied\))(?=.*statement 2)/,
  )
  expect(report).toMatch(/changed {4}sources\.json: diary: archivedUrl$/m)
})

test.each(['title.en', 'summary.ko'])('an emptied %s is refused and not passed over', (column) => {
  const events = withCell(tables.events, 'e2', column, '')
  expect(refusalOf(() => imported(storyFolder(), { events }))).toMatch(
    new RegExp(`row \\d+\\.${column}\\n[\\s\\S]*fill in the cell, such as with "[\\s\\S]*merged cells`),
  )
})

test('an emptied cell that has to be filled is told in the words of a table', () => {
  const events = withCell(tables.events, 'e2', 'when', '')
  expect(refusalOf(() => imported(storyFolder(), { events }))).toMatch(
    /row \d+\.when\n {2}came: {4}nothing\n {2}allowed: some text\n {2}fix: {5}fill in the cell/,
  )
})

test('statements of a new event may stand in any order, and name it by its id or its slug', () => {
  const dir = storyFolder()
  const cells = { 'title.en': 'Door', 'title.ko': '문', 'summary.en': 'A door.', 'summary.ko': '문.' }
  const events = withRow(tables.events, { id: 'e9', slug: 'door', when: '1971', kind: 'record', ...cells })
  const row = (event: string, number: string, text: string) => ({
    event,
    number,
    'text.en': text,
    'text.ko': text,
    sources: 'notice, whole',
  })
  let { statements } = tables
  for (const cell of [row('door', '3', 'c'), row('e9', '', 'd'), row('e9', '1', 'a'), row('door', '2', 'b')])
    statements = withRow(statements, cell)
  imported(dir, { events, statements })
  expect(eventIn(dir, 'door').claims.map(({ text }: { text: { en: string } }) => text.en)).toEqual([
    'a',
    'b',
    'c',
    'd',
  ])
})

describe('a note on a correction', () => {
  test('is added to the event and the source that changed', () => {
    const dir = storyFolder()
    const note = ['correction.en', 'correction.ko', 'correction.minor']
    const noted = (rows: Rows, first: string): Rows =>
      rows.map((row, index) =>
        index === 0
          ? [...row, ...note]
          : [...row, ...(row[0] === first ? ['It was great.', '컸다.', 'TRUE'] : ['', '', ''])],
      )
    const { report } = imported(dir, {
      events: noted(withCell(tables.events, 'e2', 'title.en', 'The great flood'), 'e2'),
      sources: noted(withCell(tables.sources, 'diary', 'title', 'A diary'), 'diary'),
    })
    const correction = { at: options.published, note: { en: 'It was great.', ko: '컸다.' }, minor: true }
    expect(eventIn(dir, 'the-flood').corrections).toEqual([correction])
    expect(sourceIn(dir, 'diary').corrections).toEqual([correction])
    expect(report).toContain('1 changed')
  })

  test('is what the ledger asks for', () => {
    const dir = storyFolder()
    recordIn(dir)
    const events = withCell(tables.events, 'e2', 'title.en', 'The great flood')
    expect(refusalOf(() => imported(dir, { events }))).toMatch(
      /row \d+\.corrections[\s\S]*in the columns correction\.en, correction\.ko of the row/,
    )
    const noted = events.map((row, index) =>
      index === 0
        ? [...row, 'correction.en', 'correction.ko']
        : [...row, ...(row[0] === 'e2' ? ['It was great.', '컸다.'] : ['', ''])],
    )
    expect(imported(dir, { events: noted }).report).toContain('1 changed')
  })

  test('stays out where nothing else was edited, and the report says so', () => {
    const dir = storyFolder()
    const rows = tables.events.map((row, index) =>
      index === 0
        ? [...row, 'correction.en', 'correction.ko']
        : [...row, ...(row[0] === 'e2' ? ['So.', '그렇다.'] : ['', ''])],
    )
    const { changed, report } = imported(dir, { events: rows })
    expect(changed).toEqual([])
    expect(report).toContain('the note on a correction: nothing else was changed')
  })
})

test.each<[string, SheetName, (rows: Rows) => Rows, RegExp]>([
  [
    'an ambiguous date',
    'events',
    (rows) => withCell(rows, 'e1', 'when', '03/04/1961'),
    /row 3\.when[\s\S]*"03\/04\/1961"[\s\S]*1961-04-03 or 1961-03-04[\s\S]*format the column as text/,
  ],
  [
    'a year of two digits in a new row',
    'events',
    (rows) => withRow(rows, { when: '17.12.71', 'title.en': 'Door' }),
    /row \d+\.when[\s\S]*1971-12-17 or 1871-12-17/,
  ],
  [
    'a single month as its first day',
    'events',
    (rows) => withCell(rows, 'e1', 'when', '1961-03-01').filter((row) => row[0] !== '006'),
    /row \d+\.when[\s\S]*1961-03 as in the data[\s\S]*write 1961-03;/,
  ],
  [
    'a time without its offset',
    'events',
    (rows) => withCell(rows, 'e2', 'when', '20.5.1975 10:00'),
    /\.when[\s\S]*offset from UTC/,
  ],
  [
    'the error of a formula',
    'events',
    (rows) => withCell(rows, 'e2', 'title.en', '#REF!'),
    /row \d+\.title\.en[\s\S]*#REF![\s\S]*not the error of a formula/,
  ],
  [
    'a column that is too narrow',
    'sources',
    (rows) => withCell(rows, 'diary', 'accessed', '########'),
    /sources row \d+\.accessed[\s\S]*wider/,
  ],
  [
    'a shortened number',
    'events',
    (rows) => withCell(rows, 'e2', 'title.en', '1.23E+15'),
    /row \d+\.title\.en[\s\S]*shortened/,
  ],
  [
    'an empty statement',
    'statements',
    (rows) => withCell(withCell(rows, 'e2', 'text.en', ''), 'e2', 'text.ko', ''),
    /statements row \d+\.text\.en/,
  ],
  [
    'an unknown event',
    'statements',
    (rows) =>
      withCell(rows, 'e2', 'event', 'the-floood').map((row) =>
        row[0] === 'the-floood' ? row.map((cell) => (cell === 'the-flood' ? '' : cell)) : row,
      ),
    /statements row \d+\.event[\s\S]*did you mean `the-flood`/,
  ],
  [
    'the id of another event',
    'events',
    (rows) => withCell(rows, 'e2', 'id', 'e22'),
    /row \d+\.id[\s\S]*"e22" with the slug "the-flood"[\s\S]*the id "e2"/,
  ],
  [
    'a new event without a column of dates',
    'events',
    (rows) => withoutColumns(withRow(rows, { slug: 'door', 'title.en': 'Door' }), 'when'),
    /row \d+[\s\S]*no column "when"/,
  ],
  [
    'a statement twice',
    'statements',
    (rows) => [...rows, rows[1] ?? []],
    /statements row \d+\.number[\s\S]*each statement once; statements row 2 has it already/,
  ],
  [
    'a number beyond the next',
    'statements',
    (rows) =>
      withRow(rows, {
        event: 'e2',
        number: '7',
        'text.en': 'It.',
        'text.ko': '그.',
        sources: 'notice, whole',
      }),
    /statements row \d+\.number[\s\S]*from 1 to 2: the event has 1 statements/,
  ],
  [
    'an unknown source',
    'statements',
    (rows) => withCell(rows, 'e2', 'sources', 'notise, whole'),
    /statements row \d+\.sources\[0\]\.source/,
  ],
  [
    'a source twice',
    'sources',
    (rows) => [...rows, rows[1] ?? []],
    /sources row \d+\.id[\s\S]*each source once; sources row 2/,
  ],
  ['a wrong address', 'sources', (rows) => withCell(rows, 'diary', 'url', 'council'), /sources row \d+\.url/],
])('%s is refused by row and column, and nothing is written', (_, name, change, says) => {
  const dir = storyFolder()
  const before = filesIn(dir)
  const message = refusalOf(() => imported(dir, { [name]: change(tables[name]) }))
  expect(message).toMatch(says)
  expect(message).toMatch(/came: {4}.*\n {2}allowed: .*\n {2}fix: /)
  expect(changedIn(before, filesIn(dir))).toEqual([])
})

test('whichever text is edited among cells that a program rewrote, its file alone changes', () => {
  const programs: ((cell: string) => string)[] = [
    (cell) => cell.replaceAll('"', '”').replaceAll("it's", 'it’s'),
    (cell) => `${cell}  `,
    (cell) => cell.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1'),
    (cell) => cell.replaceAll('\n', '\r\n').replaceAll('...', '…'),
    (cell) => cell.replace(/^'(?=[=+@-])/, ''),
  ]
  const places = [1, 2, 3, 4].flatMap((row) =>
    ['title.en', 'title.ko', 'summary.en', 'summary.ko'].map((name) => ({ row, name })),
  )
  const word = fc.stringMatching(/^[A-Za-z]{3,12}$/).filter((text) => !/^(?:true|false)$/i.test(text))
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      word,
      fc.constantFrom(...programs),
      ({ row, name }, text, program) => {
        const dir = storyFolder()
        const [header = [], ...rows] = tables.events
        const column = header.indexOf(name)
        const edited = rows.map((cells, index) =>
          cells.map((cell, at) => (index === row - 1 && at === column ? text : program(cell))),
        )
        const slug = rows[row - 1]?.[header.indexOf('slug')]
        const { changed } = imported(dir, { events: [header, ...edited] })
        expect(changed.filter((path) => !path.startsWith('schemas/'))).toEqual([`events/${slug}.json`])
        const [field = '', language = ''] = name.split('.')
        expect(eventIn(dir, slug ?? '')[field][language]).toBe(text)
      },
    ),
    runs(40),
  )
})

test('statements that were changed in two tables are refused', () => {
  const dir = storyFolder()
  const { events, statements } = tables
  const message = refusalOf(() =>
    imported(dir, {
      events: withCell(events, 'e2', 'claims.text.en', 'It filled.'),
      statements: withCell(statements, 'e2', 'text.en', 'Water filled it.'),
    }),
  )
  expect(message).toMatch(/row \d+\.claims[\s\S]*changed in one table[\s\S]*delete the columns claims/)
})
