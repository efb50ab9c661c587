import { readFileSync } from 'node:fs'
import { words } from '@/lib/languages'
import { formatDay, formatWhen, formatWhenOpening, type PartOfDay, parseWhen } from '@/lib/timeline/dates'

const en = words('en').dates
const ko = words('ko').dates

type Row = { text: string; part?: PartOfDay; inEnglish: string; inKorean: string }

const rows: Row[] = [
  { text: '2024', inEnglish: '2024', inKorean: '2024년' },
  { text: '0047-03', inEnglish: 'March 47', inKorean: '47년 3월' },
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
  { text: '0047-03', inFrench: 'mars 47', inArabic: 'مارس 47' },
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

// One row for each form, in all languages. 18XX are the years from 1800 to 1899.
const forms: [text: string, inEnglish: string, inKorean: string, inFrench: string, inArabic: string][] = [
  ['18XX', '19th century', '19세기', 'XIXe siècle', 'القرن التاسع عشر'],
  ['19XX~', 'c. 20th century', '20세기경', 'vers le XXe siècle', 'القرن العشرون تقريبًا'],
  ['00XX', '1st century', '1세기', 'Ier siècle', 'القرن الأول'],
  ['-00XX', '1st century BC', '기원전 1세기', 'Ier siècle av. J.-C.', 'القرن الأول ق.م'],
  ['-01XX', '2nd century BC', '기원전 2세기', 'IIe siècle av. J.-C.', 'القرن الثاني ق.م'],
  [
    '18XX/19XX',
    '19th century – 20th century',
    '19세기~20세기',
    'XIXe siècle – XXe siècle',
    'من القرن التاسع عشر إلى القرن العشرين',
  ],
  ['19XX/..', 'since 20th century', '20세기부터', 'depuis le XXe siècle', 'منذ القرن العشرين'],
  ['2001-21', 'spring 2001', '2001년 봄', 'printemps 2001', 'ربيع 2001'],
  ['2001-22', 'summer 2001', '2001년 여름', 'été 2001', 'صيف 2001'],
  ['2001-23', 'autumn 2001', '2001년 가을', 'automne 2001', 'خريف 2001'],
  ['2001-24', 'winter 2001', '2001년 겨울', 'hiver 2001', 'شتاء 2001'],
  ['2001-21~', 'c. spring 2001', '2001년 봄 무렵', 'vers le printemps 2001', 'ربيع 2001 تقريبًا'],
  ['2001-22/..', 'since summer 2001', '2001년 여름부터', 'depuis l’été 2001', 'منذ صيف 2001'],
  ['-0043-21', 'spring 44 BC', '기원전 44년 봄', 'printemps 44 av. J.-C.', 'ربيع 44 ق.م'],
  [
    '1752-09-XX',
    'September 1752 (day unknown)',
    '1752년 9월(일자 미상)',
    'septembre 1752 (jour inconnu)',
    'سبتمبر 1752 (اليوم غير معروف)',
  ],
  ['1752-XX', '1752 (month unknown)', '1752년(월 미상)', '1752 (mois inconnu)', '1752 (الشهر غير معروف)'],
  [
    '1752-XX-XX',
    '1752 (month and day unknown)',
    '1752년(월일 미상)',
    '1752 (mois et jour inconnus)',
    '1752 (الشهر واليوم غير معروفين)',
  ],
  [
    '1752-XX~',
    'c. 1752 (month unknown)',
    '1752년경(월 미상)',
    'vers 1752 (mois inconnu)',
    '1752 تقريبًا (الشهر غير معروف)',
  ],
  ['../1950', '1950 or before', '1950년 이전', '1950 ou avant', '1950 أو قبل ذلك'],
  [
    '../1950-05-20~',
    'c. 20 May 1950 or before',
    '1950년 5월 20일경 이전',
    'vers le 20 mai 1950 ou avant',
    '20 مايو 1950 تقريبًا أو قبل ذلك',
  ],
  ['/1950', 'unknown date – 1950', '날짜 미상~1950년', 'date inconnue – 1950', 'من تاريخ غير معروف إلى 1950'],
  ['1950/', '1950 – unknown date', '1950년~날짜 미상', '1950 – date inconnue', 'من 1950 إلى تاريخ غير معروف'],
  ['0000', '1 BC', '기원전 1년', '1 av. J.-C.', '1 ق.م'],
  ['-0043', '44 BC', '기원전 44년', '44 av. J.-C.', '44 ق.م'],
  ['-0045', '46 BC', '기원전 46년', '46 av. J.-C.', '46 ق.م'],
  ['-0043-03', 'March 44 BC', '기원전 44년 3월', 'mars 44 av. J.-C.', 'مارس 44 ق.م'],
  ['-0043-03-15', '15 March 44 BC', '기원전 44년 3월 15일', '15 mars 44 av. J.-C.', '15 مارس 44 ق.م'],
  ['-0043/..', 'since 44 BC', '기원전 44년부터', 'depuis 44 av. J.-C.', 'منذ عام 44 ق.م'],
  [
    '-0043-03-15/..',
    'since 15 March 44 BC',
    '기원전 44년 3월 15일부터',
    'depuis le 15 mars 44 av. J.-C.',
    'منذ 15 مارس 44 ق.م',
  ],
  [
    '-0099/-0043',
    '100 BC – 44 BC',
    '기원전 100년~기원전 44년',
    '100 av. J.-C. – 44 av. J.-C.',
    'من 100 ق.م إلى 44 ق.م',
  ],
  [
    '-0026/0014',
    '27 BC – 14 AD',
    '기원전 27년~기원후 14년',
    '27 av. J.-C. – 14 apr. J.-C.',
    'من 27 ق.م إلى 14 م',
  ],
  ['0047', '47', '47년', '47', '47'],
  ['0400/0410', '400–410', '400년~410년', '400-410', 'من 400 إلى 410'],
  [
    '-004X',
    '50 BC – 41 BC',
    '기원전 50년~기원전 41년',
    '50 av. J.-C. – 41 av. J.-C.',
    'من 50 ق.م إلى 41 ق.م',
  ],
  ['000X', '1 BC – 9 AD', '기원전 1년~기원후 9년', '1 av. J.-C. – 9 apr. J.-C.', 'من 1 ق.م إلى 9 م'],
  ['004X', '40–49', '40년~49년', '40-49', 'من 40 إلى 49'],
  ['040X', '400s', '400년대', 'années 400', 'العقد الأول من القرن الخامس'],
  ['Y12345', '12,345', '12,345년', '12 345', '12,345'],
  ['Y-170000002', '170,000,003 BC', '기원전 170,000,003년', '170 000 003 av. J.-C.', '170,000,003 ق.م'],
  [
    '2025-05-20T10:00:00-04',
    '20 May 2025, 10:00 local time (UTC−4)',
    '2025년 5월 20일 현지 시각 10:00(UTC−4)',
    '20 mai 2025 à 10 h, heure locale (UTC−4)',
    '20 مايو 2025، الساعة 10:00 بالتوقيت المحلي (UTC−4)',
  ],
  [
    '2025-05-20T09:05:07Z',
    '20 May 2025, 09:05:07 local time (UTC)',
    '2025년 5월 20일 현지 시각 09:05:07(UTC)',
    '20 mai 2025 à 9 h 05 min 07 s, heure locale (UTC)',
    '20 مايو 2025، الساعة 09:05:07 بالتوقيت المحلي (UTC)',
  ],
]

test.each(forms)('%s is %s, %s, %s and %s', (text, ...expected) => {
  const when = parseWhen(text)
  expect([en, ko, fr, ar].map((dates) => formatWhen(when, dates).replace(/[\u00a0\u202f]/g, ' '))).toEqual(
    expected,
  )
})

test('the dates in docs/edit.md are read, and say there what readers see', () => {
  const docs = readFileSync('docs/edit.md', 'utf8')
  const rows = docs
    .slice(docs.indexOf('### Dates'), docs.indexOf('Behind a date'))
    .matchAll(/^\| (`.*?) +\|.*\| (.*?) +\|$/gm)
  const said = [...rows].map(([, dates = '', seen]) => {
    const all = [...dates.matchAll(/`(.*?)`/g)].map(([, date = '']) => formatWhen(parseWhen(date), en))
    return { all, isSaid: all.some((text) => seen?.startsWith(text) || text.startsWith(seen ?? '')) }
  })
  expect(said.length).toBeGreaterThan(10)
  expect(said.filter(({ isSaid }) => !isSaid)).toEqual([])
})
