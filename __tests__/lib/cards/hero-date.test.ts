import { heroDate, heroYears } from '@/lib/cards/hero-date'
import { type Language, words } from '@/lib/languages'
import { type PartOfDay, parseWhen } from '@/lib/timeline/dates'

describe('the parts of a date', () => {
  test.each<[Language, string, PartOfDay | undefined, string[]]>([
    ['en', '2025-05-20', undefined, ['20 May 2025']],
    ['ko', '2025-05-20', undefined, ['2025년 5월 20일']],
    ['en', '2025-05-20', 'afternoon', ['Afternoon of ', '20 May 2025']],
    ['ko', '2025-05-20', 'afternoon', ['2025년 5월 20일 ', '오후']],
    ['en', '2025-05-20T10:00-04:00', undefined, ['20 May 2025, ', '10:00 local time (UTC−4)']],
    ['ko', '2025-05-20T10:00-04:00', undefined, ['2025년 5월 20일 ', '현지 시각 10:00(UTC−4)']],
    ['en', '2014/2017', undefined, ['2014–', '2017']],
    ['ko', '2014/2017', undefined, ['2014년~', '2017년']],
    ['en', '2024-12-17/2025-05-20', undefined, ['17 December 2024 – ', '20 May 2025']],
    ['ko', '2024-12-17/2025-05-20', undefined, ['2024년 12월 17일~', '2025년 5월 20일']],
    ['en', '2014/..', undefined, ['Since 2014']],
    ['en', '2025-05-12~', undefined, ['c. 12 May 2025']],
    ['en', '2025-05-12~', 'morning', ['Morning of c. ', '12 May 2025']],
    ['ko', '194X', undefined, ['1940년대']],
    ['fr', '194X', undefined, ['Années 1940']],
    ['fr', '2025-05-01', 'morning', ['1er mai 2025, ', 'dans la matinée']],
    ['fr', '2025-05-20T10:00-04:00', undefined, ['20 mai 2025 ', 'à 10\u00a0h, heure locale (UTC−4)']],
    ['fr', '2014/2017', undefined, ['2014-', '2017']],
    ['fr', '2014~/..', undefined, ['Depuis 2014 environ']],
    ['ar', '2025-05-20', 'afternoon', ['بعد ظهر ', '20 مايو 2025']],
    ['ar', '2025-05-20T10:00-04:00', undefined, ['20 مايو 2025، ', 'الساعة 10:00 بالتوقيت المحلي (UTC−4)']],
    ['ar', '2024-12-17/2025-05-20', undefined, ['من 17 ديسمبر 2024 إلى ', '20 مايو 2025']],
  ])('%s %s %s', (language, edtf, partOfDay, parts) => {
    expect(heroDate(parseWhen(edtf), words(language).dates, partOfDay)).toEqual(parts)
  })
})

test.each<[Language, string[], string[]]>([
  ['en', [], []],
  ['en', ['2025-05-20', '2025'], ['2025']],
  ['en', ['2025-05-20', '2014/2017'], ['2014–', '2025']],
  ['ko', ['2024-12-17', '2013-03', '2025-05-20T10:00-04:00'], ['2013년~', '2025년']],
  ['en', ['2014/..'], ['2014']],
  ['en', ['194X'], ['1940–', '1949']],
])('the years of several dates: %s %s', (language, edtf, parts) => {
  expect(heroYears(edtf.map(parseWhen), words(language).dates)).toEqual(parts)
})
