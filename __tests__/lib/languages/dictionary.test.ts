import { isLanguage, knownLanguages, type Language, type Locator, words } from '@/lib/languages'

const cited = { site: '가나', title: '다라', date: '2026-03-01', address: '마바' }

/** Arguments of functions that do not accept an arbitrary text or number. */
const given: Record<string, unknown[]> = {
  'dates.partOfDay': ['가나', 'evening'],
  'dates.season': ['spring', '가나'],
  'dates.partUnknown': ['가나', 'day'],
  'timeline.later': ['가나', 'day'],
  'timeline.silence': ['가나', 'year'],
  'timeline.picture.caption': ['가나', 'month', 1],
  'share.pressKit.licence.creditLine': ['가나', '다라', '마바', '사아'],
  shortLocator: [{ kind: 'section', name: '가나' } satisfies Locator],
  locator: [{ kind: 'section', name: '가나' } satisfies Locator],
  'card.alt': [{ date: '가나', title: '다라', evidence: '마바', siteName: '사아' }],
  'card.timelineAlt': [{ date: '가나', title: '다라', evidence: '마바', siteName: '사아' }],
  'data.licence.credit': [{ ...cited, licence: '사아' }],
  'data.cite.styles.0.write': [cited],
  'data.cite.styles.1.write': [cited],
}

/** Values in Latin letters that are not words: date patterns, tags, and the locale of date-fns. */
const notWords = [
  'signs',
  'dates.locale',
  'dates.day',
  'dates.month',
  'dates.year',
  'direction',
  'openGraphLocale',
]

/** Functions whose first argument is a number. */
const counting = [
  'timeline.eventCount',
  'timeline.cluster',
  'timeline.statementCount',
  'timeline.counts',
  'timeline.picture.inOneDay',
  'timeline.picture.outside',
  'event.statement',
  'evidence.confirmedOf',
  'evidence.tally.confirmed',
  'evidence.tally.no-primary',
  'evidence.tally.single-source',
  'evidence.disagreeOn',
  'sourcesPage.lead',
  'sourcesPage.allAbove',
  'versions.version',
  'share.characters',
  'share.charactersAdvised',
  'share.size',
  'data.files.size',
  'dates.century',
  'dates.decade',
]

type Leaf = { path: string; text: unknown; isAnswer?: true }

/**
 * Every text of a dictionary by its path. Functions are called with arguments in Hangul. Those that count are
 * called with `numbers`, if given.
 */
const leavesOf = (value: unknown, path = '', numbers?: readonly number[]): Leaf[] => {
  if (notWords.includes(path)) return []
  if (typeof value === 'function') {
    const text = Reflect.apply(
      value,
      undefined,
      (counting.includes(path) && numbers) || (given[path] ?? ['가나', '다라', '마바']),
    )
    return [{ path, text, isAnswer: true }]
  }
  if (typeof value !== 'object' || value === null) return [{ path, text: value }]
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, path ? `${path}.${key}` : key, numbers),
  )
}

test('the languages are English, Korean, French and Arabic', () => {
  expect(knownLanguages).toEqual(['en', 'ko', 'fr', 'ar'])
  expect(['en', 'ko', 'fr', 'ar', 'de', 'toString', ''].filter(isLanguage)).toEqual(['en', 'ko', 'fr', 'ar'])
})

test.each(knownLanguages)('every word of %s is some text', (language) => {
  const odd = leavesOf(words(language)).filter(
    ({ text }) => typeof text !== 'string' || text.trim() !== text || !text,
  )
  expect(odd).toEqual([])
})

/** Functions that choose between two texts and do not include their argument, or write a number of their own. */
const silentByRight = ['sourcesPage.without', 'sourcesPage.allAbove', 'dates.century']

test.each(knownLanguages)('every function of %s says what it was given', (language) => {
  const answers = leavesOf(words(language)).filter(({ isAnswer }) => isAnswer)
  const silent = answers.filter(
    ({ path, text }) => !silentByRight.includes(path) && !String(text).includes('가나'),
  )
  expect(silent).toEqual([])
  expect(answers.length).toBeGreaterThan(50)
})

