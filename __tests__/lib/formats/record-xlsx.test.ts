import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { parseCsv } from '@/lib/formats/csv'
import { eventsCsvColumns } from '@/lib/formats/events-csv'
import { toRecordWorkbook } from '@/lib/formats/record-xlsx'
import { toSourcesCsv } from '@/lib/formats/sources-csv'
import { toStatementsCsv } from '@/lib/formats/statements-csv'
import type { Timeline } from '@/lib/timeline/types'
import { readStory } from '../../fixtures/story'
import { fc } from '../../setup/properties'

const timeline = readStory()

const sheetsOf = async (of: Timeline) =>
  (await readXlsx(await toRecordWorkbook(of), { readStyles: true })).sheets

/** The rows with cells, as texts. */
const filled = (rows: readonly (readonly unknown[])[]): string[][] =>
  rows.map((row) => row.map((cell) => String(cell ?? ''))).filter((row) => row.some((cell) => cell !== ''))

test('there is a sheet of events without statements, one of statements and one of sources', async () => {
  const [events, statements, sources] = await sheetsOf(timeline)
  expect([events?.name, statements?.name, sources?.name]).toEqual(['events', 'statements', 'sources'])
  const notes = ['correction.en', 'correction.ko', 'correction.minor']
  expect(events?.rows[0]).toEqual([
    ...eventsCsvColumns(timeline).filter((name) => !name.startsWith('claims.')),
    ...notes,
  ])
  expect(filled(statements?.rows ?? [])).toEqual(parseCsv(toStatementsCsv(timeline), ',').rows)
  const [header = [], ...rows] = parseCsv(toSourcesCsv(timeline), ',').rows
  expect(filled(sources?.rows ?? [])).toEqual([
    [...header, ...notes],
    ...rows.map((row) => [...row, '', '', '']),
  ])
})

test('every cell is text, also in the empty rows for new entries', async () => {
  for (const { rows, cells } of await sheetsOf(timeline)) {
    const formats = rows.flatMap((row, at) =>
      row.map((_, column) => cells?.get(`${at},${column}`)?.style?.numFmt),
    )
    expect(new Set(formats)).toEqual(new Set(['@']))
    expect(rows.flat().filter((cell) => cell !== null && typeof cell !== 'string')).toEqual([])
    expect(rows.filter((row) => row.every((cell) => cell === null)).length).toBeGreaterThan(100)
  }
})

test('the same data give the same bytes, and a program finds the parts that it asks for', async () => {
  const hashes = await Promise.all(
    [0, 1].map(async () =>
      createHash('sha256')
        .update(await toRecordWorkbook(timeline))
        .digest('hex'),
    ),
  )
  expect(hashes[0]).toBe(hashes[1])
  expect(Object.keys(unzipSync(await toRecordWorkbook(timeline)))).toEqual(
    expect.arrayContaining(['[Content_Types].xml', 'xl/workbook.xml', 'xl/worksheets/sheet3.xml']),
  )
})

test('any text is stored so that it is read as it was, and none is a formula', async () => {
  // Without what no text of the data may have, and line ends, which XML alters.
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('_x0041_', '=1+1', "'=1", '+1', '&lt;', '_x005F_'),
    )
    .filter((one) => one !== '' && !/[\p{Control}\ufffe\uffff]/u.test(one) && one.isWellFormed())
  await fc.assert(
    fc.asyncProperty(text, async (publisher) => {
      const [source] = timeline.sources
      if (!source) throw new Error('no source')
      const [, , sources] = await sheetsOf({ ...timeline, sources: [{ ...source, publisher }] })
      const column = sources?.rows[0]?.indexOf('publisher') ?? -1
      const stored = /^'*[=+\-@＝＋－＠]/.test(publisher) ? `'${publisher}` : publisher
      expect(sources?.rows[1]?.[column]).toBe(stored)
    }),
  )
})
