import { termsOf } from '@/lib/search/index-terms'
import { fold, joinsWords, wantedBy, withoutParticle } from '@/public/search/terms.js'
import { fc } from '../setup/properties'

test.each([
  ['Marianne Talmón', 'marianne talmon'],
  ['PHILE\u0301MON', 'philemon'],
  ['Straße, Łódź, Ærø', 'strasse, lodz, aero'],
  ['İstanbul ıssız', 'istanbul issiz'],
  ['ＵＮ２０２５', 'un2025'],
  ['남촌'.normalize('NFD'), '남촌'],
  ['שָׁלוֹם', 'שלום'],
  ['مُحَمَّد', 'محمد'],
  // Forms of alef and of final letters, tatweel, Arabic and Persian digits.
  ['أإآٱا', 'ااااا'],
  ['على هيئة', 'علي هييه'],
  ['الأمــم المتّحدة', 'الامم المتحده'],
  ['هٰذا', 'هذا'],
  ['٢٠٢٤ ۱۹۶۱', '2024 1961'],
  ['ﻻ ﺳﻼم', 'لا سلام'],
  ['L’Œuvre d’Élodie à Besançon', 'l’oeuvre d’elodie a besancon'],
  ['1,260 or 1.260 or 1’260 or 1 260 or 1\u202f260', '1260 or 1260 or 1260 or 1260 or 1260'],
  ['١٬٢٦٠ كتابا، 1,234,567', '1260 كتابا، 1234567'],
  // Neither years beside numbers, decimals, lists, symbols, dates nor addresses.
  ['in 2025 100 copies, 0,125 or 12, 345', 'in 2025 100 copies, 0,125 or 12, 345'],
  ['A/79/125.300, 17.12.2024, 192.168.100.1', 'a/79/125.300, 17.12.2024, 192.168.100.1'],
  ['1,2600 and 12,34', '1,2600 and 12,34'],
])('%s is folded to %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test.each([
  ['The doors opened', ['the', 'doors', 'opened']],
  ['Oswin Mary-anne', ['oswin', 'mary', 'anne', 'maryanne']],
  ["the ISBN's", ['the', 'isbn']],
  ['A/79/PV.85', ['a', '79', 'pv', '85', 'a79', 'a79pv', 'a79pv85', '79pv', '79pv85', 'pv85']],
  ['남촌 독서자료를', ['남촌', '촌독', '독서', '서자', '자료', '료를', '를']],
  ['책 900권(전체)', ['책', '900', '권', '전체', '체']],
  ['BBC는', ['bbc', '는']],
  ['人権決議', ['人権', '権決', '決議', '議']],
  ['الأمم', ['الامم', 'امم']],
  ['والأمم', ['والامم', 'امم']],
  ['بالأمم للأمم', ['بالامم', 'للامم', 'امم']],
  // The prefix cannot be told from letters of the word itself.
  ['وكوريا', ['وكوريا', 'كوريا', 'وريا']],
  ['ولكوريا', ['ولكوريا', 'لكوريا', 'كوريا']],
  // Too short without the prefix.
  ['وزير إلى كتب', ['وزير', 'الي', 'كتب']],
  ['l’ONU', ['l', 'onu', 'lonu']],
  ['1,260 books', ['1260', 'books']],
  // A time of day is one term, which no number begins.
  ['at 09:30', ['at', ':9:30']],
  ['10:00-12:30', [':10:00', ':12:30']],
  ['오전 10시에', [':10시', '오전', '전', '에']],
  ['10시간', ['10', '시간', '간']],
  ['오전 10:00에', [':10:00', '오전', '전', '에']],
  ['— … ·', []],
])('%s has the terms %j', (text, terms) => {
  expect([...termsOf(text)].sort()).toEqual([...terms].sort())
})

test('a long compound has only its pieces and the whole as terms', () => {
  const terms = termsOf('https://www.library.example/a/b/c/d/e/f/minutes')
  expect(terms).toContain('wwwlibraryexampleabcdefminutes')
  expect(terms.size).toBeLessThan(14)
})

test.each([
  ['자료안을', '자료안'],
  ['자료를', '자료'],
  ['도청으로', '도청'],
  ['의회에서', '의회'],
  ['남촌의', '남촌'],
  // After such a final sound, the particle would have another form.
  ['전문가', undefined],
  ['회의', undefined],
  ['국가', undefined],
  ['홍수', undefined],
])('%s without its particle is %s', (word, stem) => {
  expect(withoutParticle(word)).toBe(stem)
})

