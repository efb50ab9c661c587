import {
  actorYears,
  entriesOfActor,
  eventsOfTheme,
  MOST_ON_A_PAGE,
  pageOfSource,
  sourceYears,
  themeYears,
  yearParts,
} from '@/lib/timeline/by-year'
import { allForms, readDatedStory } from '../../fixtures/dated-story'
import { addSources } from '../../fixtures/many-events'
import { readLongStory } from '../../fixtures/read-long-story'
import { readStory } from '../../fixtures/story'

/** Each theme has half of the sample events. */
const enough = 2 * (MOST_ON_A_PAGE + 1)

const ascending = (years: readonly { year: string }[]): boolean =>
  years.every(({ year }, index) => index === 0 || Number(years[index - 1]?.year) < Number(year))

describe('what fits on a page', () => {
  const timeline = readStory()

  test('has no years', () => {
    const years = [
      ...timeline.themes.map((theme) => themeYears(timeline, theme)),
      ...timeline.actors.map((actor) => actorYears(timeline, actor)),
      sourceYears(timeline),
    ]
    expect(years.flat()).toEqual([])
  })

  test('has its sources on one page', () => {
    const pages = timeline.sources.map((source) => pageOfSource(timeline, source, 'ko'))
    expect(new Set(pages)).toEqual(new Set(['/ko/sources/']))
  })
})

test.each([
  ['as many as fit on a page', MOST_ON_A_PAGE, undefined, 0],
  ['one more', MOST_ON_A_PAGE + 1, undefined, 2],
  ['one more, all of one year', MOST_ON_A_PAGE + 1, '1970', 0],
])('sources: %s', (_, count, published, least) => {
  const timeline = readLongStory(1, (story) => {
    addSources(story, count - story.sources.length)
    if (published) for (const source of story.sources) source.published = published
  })
  expect(timeline.sources).toHaveLength(count)
  const years = sourceYears(timeline)
  if (least === 0) expect(years).toEqual([])
  else expect(years.length).toBeGreaterThanOrEqual(least)
})

describe('what is longer', () => {
  const timeline = readLongStory(enough, (story) => addSources(story, MOST_ON_A_PAGE))
  const whole = <T>(years: readonly { items: readonly T[] }[]): T[] =>
    years.flatMap(({ items }) => [...items])

  test('has each event of a theme in the year it began in', () => {
    expect(timeline.themes.length).toBeGreaterThan(0)
    const longThemes = timeline.themes.filter(
      (theme) => eventsOfTheme(timeline, theme).length > MOST_ON_A_PAGE,
    )
    expect(longThemes.length).toBeGreaterThan(0)
    for (const theme of longThemes) {
      const years = themeYears(timeline, theme)
      expect(whole(years)).toEqual(eventsOfTheme(timeline, theme))
      expect(ascending(years)).toBe(true)
      for (const { year, items } of years) {
        expect(new Set(items.map(({ when }) => String(when.anchor.year)))).toEqual(new Set([year]))
      }
    }
  })

  test('has each word of an actor, and each event, in one year', () => {
    const [actor] = timeline.actors.filter(({ id }) => id === 'mara-lind')
    if (!actor) throw new Error('the story has her')
    const years = actorYears(timeline, actor)
    const entries = entriesOfActor(timeline, actor)
    expect(years.length).toBeGreaterThan(10)
    expect(ascending(years)).toBe(true)
    expect(new Set(whole(years))).toEqual(new Set(entries))
    expect(whole(years)).toHaveLength(entries.length)
    expect(entries.filter(({ said }) => said)).toHaveLength(enough)
    const wrong = years.flatMap(({ year, items }) =>
      items.filter(({ event }) => String(event.when.anchor.year) !== year),
    )
    expect(wrong).toEqual([])
  })

  test('has each source in its year, or the one it was read in', () => {
    const years = sourceYears(timeline)
    expect(whole(years)).toHaveLength(timeline.sources.length)
    expect(ascending(years)).toBe(true)
    const wrong = years.flatMap(({ year, items }) =>
      items.filter(({ published, accessed }) => !(published ?? accessed).startsWith(year)),
    )
    expect(wrong).toEqual([])
    const pages = years.flatMap(({ year, items }) =>
      items.map((source) => [pageOfSource(timeline, source, 'en'), `/en/sources/${year}/`]),
    )
    expect(pages.filter(([page, expected]) => page !== expected)).toEqual([])
  })
})

test('years of all kinds have their page, in order of time', () => {
  const timeline = readDatedStory([...allForms, ...Array<string>(MOST_ON_A_PAGE).fill('1961')])
  const parts = yearParts(timeline)
  expect(parts.map(({ year }) => year)).toEqual([
    ...['Y-170000002', '-0199', '-0043', '-0026', '0000', '0001', '0040', '0400', '1752', '1800', '1950'],
    ...['1961', '1962', '2001', 'Y12345'],
  ])
  expect(parts.flatMap(({ items }) => items)).toEqual(timeline.events)
})
