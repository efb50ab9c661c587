import { dateReadings } from '@/lib/exchange/date-readings'
import { isSameText } from '@/lib/exchange/rewritten'
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

test.each([
  ['The council "finds" a house.', 'The council “finds” a house.'],
  ["the town's", 'the town’s'],
  ['paras 1-4', 'paras 1–4'],
  ['one -- two', 'one — two'],
  ['and so on...', 'and so on…'],
  ['two words', ' two\u00a0words '],
  ['a\nb', 'a\r\nb'],
  ['true', 'TRUE'],
  ['0012', '12'],
  ['40.749', '40,749'],
  ['1200', '1,200'],
  ['1234567890123456', '1.23457E+15'],
  ['9e10', '90000000000'],
  ['9/11', '11-Sep'],
  ['May 2025', 'May-25'],
  ['2024-12', '2024-12'],
])('a program can make %j into %j', (known, cell) => {
  expect(isSameText(known, cell)).toBe(true)
})

test.each([
  ['The flood', 'A flood'],
  ['The flood', 'the flood'],
  ['paras 1-4', 'paras 1-5'],
  ['40.749', '40.75'],
  ['1234567890123456', '1.23458E+15'],
  ['12', '112'],
  ['2024-12', '2024-11'],
  ['true', 'FALSE'],
  ['well-kept', 'well kept'],
  ['1,200', '1.2'],
])('%j and %j are not the same', (known, cell) => {
  expect(isSameText(known, cell)).toBe(false)
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

test('whoever differs in letters or digits is never taken for the same', () => {
  const word = fc.stringMatching(/^[a-z]{2,8}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), word, fc.nat(), (words, other, at) => {
      const index = at % words.length
      const changed = words.map((one, place) => (place === index ? other : one))
      expect(isSameText(words.join(' '), changed.join(' '))).toBe(words[index] === other)
    }),
  )
})
