// The record goes through LibreOffice in several languages and forms, and comes back without a change.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importStory } from '@/lib/commands/import-story'
import { readWorkbooks } from '@/lib/exchange/workbook'
import { parseCsv } from '@/lib/formats/csv'
import { eventsCsvColumns, toEventsCsv } from '@/lib/formats/events-csv'
import { toRecordWorkbook } from '@/lib/formats/record-xlsx'
import { toSourcesCsv } from '@/lib/formats/sources-csv'
import { toStatementsCsv } from '@/lib/formats/statements-csv'
import { tidyStory } from '@/lib/publish/tidy-story'
import { readTimeline } from '@/lib/timeline/read'
import { filesIn } from '../../fixtures/files-in'
import { formatRaw, writeStoryWithDates } from '../../fixtures/sheet-story'
import { freshFolder } from '../../fixtures/story'
import { isInstalled } from '../../setup/installed'
import { convertIn, csvInput, csvOutput, languages } from '../../setup/libreoffice'

const isThere = isInstalled('soffice', '--version')

const locales = ['en_US', 'en_GB', 'de_DE', 'ko_KR', 'fr_FR']

const folder = freshFolder()

const converted = (files: readonly string[], format: string, option?: string, locale?: string): string[] =>
  convertIn(folder, files, format, option, locale)

const original = writeStoryWithDates()
const stories: readonly (readonly [string, string])[] = [
  ['the sample story', original],
  ['the real story', 'data'],
  ['the example', 'examples/velmora-library'],
]

const imported = async (dir: string, files: readonly string[]) => {
  const copy = join(freshFolder(), 'data')
  cpSync(dir, copy, { recursive: true })
  // A recorded entry would need a note on its correction.
  rmSync(join(copy, 'ledger.json'), { force: true })
  tidyStory(copy)
  const before = filesIn(copy)
  const options = { dir: copy, replace: true, published: '2026-12-01T00:00:00Z', newSources: {} }
  const report = importStory(files, { ...options, workbooks: await readWorkbooks(files) })
  return {
    report,
    changed: [...filesIn(copy)].filter(([path, text]) => before.get(path) !== text).map(([path]) => path),
  }
}

const exported = async (dir: string) => {
  const timeline = readTimeline({ dir, buildDate: '9999-12-31T23:59:59Z' })
  const folder = join(freshFolder(), 'out')
  mkdirSync(folder)
  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  return {
    csv: [
      write('events.csv', toEventsCsv(timeline)),
      write('statements.csv', toStatementsCsv(timeline)),
      write('sources.csv', toSourcesCsv(timeline)),
    ],
    workbook: write('record.xlsx', await toRecordWorkbook(timeline)),
  }
}

const tests = isThere ? describe : describe.skip

tests.each(stories)('%s', (_, dir) => {
  test.each(Object.entries(languages))('CSV through %s LibreOffice as CSV', async (_, language) => {
    const { csv } = await exported(dir)
    expect((await imported(dir, converted(csv, csvOutput, csvInput(language)))).changed).toEqual([])
  })

  test.each(Object.entries(languages))('CSV through %s LibreOffice as XLSX', async (_, language) => {
    const { csv } = await exported(dir)
    expect((await imported(dir, converted(csv, 'xlsx', csvInput(language)))).changed).toEqual([])
  })

  test.each(locales)('CSV with a column of dates in %s', async (locale) => {
    const [events = ''] = (await exported(dir)).csv
    const column = eventsCsvColumns(readTimeline({ dir })).indexOf('when') + 1
    const files = converted([events], csvOutput, csvInput('', `${column}/5`), locale)
    expect((await imported(dir, files)).changed).toEqual([])
  })

  test.each([
    ['CSV', csvOutput],
    ['XLSX', 'xlsx'],
  ])('what was edited changes, and nothing else, as %s', async (_, format) => {
    const [events = ''] = (await exported(dir)).csv
    const { rows } = parseCsv(readFileSync(events, 'utf8'), ',')
    const [header = [], ...others] = rows
    const column = header.indexOf('title.en')
    const isEdited = (row: readonly string[]): boolean => row === others.find((one) => one[column] !== '')
    const edited = rows.map((row) =>
      isEdited(row) ? row.map((cell, index) => (index === column ? `${cell} indeed` : cell)) : row,
    )
    writeFileSync(events, formatRaw(edited))
    const slug = others.find(isEdited)?.[header.indexOf('slug')]
    const { changed } = await imported(dir, converted([events], format, csvInput(languages.German)))
    expect(changed.filter((path) => !path.startsWith('schemas/'))).toEqual([`events/${slug}.json`])
  })

  test('the workbook as XLSX', async () => {
    const { workbook } = await exported(dir)
    expect((await imported(dir, converted([workbook], 'xlsx'))).changed).toEqual([])
  })

  test('the workbook as CSV, a file for each sheet', async () => {
    const { workbook } = await exported(dir)
    const files = converted([workbook], csvOutput)
    expect(files).toHaveLength(3)
    expect((await imported(dir, files)).changed).toEqual([])
  })

  test('the workbook as ODS, and that as XLSX', async () => {
    const { workbook } = await exported(dir)
    expect((await imported(dir, converted(converted([workbook], 'ods'), 'xlsx'))).changed).toEqual([])
  })
})
