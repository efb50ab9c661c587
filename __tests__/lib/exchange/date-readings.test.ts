import { dateReadings } from '@/lib/exchange/date-readings'
import { fc } from '../../setup/properties'

const datesOf = (cell: string): string[] => dateReadings(cell).map(({ date }) => date)

test.each([
  ['2024-12', ['2024-12']],
  ['1950', ['1950']],
  ['17.12.2024', ['2024-12-17']],
  ['7. 2. 2024', ['2024-02-07']],
  ['12/17/24', ['2024-12-17']],
  ['17/12/2024', ['2024-12-17']],
  ['3/4/2024', ['2024-04-03', '2024-03-04']],
  ['4/4/2024', ['2024-04-04']],
  ['2024/12/17', ['2024-12-17']],
  ['2024. 12. 17.', ['2024-12-17']],
  ['2024년 12월 17일', ['2024-12-17']],
  ['2024년 12월', ['2024-12']],
  ['24-12-17', ['2017-12-24', '2024-12-17']],
  ['Dec-24', ['2024-12']],
  ['Dez 24', ['2024-12']],
  ['déc.-24', ['2024-12']],
  ['décembre 2024', ['2024-12']],
  ['12/2024', ['2024-12']],
  ['17-Dec-24', ['2024-12-17']],
  ['17. Dezember 2024', ['2024-12-17']],
  ['December 17, 2024', ['2024-12-17']],
  ['17 ديسمبر 2024', ['2024-12-17']],
  ['١٧/١٢/٢٠٢٤', ['2024-12-17']],
  ['45643', ['2024-12-17']],
  ['45643.5', ['2024-12-17']],
  ['11-Sep', ['--09-11']],
  ['31.2.2024', []],
  ['2024-13', []],
  ['13/13/2024', []],
  ['the flood', []],
  ['1998~', []],
  ['2014/2017', []],
  ['', []],
])('%j may mean %j', (cell, dates) => {
  expect(datesOf(cell)).toEqual(dates)
})

test.each([
  ['17.12.2024 10:05', '10:05'],
  ['12/17/2024 10:05:30 PM', '22:05'],
  ['12/17/2024 12:00 AM', '00:00'],
  ['2024-12-17T10:05', '10:05'],
  ['2024. 12. 17. 10:5:4', '10:05'],
  ['45643.75', '18:00'],
])('%j has the time %s', (cell, time) => {
  expect([...new Set(dateReadings(cell).map((reading) => reading.time))]).toEqual([time])
})

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('each day is found in every form that programs show it in', () => {
  const forms: ((year: string, month: string, date: string) => string)[] = [
    (y, m, d) => `${d}.${m}.${y}`,
    (y, m, d) => `${Number(d)}/${Number(m)}/${y}`,
    (y, m, d) => `${Number(m)}/${Number(d)}/${y}`,
    (y, m, d) => `${d}-${m}-${y}`,
    (y, m, d) => `${y}/${m}/${d}`,
    (y, m, d) => `${y}. ${Number(m)}. ${Number(d)}`,
  ]
  fc.assert(
    fc.property(day, fc.constantFrom(...forms), (iso, form) => {
      const [year = '', month = '', date = ''] = iso.split('-')
      expect(datesOf(form(year, month, date))).toContain(iso)
    }),
  )
})
