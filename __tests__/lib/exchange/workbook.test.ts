// Workbooks as our site and spreadsheet programs write them.
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type Cell, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { importStory } from '@/lib/commands/import-story'
import { readWorkbooks, type Worksheet } from '@/lib/exchange/workbook'
import { toRecordWorkbook } from '@/lib/formats/record-xlsx'
import { tidyStory } from '@/lib/publish/tidy-story'
import { readTimeline } from '@/lib/timeline/read'
import { filesIn } from '../../fixtures/files-in'
import { buildStory, freshFolder, writeStory } from '../../fixtures/story'

const options = { replace: true, published: '2026-05-01T00:00:00Z', newSources: {} }

const written = (content: Uint8Array, name = 'record.xlsx'): string => {
  const path = join(freshFolder(), name)
  writeFileSync(path, content)
  return path
}

const sheetsOf = async (content: Uint8Array): Promise<readonly Worksheet[]> => {
  const file = written(content)
  return (await readWorkbooks([file])).get(file) ?? []
}

const cellsOf = async (cells: readonly Partial<Cell>[]): Promise<string[]> => {
  const sheet: WriteSheet = {
    name: 'events',
    rows: [cells.map(({ value = null }) => value)],
    cells: new Map(cells.map((cell, index) => [`0,${index}`, cell])),
  }
  const [first] = await sheetsOf(await writeXlsx({ sheets: [sheet] }))
  return [...(first?.rows[0] ?? [])]
}

const day = new Date('2024-12-17T00:00:00Z')

test.each<[string, Date, string]>([
  ['yyyy-mm-dd', day, '2024-12-17'],
  ['dd.mm.yyyy', day, '2024-12-17'],
  ['m/d/yy', day, '2024-12-17'],
  ['[$-412]yyyy"년" m"월" d"일"', day, '2024-12-17'],
  ['mmm-yy', new Date('2024-12-01T00:00:00Z'), '2024-12'],
  ['mmmm yyyy', new Date('2024-12-01T00:00:00Z'), '2024-12'],
  ['yyyy', new Date('2024-01-01T00:00:00Z'), '2024'],
  ['d-mmm', new Date('2026-09-11T00:00:00Z'), '11-Sep'],
  ['dd.mm.yyyy hh:mm', new Date('2024-12-17T10:05:00Z'), '2024-12-17 10:05'],
])('a date of the format %s is read only as exactly as it is shown', async (numFmt, value, text) => {
  expect(await cellsOf([{ value, style: { numFmt } }])).toEqual([text])
})

test.each([
  [-3945, '1889-03-12'],
  [-1, '1899-12-29'],
  [5, '1900-01-05, or the day before: a day that programs count differently'],
  [61, '1900-03-01'],
  [45643, '2024-12-17'],
])('the day of the number %d is %s', async (serial, text) => {
  expect(await cellsOf([{ value: serial, style: { numFmt: 'yyyy-mm-dd' } }])).toEqual([text])
})

test('numbers, truth values, errors and formulas become the text that says the same', async () => {
  const cells: Partial<Cell>[] = [
    { value: 1950 },
    { value: 1230000000000000 },
    { value: 40.749 },
    { value: true },
    { value: ' =1+1 ' },
  ]
  expect(await cellsOf(cells)).toEqual(['1950', '1230000000000000', '40.749', 'TRUE', ' =1+1 '])
})

const original = (() => {
  const story = buildStory()
  story.events['the-flood'].title.en = '=1+1 & more <'
  story.events['the-flood'].summary.ko = ' “인용”\u00a0😀'.trim()
  const dir = writeStory(story)
  tidyStory(dir)
  return dir
})()

const timeline = readTimeline({ dir: original })

const storyFolder = (): string => {
  const dir = freshFolder()
  cpSync(original, dir, { recursive: true })
  return dir
}

