import { countIndependent } from '@/lib/timeline/evidence'
import { publisherName } from '@/lib/timeline/publishers'
import type { Source, Timeline } from '@/lib/timeline/types'
import { placesOf } from '../../fixtures/damage'
import { buildStory, readStory, writeStory } from '../../fixtures/story'

const withPublishers = (...publishers: string[]): Timeline =>
  readStory((story) => {
    story.sources.forEach((source, index) => {
      source.publisher = publishers[index] ?? `Publisher ${index}`
      delete source.derivedFrom
    })
    const named = publishers.map((name) => name.replace('\u00a0', ' ').toLowerCase())
    story.publishers = story.publishers.filter(({ name }) => named.includes(name.en.toLowerCase()))
  })

const sourceAt = ({ sources }: Timeline, index: number): Source => {
  const source = sources[index]
  if (!source) throw new Error(`no source ${index}`)
  return source
}

test.each([
  ['Mara Lind', 'en', 'Mara Lind'],
  ['Mara Lind', 'ko', '마라 린드'],
  ['마라 린드', 'en', 'Mara Lind'],
  ['M. Lynd', 'ko', '마라 린드'],
  ['The Echo', 'ko', '메아리신문'],
  ['THE ECHO', 'ko', '메아리신문'],
  ['The\u00a0Echo', 'ko', '메아리신문'],
  ['The Post', 'ko', 'The Post'],
] as const)('the publisher %s is called in %s: %s', (publisher, language, name) => {
  expect(publisherName(sourceAt(withPublishers(publisher), 0), language)).toBe(name)
})

test('one publisher under two spellings is one, not two that are independent', () => {
  const { sources } = withPublishers('Mara Lind', 'M. Lynd', 'The Echo')
  const cited = sources.slice(0, 3).map((source) => ({ source }))
  expect(countIndependent(cited.slice(0, 2))).toBe(1)
  expect(countIndependent(cited)).toBe(2)
})

test('publishers that are in no list and read as one are one', () => {
  const { sources } = withPublishers('The Post', 'THE\u00a0POST', 'Ｔhe Post', 'The Past')
  const cited = sources.slice(0, 4).map((source) => ({ source }))
  expect(countIndependent(cited.slice(0, 3))).toBe(1)
  expect(countIndependent(cited)).toBe(2)
})

test('a publisher that no source names is a problem', () => {
  expect(
    placesOf(
      writeStory({ ...buildStory(), publishers: [{ id: 'post', name: { en: 'The Post', ko: '우편신문' } }] }),
    ),
  ).toEqual([{ file: 'publishers.json', field: '[0].name' }])
})
