import { fold, termsOf, withoutParticle } from '@/public/search/terms.js'

test.each([
  ['Elizabeth Salmón', 'elizabeth salmon'],
  ['PHILE\u0301MON', 'philemon'],
  ['Straße, Łódź, Ærø', 'strasse, lodz, aero'],
  ['İstanbul ıssız', 'istanbul issiz'],
  ['ＵＮ２０２５', 'un2025'],
  ['북한'.normalize('NFD'), '북한'],
  ['שָׁלוֹם', 'שלום'],
  ['مُحَمَّد', 'محمد'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test.each([
  ['The doors opened', ['the', 'doors', 'opened']],
  ['Hwang Joon-kook', ['hwang', 'joon', 'kook', 'joonkook']],
  ["the DPRK's", ['the', 'dprk']],
  ['A/79/PV.85', ['a', '79', 'pv', '85', 'a79', 'a79pv', 'a79pv85', '79pv', '79pv85', 'pv85']],
  ['북한 인권결의를', ['북한', '한인', '인권', '권결', '결의', '의를', '를']],
  ['책 900권(전체)', ['책', '900', '권', '전체', '체']],
  ['COI는', ['coi', '는']],
  ['人権決議', ['人権', '権決', '決議', '議']],
  ['— … ·', []],
])('%s has its terms', (text, terms) => {
  expect([...termsOf(text)].sort()).toEqual([...terms].sort())
})

test('an address has few terms: its pieces and the whole', () => {
  const terms = termsOf('https://www.library.example/a/b/c/d/e/f/minutes')
  expect(terms).toContain('wwwlibraryexampleabcdefminutes')
  expect(terms.size).toBeLessThan(14)
})

test.each([
  ['결의안을', '결의안'],
  ['결의를', '결의'],
  ['유엔으로', '유엔'],
  ['총회에서', '총회'],
  ['북한의', '북한'],
  // The other form would go with such an ending.
  ['전문가', undefined],
  ['회의', undefined],
  ['국가', undefined],
  ['홍수', undefined],
])('%s without its particle is %s', (word, stem) => {
  expect(withoutParticle(word)).toBe(stem)
})