const imported = async (content: Uint8Array, more: object = {}) => {
  const dir = storyFolder()
  const before = filesIn(dir)
  const file = written(content)
  const workbooks = await readWorkbooks([file])
  const report = importStory([file], { ...options, dir, workbooks, ...more })
  const changed = [...filesIn(dir)].filter(([path, text]) => before.get(path) !== text).map(([path]) => path)
  return { report, changed: changed.filter((path) => !path.startsWith('schemas/')), dir }
}

/** The sheets of the record with their cells changed, as a program writes them. */
const rewritten = async (
  change: (cell: string, column: string, row: readonly string[], sheet: string) => CellValue,
  styled: Record<string, string> = {},
): Promise<Uint8Array> => {
  const sheets = await sheetsOf(await toRecordWorkbook(timeline))
  return writeXlsx({
    sheets: sheets.map(({ name, rows }) => {
      const [header = []] = rows
      return {
        name,
        columns: header.map((column) => ({ ...(styled[column] && { numFmt: styled[column] }) })),
        rows: rows.map((row, index) =>
          row.map((cell, at) => (index === 0 ? cell : change(cell, header[at] ?? '', row, name))),
        ),
      }
    }),
  })
}

test('the workbook of the site comes back without a change to any byte', async () => {
  const { changed, report } = await imported(await toRecordWorkbook(timeline))
  expect(changed).toEqual([])
  expect(report).toMatch(/0 new, 0 changed, 4 as they were, 1 left[\s\S]*Sources: 0 new, 0 changed/)
})

test('dates, years and numbers that a program typed again are no change', async () => {
  const content = await rewritten(
    (cell, column) => {
      if (column === 'when' && /^\d{4}-\d\d$/.test(cell)) return new Date(`${cell}-01T00:00:00Z`)
      if (/^\d{4}$|^-?\d+\.\d+$/.test(cell)) return Number(cell)
      return cell
    },
    { when: 'mmm-yy' },
  )
  expect((await imported(content)).changed).toEqual([])
})

test('what was edited changes, with a note on the correction, and nothing else', async () => {
  const content = await rewritten(
    (cell, column, [id], sheet) => {
      if (sheet === 'events' && id === 'e3' && column === 'title.en') return 'The library opens'
      if (sheet === 'events' && id === 'e3' && column === 'correction.en') return 'Shorter.'
      if (sheet === 'events' && id === 'e3' && column === 'correction.ko') return '줄였다.'
      if (sheet === 'statements' && id === 'e4' && column === 'text.en') return 'Mara Lind read last.'
      if (sheet === 'sources' && id === 'diary' && column === 'accessed')
        return new Date('2026-04-03T00:00:00Z')
      return cell
    },
    { accessed: 'dd/mm/yyyy' },
  )
  const { changed, dir } = await imported(content)
  expect(changed.sort()).toEqual(['events/reading-night.json', 'events/reopening.json', 'sources.json'])
  expect(JSON.parse(readFileSync(join(dir, 'events/reopening.json'), 'utf8')).corrections).toEqual([
    { at: options.published, note: { en: 'Shorter.', ko: '줄였다.' } },
  ])
})

test('a problem names the sheet, the row and the column', async () => {
  const content = await rewritten((cell, column, [id], sheet) =>
    sheet === 'sources' && id === 'diary' && column === 'kind' ? 'book' : cell,
  )
  await expect(imported(content)).rejects.toThrow(/record\.xlsx {2}sources row \d+\.kind[\s\S]*"book"/)
})

test('other sheets are ignored, and the report says so', async () => {
  const content = await writeXlsx({
    sheets: [
      {
        name: 'Notes',
        rows: [
          ['to do', 'when'],
          ['call', 'today'],
        ],
      },
      {
        name: 'Sheet2',
        rows: [
          ['id', 'when', 'title.en'],
          ['e3', '1975-05-20T10:00+01:00', 'Open'],
        ],
      },
      { name: 'Sheet3', rows: [] },
    ],
  })
  const { changed, report } = await imported(content)
  expect(report).toContain('the sheet “Notes” is none of events, statements, sources: ignored')
  expect(changed).toEqual(['events/reopening.json'])
})

