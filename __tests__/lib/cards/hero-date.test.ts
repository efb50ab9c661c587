import { heroDate, heroYears } from '@/lib/cards/hero-date'
import { type Language, words } from '@/lib/languages'
import { parseWhen } from '@/lib/timeline/dates'

describe('the parts of a date', () => {
  test.each<[Language, string, string[]]>([
    ['en', '2025-05-20', ['20 May 2025']],
    ['ko', '2025-05-20', ['2025년 5월 20일']],
    ['en', '2014/2017', ['2014–', '2017']],
    ['ko', '2014/2017', ['2014년~', '2017년']],
    ['en', '2024-12-17/2025-05-20', ['17 December 2024 – ', '20 May 2025']],
    ['ko', '2024-12-17/2025-05-20', ['2024년 12월 17일~', '2025년 5월 20일']],
    ['en', '2014/..', ['Since 2014']],
    ['en', '2025-05-12~', ['c. 12 May 2025']],
    ['ko', '194X', ['1940년대']],
    ['en', '0400/0410', ['400–', '410']],
    ['en', '-0026/0014', ['27 BC – ', '14 AD']],
    ['ko', '-0026/0014', ['기원전 27년~', '기원후 14년']],
    ['en', '../1950', ['1950 or before']],
    ['en', '/1950', ['Unknown date – 1950']],
    ['fr', '2001-22', ['Été 2001']],
    ['fr', '194X', ['Années 1940']],
    ['fr', '2014/2017', ['2014-', '2017']],
    ['fr', '2014~/..', ['Depuis 2014 environ']],
    ['ar', '2024-12-17/2025-05-20', ['من 17 ديسمبر 2024 إلى ', '20 مايو 2025']],
  ])('%s %s', (language, edtf, parts) => {
    expect(heroDate(parseWhen(edtf), words(language).dates)).toEqual(parts)
  })

  test.each<[string, string[]]>([
    ['2025-05-20T10:00-04:00', ['20 May 2025']],
    ['2025-05-20T10:00Z~', ['c. 20 May 2025']],
    ['2025-05-20T10:00-04:00/2025-05-20T13:00-04:00', ['20 May 2025']],
    ['2025-05-20T10:00-04:00/2025-05-21T13:00-04:00', ['20 May 2025 – ', '21 May 2025']],
    ['2025-05-20/2025-05-20T13:00-04:00', ['20 May 2025']],
    // The end in New York, on the day before.
    ['2025-05-21T01:00+09:00/2025-05-20T13:00-04:00', ['21 May 2025']],
    ['2025-05-20T10:00-04:00/..', ['Since 20 May 2025']],
  ])('%s has no hour', (edtf, parts) => {
    expect(heroDate(parseWhen(edtf), words('en').dates)).toEqual(parts)
  })
})

test.each<[Language, string[], string[]]>([
  ['en', [], []],
  ['en', ['2025-05-20', '2025'], ['2025']],
  ['en', ['2025-05-20', '2014/2017'], ['2014–', '2025']],
  ['ko', ['2024-12-17', '2013-03', '2025-05-20T10:00-04:00'], ['2013년~', '2025년']],
  ['en', ['2014/..'], ['2014']],
  ['en', ['194X'], ['1940–', '1949']],
  ['en', ['-0043', '2025'], ['44 BC – ', '2025 AD']],
  ['en', ['../0400', '0410/..'], ['400–', '410']],
])('the years of several dates: %s %s', (language, edtf, parts) => {
  expect(heroYears(edtf.map(parseWhen), words(language).dates)).toEqual(parts)
})
