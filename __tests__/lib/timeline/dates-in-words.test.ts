import { words } from '@/lib/languages'
import { formatDay, formatWhen, formatWhenOpening, type PartOfDay, parseWhen } from '@/lib/timeline/dates'

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
  // This half hour does not exist in one of the time zones of the tests (DST).
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

const fr = words('fr').dates
const ar = words('ar').dates

type Others = { text: string; part?: PartOfDay; inFrench: string; inArabic: string }

const others: Others[] = [
  { text: '2024', inFrench: '2024', inArabic: '2024' },
  { text: '0047-03', inFrench: 'mars 0047', inArabic: 'مارس 0047' },
  { text: '2024-12', inFrench: 'décembre 2024', inArabic: 'ديسمبر 2024' },
  { text: '2024-12-07', inFrench: '7 décembre 2024', inArabic: '7 ديسمبر 2024' },
  { text: '2025-05-01', inFrench: '1er mai 2025', inArabic: '1 مايو 2025' },
  { text: '194X', inFrench: 'années 1940', inArabic: 'أربعينيات القرن العشرين' },
  { text: '200X', inFrench: 'années 2000', inArabic: 'العقد الأول من القرن الحادي والعشرين' },
  { text: '181X', inFrench: 'années 1810', inArabic: 'العقد الثاني من القرن التاسع عشر' },
  { text: '2024~', inFrench: 'vers 2024', inArabic: '2024 تقريبًا' },
  { text: '194X~', inFrench: 'vers les années 1940', inArabic: 'أربعينيات القرن العشرين تقريبًا' },
  { text: '2024-12-07~', inFrench: 'vers le 7 décembre 2024', inArabic: '7 ديسمبر 2024 تقريبًا' },
  { text: '2025-05-01~', inFrench: 'vers le 1er mai 2025', inArabic: '1 مايو 2025 تقريبًا' },
  { text: '2024?', inFrench: '2024 (date incertaine)', inArabic: '2024 (تاريخ غير مؤكد)' },
  {
    text: '2024-12%',
    inFrench: 'vers décembre 2024 (date incertaine)',
    inArabic: 'ديسمبر 2024 تقريبًا (تاريخ غير مؤكد)',
  },
  { text: '2014/2017', inFrench: '2014-2017', inArabic: 'من 2014 إلى 2017' },
  {
    text: '2014-03/2017-05-02',
    inFrench: 'mars 2014 – 2 mai 2017',
    inArabic: 'من مارس 2014 إلى 2 مايو 2017',
  },
  {
    text: '194X/1952~',
    inFrench: 'années 1940 – vers 1952',
    inArabic: 'من أربعينيات القرن العشرين إلى 1952 تقريبًا',
  },
  { text: '2014/..', inFrench: 'depuis 2014', inArabic: 'منذ عام 2014' },
  { text: '2014-05-01/..', inFrench: 'depuis le 1er mai 2014', inArabic: 'منذ 1 مايو 2014' },
  { text: '199X/..', inFrench: 'depuis les années 1990', inArabic: 'منذ تسعينيات القرن العشرين' },
  { text: '2014~/..', inFrench: 'depuis 2014 environ', inArabic: 'منذ عام 2014 تقريبًا' },
  {
    text: '2014-05-12~/..',
    inFrench: 'depuis le 12 mai 2014 environ',
    inArabic: 'منذ 12 مايو 2014 تقريبًا',
  },
  {
    text: '2014-05%/..',
    inFrench: 'depuis mai 2014 environ (date incertaine)',
    inArabic: 'منذ مايو 2014 تقريبًا (تاريخ غير مؤكد)',
  },
  {
    text: '2024-12-07',
    part: 'morning',
    inFrench: '7 décembre 2024, dans la matinée',
    inArabic: 'صباح 7 ديسمبر 2024',
  },
  {
    text: '2024-12-07',
    part: 'afternoon',
    inFrench: '7 décembre 2024, dans l’après-midi',
    inArabic: 'بعد ظهر 7 ديسمبر 2024',
  },
  {
    text: '2024-12-07~',
    part: 'evening',
    inFrench: 'vers le 7 décembre 2024, dans la soirée',
    inArabic: 'مساء 7 ديسمبر 2024 تقريبًا',
  },
  {
    text: '2025-05-20T10:00-04:00',
    inFrench: '20 mai 2025 à 10 h, heure locale (UTC−4)',
    inArabic: '20 مايو 2025، الساعة 10:00 بالتوقيت المحلي (UTC−4)',
  },
  {
    text: '2025-05-20T09:05+05:30',
    inFrench: '20 mai 2025 à 9 h 05, heure locale (UTC+5:30)',
    inArabic: '20 مايو 2025، الساعة 09:05 بالتوقيت المحلي (UTC+5:30)',
  },
  {
    text: '2025-01-01T00:00Z',
    inFrench: '1er janvier 2025 à 0 h, heure locale (UTC)',
    inArabic: '1 يناير 2025، الساعة 00:00 بالتوقيت المحلي (UTC)',
  },
]

test.each(others)('$text ($part) is "$inFrench" and "$inArabic"', ({ text, part, inFrench, inArabic }) => {
  const when = parseWhen(text)
  const said = [formatWhen(when, fr, part).replaceAll('\u00a0', ' '), formatWhen(when, ar, part)]
  expect(said).toEqual([inFrench, inArabic])
})

test('a French time does not wrap between hours and minutes', () => {
  expect(formatWhen(parseWhen('2025-05-20T09:05+05:30'), fr)).toContain('9\u00a0h\u00a005')
})

test.each([
  ['en', '2025-05-20', 'afternoon', 'Afternoon of 20 May 2025'],
  ['en', '2014/..', undefined, 'Since 2014'],
  ['en', '1998~', undefined, 'c. 1998'],
  ['fr', '2025-05', undefined, 'Mai 2025'],
  ['ko', '2025-05-20', 'afternoon', '2025년 5월 20일 오후'],
] as const)('in %s a line begins with %s (%s) as "%s"', (language, text, part, expected) => {
  expect(formatWhenOpening(parseWhen(text), words(language).dates, part)).toBe(expected)
})