test('cells in columns without a name are ignored, and the report says so', async () => {
  const content = await writeXlsx({
    sheets: [
      {
        name: 'events',
        rows: [
          ['id', 'when', 'title.en', null, null],
          ['e3', '1975-05-20T10:00+01:00', 'Open', null, 'ask Ann'],
          [null, null, null, 'all checked', null],
        ],
      },
    ],
  })
  const { changed, report } = await imported(content)
  expect(report).toContain(
    'cells in columns without a name, ignored: events row 2 "ask Ann", events row 3 "all checked"',
  )
  expect(changed).toEqual(['events/reopening.json'])
})

test.each([
  [
    'a line above its column names',
    'Copy of May',
    [['The record'], []],
    /Copy of May row 1[\s\S]*row 3 has them/,
  ],
  ['no column names', 'events', [], /events row 1[\s\S]*no column names\n[\s\S]*put the column names back/],
])('a sheet of ours with %s is refused', async (_, name, above, says) => {
  const [header = [], ...rows] = (await sheetsOf(await toRecordWorkbook(timeline)))[0]?.rows ?? []
  const other = {
    name: 'sources',
    rows: [
      ['id', 'title'],
      ['diary', 'A diary'],
    ],
  }
  const own = { name, rows: [...above, ...(above.length > 0 ? [header] : []), ...rows] as string[][] }
  await expect(writeXlsx({ sheets: [own, other] }).then((content) => imported(content))).rejects.toThrow(says)
})

test('a sheet of TimelineJS in a workbook is read', async () => {
  const rows = [
    ['Year', 'Month', 'Headline', 'Text', 'Media'],
    [1962, 3, 'A shelf', 'It stands.', 'https://council.example/notice'],
  ]
  const content = await writeXlsx({ sheets: [{ name: 'od1', rows }] })
  const draft = join(freshFolder(), 'drafts')
  const { report } = await imported(content, { language: 'en', draft, kind: 'record' })
  expect(report).toContain('1 new')
  expect(JSON.parse(readFileSync(join(draft, 'events/a-shelf.json'), 'utf8')).when).toBe('1962-03')
})

test.each<[string, () => Promise<Uint8Array>, RegExp]>([
  [
    'an archive of other files',
    async () => zipSync({ 'a.txt': strToU8('a') }),
    /cannot be read as a workbook[\s\S]*\.xlsx/,
  ],
  [
    'a damaged workbook',
    async () => (await toRecordWorkbook(timeline)).slice(0, 3000),
    /cannot be read as a workbook/,
  ],
  [
    'a workbook without our tables',
    () => writeXlsx({ sheets: [{ name: 'Budget', rows: [['a', 'b']] }] }),
    /no sheet with rows of events: Budget[\s\S]*first row/,
  ],
  [
    'a space in the last row that a program has',
    async () => {
      const path = 'xl/worksheets/sheet1.xml'
      const all = unzipSync(await toRecordWorkbook(timeline))
      const far =
        '<row r="1048576"><c r="A1048576" t="inlineStr"><is><t xml:space="preserve"> </t></is></c></row>'
      const sheet = strFromU8(all[path] ?? new Uint8Array()).replace('</sheetData>', `${far}</sheetData>`)
      return zipSync({ ...all, [path]: strToU8(sheet) })
    },
    /the sheet "events", which reaches to row 1048576 [\s\S]*fix: {5}delete the empty rows below the table/,
  ],
  [
    'a formula that was not calculated',
    () =>
      writeXlsx({
        sheets: [
          {
            name: 'events',
            rows: [
              ['id', 'when', 'title.en'],
              ['e3', '1975', null],
            ],
            cells: new Map([['1,2', { formula: 'A1&"x"' }]]),
          },
        ],
      }),
    /events row 2\.title\.en[\s\S]*not the error of a formula/,
  ],
])('%s is refused', async (_, make, says) => {
  await expect(make().then((content) => imported(content))).rejects.toThrow(says)
})
