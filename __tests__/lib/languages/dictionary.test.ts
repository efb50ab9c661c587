import { isLanguage, knownLanguages, type Locator, words } from '@/lib/languages'

const cited = { site: '가나', title: '다라', date: '2026-03-01', address: '마바' }

/** Arguments of the functions that do not take any text or number. */
const given: Record<string, unknown[]> = {
  'dates.partOfDay': ['가나', 'evening'],
  'share.pressKit.licence.creditLine': ['가나', '다라', '마바', '사아'],
  locator: [{ kind: 'section', name: '가나' } satisfies Locator],
  'card.alt': [{ date: '가나', title: '다라', evidence: '마바', siteName: '사아' }],
  'card.timelineAlt': [{ date: '가나', subtitle: '다라', evidence: '마바', siteName: '사아' }],
  'data.licence.credit': [{ ...cited, licence: '사아' }],
  'data.cite.styles.0.write': [cited],
  'data.cite.styles.1.write': [cited],
}

/** Made of Latin letters and no words: patterns of dates, tags, and a library's own locale. */
const notWords = ['dates.locale', 'dates.day', 'dates.month', 'dates.year', 'direction', 'openGraphLocale']

type Leaf = { path: string; text: unknown }

/** Every text of a dictionary by its path; functions say theirs with arguments in Hangul. */
const leavesOf = (value: unknown, path = ''): Leaf[] => {
  if (notWords.includes(path)) return []
  if (typeof value === 'function') {
    return [{ path, text: Reflect.apply(value, undefined, given[path] ?? ['가나', '다라', '마바']) }]
  }
  if (typeof value !== 'object' || value === null) return [{ path, text: value }]
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key))
}

test('the languages are English and Korean', () => {
  expect(knownLanguages).toEqual(['en', 'ko'])
  expect(['en', 'ko', 'fr', 'toString', ''].filter(isLanguage)).toEqual(['en', 'ko'])
})

test.each(knownLanguages)('every word of %s is some text', (language) => {
  const odd = leavesOf(words(language)).filter(
    ({ text }) => typeof text !== 'string' || text.trim() !== text || !text,
  )
  expect(odd).toEqual([])
})

test.each(knownLanguages)('every function of %s says what it was given', (language) => {
  const silent = leavesOf(words(language)).filter(
    ({ path, text }) =>
      typeof Reflect.get(words(language), path) === 'function' && !String(text).includes('가나'),
  )
  expect(silent).toEqual([])
})

test('all languages have the same words', () => {
  const [first, ...others] = knownLanguages.map((language) =>
    leavesOf(words(language))
      .map(({ path }) => path)
      // A language has the plurals that it has.
      .filter((path) => !/\.(?:zero|one|two|few|many)$/.test(path))
      .sort(),
  )
  expect(first?.length).toBeGreaterThan(50)
  for (const other of others) expect(other).toEqual(first)
})

/** Names that Korean editors write as they are: of formats, standards, programs and companies, and of fields in quotes. */
const NAMES = new RegExp(
  [
    String.raw`\b(?:RSS|JSON(?: Schema)?|UTC|ICS|OPML|SHA|CSV|RIS|BibTeX|CSL-JSON|UTF|EDTF|ISO|BCP|IANA|APA)(?=\b|[가-힣])`,
    String.raw`\b(?:Google|Apple|Outlook|X|Excel|LibreOffice Calc|TimelineJS|JavaScript|Knight Lab)(?=\b|[가-힣])`,
    String.raw`\b(?:Zotero|EndNote|Mendeley|LaTeX|Pandoc)(?=\b|[가-힣])|\dkB\b|kB\b|‘[a-z.]+’`,
  ].join('|'),
  'g',
)

test('no Latin word is left in Korean but for names', () => {
  const foreign = leavesOf(words('ko')).filter(
    ({ path, text }) => path !== 'script' && /[a-z]/i.test(String(text).replace(NAMES, '')),
  )
  expect(foreign).toEqual([])
})

test('no Hangul is left in English but for what was given', () => {
  const foreign = leavesOf(words('en')).filter(({ text }) =>
    /\p{Script=Hangul}/u.test(String(text).replace(/가나|다라|마바|사아/g, '')),
  )
  expect(foreign).toEqual([])
})

test.each([
  [0, 1, 'Reported, not yet confirmed', '보도·발표 내용, 교차 확인 전'],
  [1, 1, 'Confirmed', '교차 확인'],
  [0, 3, 'Reported, not yet confirmed', '보도·발표 내용, 교차 확인 전'],
  [2, 3, '2 of 3 statements confirmed', '항목 3개 중 2개 교차 확인'],
  [3, 3, 'All 3 statements confirmed', '항목 3개 모두 교차 확인'],
])('%s confirmed of %s is "%s" and "%s"', (confirmed, all, inEnglish, inKorean) => {
  const said = knownLanguages.map((language) => words(language).evidence.confirmedOf(confirmed, all))
  expect(said).toEqual([inEnglish, inKorean])
})

test.each([
  [0, '0 independent sources', '독립 출처 0곳'],
  [1, 'Single source', '단일 출처'],
  [2, '2 independent sources', '독립 출처 2곳'],
])('%s independent sources are counted in words', (count, inEnglish, inKorean) => {
  const said = knownLanguages.map((language) => words(language).evidence.independentSources(count))
  expect(said).toEqual([inEnglish, inKorean])
})

test('a Korean particle fits the title before it', () => {
  const { repeats } = words('ko').event
  expect([repeats('첫 기록'), repeats('새 소식지')]).toEqual([
    '‘첫 기록’을 그대로 옮긴 자료',
    '‘새 소식지’를 그대로 옮긴 자료',
  ])
})