/** The keys of each alternative for a one-word query: those tried first, and the fallbacks. */
const waysOf = (query: string): [string[], string[]] => {
  const [{ first, second } = { first: [], second: [] }] = wantedBy(query)
  const texts = (ways: typeof first): string[] =>
    ways.map(({ keys }) => keys.map(({ text }) => text).join(' '))
  return [texts(first), texts(second)]
}

test.each([
  ['الأمم', ['الامم', 'امم'], []],
  ['وكوريا', ['وكوريا'], ['كوريا']],
  ['جلسة', ['جلسه'], ['جلس']],
  ['السفارات', ['السفارات', 'سفارات'], ['السفار', 'سفار']],
  ['journaux', ['journaux', 'journal'], []],
  ['journal', ['journal', 'journaux'], []],
  ['réunions', ['reunions', 'reunion'], []],
  ['l’ONU', ['lonu', 'onu'], []],
  ['D’Arcy', ['darcy', 'arcy', 'arcies'], []],
  ['jusqu’à', ['jusqua', 'jusqu a'], []],
  ['d’Aix-en-Provence', ['daixenprovence', 'aixenprovence', 'aix en provence'], []],
  ['l’A/79/PV.85', ['la79pv85', 'a79pv85'], []],
  ['Korea', ['korea'], []],
  ['laws', ['laws', 'law'], []],
  ['news', ['news'], []],
  ['Raeder', ['raeder', 'rader'], ['rader']],
  ['Räder', ['rader', 'raeder'], []],
  ['Aarhus', ['aarhus', 'arhus'], ['arhus']],
  ['Ørsted', ['orsted', 'oersted'], []],
  ['Mueller-Haus', ['muellerhaus', 'mueller haus', 'mullerhaus', 'muller haus'], ['mullerhaus']],
  // Where two vowels are just that.
  ['queue', ['queue'], []],
  ['neuen', ['neuen'], []],
  ['œuvre', ['oeuvre'], []],
  ['blue', ['blue'], []],
  ['10:00', [':10:00'], []],
  ['10시', [':10시'], []],
  ['A/LIB/RES/25/25', ['alibres2525'], ['2525']],
  ['A/79/PV.85', ['a79pv85'], []],
  ['25/25', ['2525'], []],
  ['9:05', [':9:05'], []],
])('%s is searched as %j, then as %j', (query, first, second) => {
  const [tried, then] = waysOf(query)
  expect(tried).toEqual(first)
  expect(then).toEqual(expect.arrayContaining(second))
  if (second.length === 0) expect(then).toEqual([])
})

test.each([
  ['10', false],
  ['7', false],
  ['196', true],
  ['law', true],
])('%s also finds what begins with it: %s', (query, expected) => {
  expect(wantedBy(query)[0]?.first[0]?.keys[0]?.open).toBe(expected)
})

test('a short form without its ending finds no longer words', () => {
  const [laws, cellars] = ['laws', 'cellars'].map((query) =>
    wantedBy(query)[0]?.first.map(({ keys }) => keys[0]),
  )
  expect(laws).toEqual([
    { text: 'laws', open: true },
    { text: 'law', open: false },
  ])
  expect(cellars?.every((key) => key?.open)).toBe(true)
})

test('a number is one word, with any sign between its groups', () => {
  const sign = fc.constantFrom(',', '.', '’', "'", '٬', ' ', '\u00a0', '\u202f', '\u2009')
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 2_000_000_000 }), sign, (number, between) => {
      const grouped = number.toLocaleString('en').replaceAll(',', between)
      expect([...termsOf(`of ${grouped} books`)]).toEqual(['of', String(number), 'books'])
      expect(fold(grouped.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? ''))).toBe(String(number))
    }),
  )
})

test.each([
  ['de', true],
  ['de-AT', true],
  ['nl', true],
  ['nb', true],
  ['en', false],
  ['den', false],
  ['fr', false],
  ['ko', false],
  ['ar', false],
])('%s writes compounds as one word: %s', (language, expected) => {
  expect(joinsWords(language)).toBe(expected)
})
