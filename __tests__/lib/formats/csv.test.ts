import { bareCell, byteOrderMark, formatCsv, parseCsv } from '@/lib/formats/csv'
import { fc } from '../../setup/properties'

const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\n=x', '＝1', '＋1', '－1', '＠x']

test.each(dangerous)(
  '%j is written so that no program takes it for a formula, and comes back as it was',
  (cell) => {
    const { rows } = parseCsv(formatCsv([[cell]]), ',')
    const [[read = ''] = []] = rows
    expect(read).toBe(`'${cell}`)
    expect(bareCell(read)).toBe(cell)
  },
)

test('numbers and texts that are not formulas are not escaped', () => {
  expect(formatCsv([[-1.5, 'a=b', "'tis", undefined, '']])).toBe("-1.5,a=b,'tis,,\r\n")
})

test('separators, quotation marks and lines within a cell are quoted', () => {
  expect(formatCsv([['a,b', 'say "so"', 'one\ntwo']])).toBe('"a,b","say ""so""","one\ntwo"\r\n')
})

test('any table survives a round trip, and no cell starts like a formula', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...dangerous, "'=1", "''+", "'"))
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    )
  fc.assert(
    fc.property(table, (rows) => {
      const { rows: read, problems } = parseCsv(formatCsv(rows), ',')
      expect(problems).toEqual([])
      expect(read.map((cells) => cells.map(bareCell))).toEqual(rows)
      expect(read.flat().filter((text) => /^[=+\-@\t\r\n＝＋－＠]/.test(text))).toEqual([])
    }),
  )
})

test('an unterminated quote is reported with its row', () => {
  expect(parseCsv('a,b\r\n1,"2\r\n', ',').problems).toEqual([
    { row: 2, message: 'Quoted field unterminated' },
  ])
})

test('the byte order mark is that of UTF-8', () => {
  expect([...Buffer.from(byteOrderMark)]).toEqual([0xef, 0xbb, 0xbf])
})
