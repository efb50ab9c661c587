// Sources and publishers that make independence undecidable, each in an otherwise valid story.
import { damagedFolder, placesOf, reportOf } from '../../fixtures/damage'
import { readStory } from '../../fixtures/story'

test('a primary source that repeats another one is reported, with a fix', () => {
  const folder = damagedFolder({ file: 'sources.json', field: '[3].derivedFrom', value: 'diary' })
  expect(placesOf(folder)).toEqual([{ file: 'sources.json', field: '[3].derivedFrom' }])
  expect(reportOf(folder)).toContain('a primary source that does not repeat another one')
})

test('a primary source that passes on an agency is reported', () => {
  const folder = damagedFolder({ file: 'sources.json', field: '[2].agency', value: 'Valley Wire' })
  expect(placesOf(folder)).toEqual([{ file: 'sources.json', field: '[2].agency' }])
})

test('publishers that are part of each other are reported at both, and an unknown whole where it is named', () => {
  const folder = damagedFolder({
    file: 'publishers.json',
    field: '[0].partOf',
    value: 'echo-paper',
  })
  expect(placesOf(folder)).toEqual([{ file: 'publishers.json', field: '[0].partOf' }])
  expect(reportOf(folder)).toContain('echo-paper → echo-paper')
  expect(placesOf(damagedFolder({ file: 'publishers.json', field: '[0].partOf', value: 'nobody' }))).toEqual([
    { file: 'publishers.json', field: '[0].partOf' },
  ])
})

test('a publisher may be named only as an agency or only as a parent', () => {
  const timeline = readStory((story) => {
    story.publishers.push(
      { id: 'valley', name: { en: 'Valley Agency', ko: '골짜기통신' }, partOf: 'land' },
      { id: 'land', name: { en: 'Land Holding', ko: '나라지주' } },
    )
    for (const source of story.sources.slice(1, 2)) source.agency = '골짜기통신'
  })
  expect(timeline.sources[1]?.agencyBy?.partOf?.id).toBe('land')
})

test('parts of one publisher count once through the whole of the reading', () => {
  const timeline = readStory((story) => {
    story.publishers.push(
      { id: 'circle', name: { en: 'Reading Circle', ko: '독서회' }, partOf: 'echo-paper' },
      { id: 'wire', name: { en: 'Valley Wire', ko: '골짜기통신' }, partOf: 'circle' },
    )
  })
  const keys = timeline.sources.map(({ publishedBy }) => publishedBy?.partOf?.partOf?.id)
  expect(keys).toEqual([undefined, 'echo-paper', undefined, undefined, undefined])
})
