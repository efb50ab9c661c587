import { eventsCsvColumns } from '@/lib/formats/events-csv'
import { fieldGuide, guideLists } from '@/lib/formats/field-guide'
import { timelineJsLosses } from '@/lib/formats/timelinejs'
import { knownLanguages } from '@/lib/languages'
import { fieldMeanings } from '@/lib/languages/field-meanings'
import { tableLosses } from '@/lib/timeline/flat-fields'
import { readStory } from '../../fixtures/story'

const timeline = readStory()
const guide = fieldGuide(timeline)
const paths = guideLists.flatMap((list) => guide[list].map(({ path }) => `${list}.${path}`))

test('every field is documented once, with a description', () => {
  expect(paths.length).toBeGreaterThan(60)
  expect(new Set(paths).size).toBe(paths.length)
  expect(guideLists.flatMap((list) => guide[list]).filter(({ description }) => description === '')).toEqual(
    [],
  )
})

test('a localized text is one field, and optional fields are marked', () => {
  const field = (path: string) => guide.events.find((one) => one.path === path)
  expect(field('title')).toMatchObject({ required: true })
  expect(field('title.en')).toBeUndefined()
  expect(field('place.latitude')).toMatchObject({ required: false })
  expect(field('claims.sources.locator')).toMatchObject({ required: true })
})

test.each(knownLanguages.filter((language) => language !== 'en'))(
  '%s has a meaning for each, and no other',
  (language) => {
    expect(Object.keys(fieldMeanings[language] ?? {}).sort()).toEqual([...paths].sort())
  },
)

test('the lost fields of each file and the columns of the table are fields of the guide', () => {
  const known = new Set(guide.events.map(({ path }) => path))
  const columns = eventsCsvColumns(timeline).map((name) => name.replace(/\.(?:en|ko|time)$/, ''))
  const named = [...tableLosses, ...timelineJsLosses, ...columns]
  expect(named.filter((path) => !known.has(path))).toEqual([])
})
