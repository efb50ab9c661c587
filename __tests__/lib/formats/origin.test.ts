// The phrases that say where a source has its contents from.
import { originPhrases } from '@/lib/formats/origin'
import type { Language } from '@/lib/languages'
import { readStory } from '../../fixtures/story'

/** The phrases on the Echo, which derives from the wire. */
const phrases = (
  derivation?: 'copy' | 'summary' | 'draws-on',
  language: Language = 'en',
  agency?: string,
): string[] => {
  const [echo] = readStory(({ sources }) => {
    Object.assign(sources[0] ?? {}, derivation && { derivation }, agency && { agency })
  }).sources
  return echo ? originPhrases(echo, language) : []
}

test.each([
  ['copy', 'copy of “Town to have library”', '‘Town to have library’를 그대로 옮긴 자료'],
  ['summary', 'summary of “Town to have library”', '‘Town to have library’를 요약한 자료'],
  ['draws-on', 'based on “Town to have library”', '‘Town to have library’에 바탕을 둔 기사'],
  [undefined, 'based on “Town to have library”', '‘Town to have library’에 바탕을 둔 기사'],
] as const)('a source says how it derives: %s', (derivation, en, ko) => {
  expect(phrases(derivation)).toEqual([en])
  expect(phrases(derivation, 'ko')).toEqual([ko])
})

test('an agency is named before the source, and an original says nothing', () => {
  expect(phrases('copy', 'en', 'Valley Wire')).toEqual([
    'carries Valley Wire',
    'copy of “Town to have library”',
  ])
  expect(
    readStory()
      .sources.filter(({ derivedFrom }) => !derivedFrom)
      .flatMap((source) => originPhrases(source, 'en')),
  ).toEqual([])
})