test.each(knownLanguages)('%s counts whatever there is', (language) => {
  for (const count of [0, 1, 2, 3, 10, 11, 12, 99, 100, 101, 102, 103, 111, 1000]) {
    const said = leavesOf(words(language), '', [count, count + 1, count + 2]).filter(({ path }) =>
      counting.includes(path),
    )
    expect(said.map(({ path }) => path).sort()).toEqual([...counting].sort())
    const odd = said.filter(({ text }) => !text || /undefined|NaN|#|null/.test(String(text)))
    expect(odd).toEqual([])
  }
})

test('all languages have the same words', () => {
  const [first, ...others] = knownLanguages.map((language) =>
    leavesOf(words(language))
      .map(({ path }) => path)
      // Plural forms and notes on networks differ between languages.
      .filter((path) => !/\.(?:zero|one|two|few|many)$|^share\.notes\./.test(path))
      .sort(),
  )
  expect(first?.length).toBeGreaterThan(50)
  for (const other of others) expect(other).toEqual(first)
})

/**
 * Names that are written in Latin letters in any script: formats, standards, programs, companies, and quoted
 * field names.
 */
const NAMES = new RegExp(
  [
    'RSS|JSON(?: Schema)?|UTC|ICS|OPML|ZIP|HTML|SHA|CSV|RIS|BibTeX|CSL-JSON|Unicode|UTF|EDTF|ISO|BCP|IANA|APA',
    'Google|Apple|Outlook|X|Excel|LibreOffice Calc|TimelineJS|JavaScript|Knight Lab',
    'Zotero|EndNote|Mendeley|LaTeX|Pandoc|kB',
  ]
    .map((names) => `(?<![A-Za-z])(?:${names})(?![A-Za-z])`)
    .concat('[‘«][a-z.]+[’»]')
    .join('|'),
  'g',
)

test.each(['ko', 'ar'] as const)('no Latin word is left in %s but for names', (language) => {
  const foreign = leavesOf(words(language)).filter(
    ({ path, text }) => path !== 'script' && /[a-z]/i.test(String(text).replace(NAMES, '')),
  )
  expect(foreign).toEqual([])
})

const strangers: [Language, RegExp][] = [
  ['en', /\p{Script=Hangul}|\p{Script=Arabic}|«|»/u],
  ['fr', /\p{Script=Hangul}|\p{Script=Arabic}|[“”'"]/u],
  ['ar', /\p{Script=Hangul}|[“”'",;?]/u],
  ['ko', /\p{Script=Arabic}|[«»“”]/u],
]

test.each(strangers)(
  '%s has the letters and the quotation marks of no other language',
  (language, strange) => {
    const foreign = leavesOf(words(language)).filter(
      ({ path, text }) =>
        !(language === 'ko' && path === 'data.use.formulas') &&
        strange.test(String(text).replace(/가나|다라|마바|사아/g, '')),
    )
    expect(foreign).toEqual([])
  },
)

test('Arabic has the digits of the West throughout', () => {
  const others = leavesOf(words('ar')).filter(({ text }) => /[٠-٩۰-۹]/.test(String(text)))
  expect(others).toEqual([])
})

test('French has no line end before a sign that belongs to a word, and no narrow space elsewhere', () => {
  const bare = leavesOf(words('fr')).filter(({ text }) =>
    / [:;!?»%]|« |«(?!\u00a0)|(?<!\u00a0)»|[\p{L}\p{N})»](?:[!?;]|:(?!\d))/u.test(String(text)),
  )
  expect(bare).toEqual([])
})

test.each([
  [0, 1, 'Reported, not yet confirmed', '교차 확인되지 않은 보도·발표'],
  [1, 1, 'Confirmed', '교차 확인'],
  [0, 3, 'Reported, not yet confirmed', '교차 확인되지 않은 보도·발표'],
  [2, 3, '2 of 3 statements confirmed', '항목 3개 중 2개 교차 확인'],
  [3, 3, 'All 3 statements confirmed', '항목 3개 모두 교차 확인'],
])('%s confirmed of %s is "%s" and "%s"', (confirmed, all, inEnglish, inKorean) => {
  const said = (['en', 'ko'] as const).map((language) => words(language).evidence.confirmedOf(confirmed, all))
  expect(said).toEqual([inEnglish, inKorean])
})

test.each([
  [0, 1, 'Rapporté, pas encore recoupé', 'وردت في مصادر ولم تتأكد بعد'],
  [1, 1, 'Information recoupée', 'معلومة مؤكدة'],
  [1, 3, '1 information sur 3 recoupée', 'تأكدت معلومة واحدة من أصل 3'],
  [2, 3, '2 informations sur 3 recoupées', 'تأكدت معلومتان من أصل 3'],
  [2, 2, 'Les deux informations sont recoupées', 'المعلومتان مؤكدتان'],
  [3, 12, '3 informations sur 12 recoupées', 'تأكدت 3 معلومات من أصل 12'],
  [11, 12, '11 informations sur 12 recoupées', 'تأكدت 11 معلومة من أصل 12'],
  [12, 12, 'Les 12 informations sont recoupées', 'جميع المعلومات مؤكدة، وعددها 12'],
])('%s confirmed of %s is "%s" and "%s"', (confirmed, all, inFrench, inArabic) => {
  const said = (['fr', 'ar'] as const).map((language) => words(language).evidence.confirmedOf(confirmed, all))
  expect(said).toEqual([inFrench, inArabic])
})

test.each([
  [0, '0 events', '사건 0건', '0 événement', 'لا أحداث'],
  [1, '1 event', '사건 1건', '1 événement', 'حدث واحد'],
  [2, '2 events', '사건 2건', '2 événements', 'حدثان'],
  [10, '10 events', '사건 10건', '10 événements', '10 أحداث'],
  [11, '11 events', '사건 11건', '11 événements', '11 حدثًا'],
  [99, '99 events', '사건 99건', '99 événements', '99 حدثًا'],
  [100, '100 events', '사건 100건', '100 événements', '100 حدث'],
  [103, '103 events', '사건 103건', '103 événements', '103 أحداث'],
  [111, '111 events', '사건 111건', '111 événements', '111 حدثًا'],
])('%s events are counted in words', (count, ...expected) => {
  const said = knownLanguages.map((language) => words(language).timeline.eventCount(count))
  expect(said).toEqual(expected)
})

test.each([
  [1, 1, '1 source, 1 éditeur', 'مصدر واحد من ناشر واحد'],
  [2, 2, '2 sources, 2 éditeurs', 'مصدران من ناشرَين'],
  [12, 5, '12 sources, 5 éditeurs', '12 مصدرًا من 5 ناشرين'],
])('%s sources by %s publishers are counted each', (sources, publishers, inFrench, inArabic) => {
  const [french, arabic] = (['fr', 'ar'] as const).map((language) =>
    words(language).sourcesPage.lead(sources, publishers),
  )
  expect(french).toMatch(new RegExp(`^${inFrench}\u00a0:`))
  expect(arabic).toMatch(new RegExp(`^${inArabic}،`))
})

test('an Arabic post is measured against a number in the form of that number', () => {
  const { characters, charactersAdvised } = words('ar').share
  expect([characters(5, 280), characters(250, 300), characters(1, 3000)]).toEqual([
    '5 من أصل 280 حرفًا',
    '250 من أصل 300 حرف',
    '1 من أصل 3000 حرف',
  ])
  expect(charactersAdvised(7, 500)).toMatch(/^7 أحرف،/)
})

test.each([
  ['fr', '« 가나 », 다라, 사아, 마바'],
  ['ar', '«가나»، 다라، 사아، 마바'],
] as const)('a credit line in %s has its own quotation marks and commas', (language, expected) => {
  const { creditLine } = words(language).share.pressKit.licence
  expect(creditLine('가나', '다라', '마바', '사아').replaceAll('\u00a0', ' ')).toBe(expected)
})

test.each([
  ['fr', ['가나. (2026, 1er mars). 다라. 마바', '« 다라 », 가나, mis à jour le 1er mars 2026, 마바.']],
  ['ar', ['가나. (2026، 1 مارس). 다라. 마바', '«다라»، 가나، آخر تعديل 1 مارس 2026، 마바.']],
] as const)('an entry is cited in %s with the date in words', (language, expected) => {
  const said = words(language).data.cite.styles.map(({ write }) => write(cited).replaceAll('\u00a0', ' '))
  expect(said).toEqual(expected)
})

test('a Korean particle fits the title before it', () => {
  const { copy } = words('ko').event.derived
  expect([copy('첫 기록', 'press'), copy('새 소식지', 'press')]).toEqual([
    '‘첫 기록’을 그대로 옮긴 자료',
    '‘새 소식지’를 그대로 옮긴 자료',
  ])
})

test('punctuation follows the language, and a French colon does not wrap to the next line', () => {
  const signs = knownLanguages.map((language) => Object.values(words(language).signs))
  expect(signs).toEqual([
    [':', ','],
    [':', ','],
    ['\u00a0:', ','],
    [':', '،'],
  ])
})
