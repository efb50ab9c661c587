import { knownLanguages, words } from '@/lib/languages'
import { fitsInto, networkIds, networks } from '@/lib/share/networks'

test('the limits are those of the networks', () => {
  const limits = networkIds.map((id) => [id, ...networks[id].limits.map(({ most }) => most)])
  expect(limits).toEqual([
    ['x', 280],
    ['bluesky', 300, 3000],
    ['mastodon', 500],
    ['threads', 500],
    ['linkedin', 3000],
    ['facebook', 600],
    ['whatsapp', 500],
    ['telegram', 500],
    ['line', 500],
    ['kakaotalk', 500],
    ['naver', 600],
  ])
})

test.each(networkIds)('a text is within the limits of %s up to its last character', (id) => {
  const [{ most }] = networks[id].limits
  expect([most, most + 1].map((length) => fitsInto(networks[id], 'a'.repeat(length)))).toEqual([true, false])
})

test('Korean is twice as long on X and nowhere else', () => {
  const lengths = networkIds.map((id) => networks[id].limits[0].measure('도청의회'))
  expect(lengths).toEqual([8, ...networkIds.slice(1).map(() => 4)])
})

test.each(knownLanguages)('every network has its own name in %s', (language) => {
  const names = networkIds.map((id) => words(language).share.networks[id])
  expect(new Set(names).size).toBe(networkIds.length)
  expect(Object.keys(words(language).share.networks)).toEqual(networkIds)
})
