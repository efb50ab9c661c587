import { words } from '@/lib/languages'
import { formatDay, formatWhen, type PartOfDay, parseWhen } from '@/lib/timeline/dates'

const en = words('en').dates
const ko = words('ko').dates

type Row = { text: string; part?: PartOfDay; inEnglish: string; inKorean: string }

const rows: Row[] = [
  { text: '2024', inEnglish: '2024', inKorean: '2024년' },
  { text: '0047-03', inEnglish: 'March 0047', inKorean: '0047년 3월' },
  { text: '2024-12', inEnglish: 'December 2024', inKorean: '2024년 12월' },
  { text: '2024-12-07', inEnglish: '7 December 2024', inKorean: '2024년 12월 7일' },
  { text: '194X', inEnglish: '1940s', inKorean: '1940년대' },
  { text: '194X~', inEnglish: 'c. 1940s', inKorean: '1940년대경' },
  { text: '2024-12-07~', inEnglish: 'c. 7 December 2024', inKorean: '2024년 12월 7일경' },
  { text: '2024?', inEnglish: '2024 (uncertain)', inKorean: '2024년(불확실)' },
  { text: '2024-12%', inEnglish: 'c. December 2024 (uncertain)', inKorean: '2024년 12월경(불확실)' },
  { text: '2014/2017', inEnglish: '2014–2017', inKorean: '2014년~2017년' },
  { text: '2014-03/2017-05-02', inEnglish: 'March 2014 – 2 May 2017', inKorean: '2014년 3월~2017년 5월 2일' },
  { text: '194X/1952~', inEnglish: '1940s – c. 1952', inKorean: '1940년대~1952년경' },
  { text: '2014/..', inEnglish: 'since 2014', inKorean: '2014년부터' },
  { text: '2014-05~/..', inEnglish: 'since c. May 2014', inKorean: '2014년 5월경부터' },
  {
    text: '2024-12-07',
    part: 'morning',
    inEnglish: 'morning of 7 December 2024',
    inKorean: '2024년 12월 7일 오전',
  },
  {
    text: '2024-12-07',
    part: 'afternoon',
    inEnglish: 'afternoon of 7 December 2024',
    inKorean: '2024년 12월 7일 오후',
  },
  {
    text: '2024-12-07',
    part: 'evening',
    inEnglish: 'evening of 7 December 2024',
    inKorean: '2024년 12월 7일 저녁',
  },
  {
    text: '2025-05-20T10:00-04:00',
    inEnglish: '20 May 2025, 10:00 local time (UTC−4)',
    inKorean: '2025년 5월 20일 현지 시각 10:00(UTC−4)',
  },
  {
    text: '2025-05-20T23:05+05:30',
    inEnglish: '20 May 2025, 23:05 local time (UTC+5:30)',
    inKorean: '2025년 5월 20일 현지 시각 23:05(UTC+5:30)',
  },
  {
    text: '2025-01-01T00:00Z',
    inEnglish: '1 January 2025, 00:00 local time (UTC)',
    inKorean: '2025년 1월 1일 현지 시각 00:00(UTC)',
  },
  {
    text: '2025-01-01T00:00+00:00',
    inEnglish: '1 January 2025, 00:00 local time (UTC)',
    inKorean: '2025년 1월 1일 현지 시각 00:00(UTC)',
  },
  // Clocks in one of the zones that the tests run in skip this half hour.
  {
    text: '2025-03-09T02:30-07:00',
    inEnglish: '9 March 2025, 02:30 local time (UTC−7)',
    inKorean: '2025년 3월 9일 현지 시각 02:30(UTC−7)',
  },
]

test.each(rows)('$text ($part) is "$inEnglish" and "$inKorean"', ({ text, part, inEnglish, inKorean }) => {
  const when = parseWhen(text)
  expect([formatWhen(when, en, part), formatWhen(when, ko, part)]).toEqual([inEnglish, inKorean])
})

test.each([
  ['2026-03-09T23:30:00-05:00', '9 March 2026', '2026년 3월 9일'],
  ['2026-03-10T00:30:00+09:00', '10 March 2026', '2026년 3월 10일'],
])('the day of %s is the one that was written', (dateTime, inEnglish, inKorean) => {
  expect([formatDay(dateTime, en), formatDay(dateTime, ko)]).toEqual([inEnglish, inKorean])
})
