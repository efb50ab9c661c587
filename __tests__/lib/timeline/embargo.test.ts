import { toTimelineJson } from '@/lib/formats/json'
import type { Item } from '@/lib/timeline/authored'
import { releasedData } from '@/lib/timeline/embargo'
import { addEmbargoed, EMBARGO_ENDS } from '../../fixtures/embargo'
import { buildAuthored, buildStory, readStory, type Story } from '../../fixtures/story'

const before = '2098-12-31T23:59:59+00:00'

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id)

test('before its date, nothing of an entry, nor of what only it uses, is in the data', () => {
  const json = JSON.stringify(toTimelineJson(readStory(addEmbargoed, { buildDate: before })))
  expect(json.match(/[^"]*secret[^"]*/gi) ?? []).toEqual([])
})

test('without a build date it is not shown either', () => {
  expect(JSON.stringify(toTimelineJson(readStory(addEmbargoed)))).not.toMatch(/secret/i)
})

test('from its time on everything is there', () => {
  const { events, actors, sources, themes } = readStory(addEmbargoed, { buildDate: EMBARGO_ENDS })
  expect(idsOf(events)).toContain('secret-id')
  expect(idsOf(actors)).toEqual(['council', 'mara-lind', 'secret-actor', 'secret-body', 'prepared-actor'])
  expect(idsOf(sources).slice(5)).toEqual([
    'secret-source',
    'secret-origin',
    'secret-reading',
    'secret-spelling',
    'prepared',
  ])
  expect(idsOf(themes)).toEqual(['building', 'reading', 'secret-theme', 'prepared-theme'])
  expect(actors[1]?.variants?.map(({ form }) => form)).toEqual(['M. Lynd', 'Secret Lind'])
})

test('what published entries use is kept, and so is what no entry uses', () => {
  const { actors, sources, themes } = readStory(addEmbargoed, { buildDate: before })
  expect(idsOf(actors)).toEqual(['council', 'mara-lind', 'prepared-actor'])
  expect(idsOf(sources)).toEqual(['echo', 'wire', 'minutes', 'notice', 'diary', 'prepared'])
  expect(idsOf(themes)).toEqual(['building', 'reading', 'prepared-theme'])
})

test('remaining data has no references to removed entries', () => {
  const { actors, sources } = readStory(addEmbargoed, { buildDate: before })
  const [council, mara] = actors
  expect(council).not.toHaveProperty('variants')
  expect(mara?.variants).toEqual([{ form: 'M. Lynd', seenIn: 'echo' }])
  expect(sources.at(-1)).not.toHaveProperty('derivedFrom')
  expect(sources[0]?.derivedFrom?.id).toBe('wire')
})

test('the source of a spelling stays where an entry under embargo merely names its bearer', () => {
  const known = (story: Story): void => {
    addEmbargoed(story)
    story.sources.push({ ...buildStory().sources[4], id: 'atlas' } as Story['sources'][number])
    story.actors[0]?.variants?.push({ form: 'The Council', seenIn: 'atlas' })
  }
  const { actors, sources } = readStory(known, { buildDate: before })
  expect(idsOf(sources)).toContain('atlas')
  expect(actors[0]?.variants).toEqual([{ form: 'The Council', seenIn: 'atlas' }])
})

test('a part does not name the whole that is under embargo', () => {
  const { events, themes, actors, sources } = buildAuthored()
  events.reopening.publishAfter = EMBARGO_ENDS
  const item = <T>(value: T): Item<T> => ({
    value,
    problem: () => {
      throw new Error('no problem is looked for')
    },
  })
  const data = {
    events: Object.entries(events).map(([slug, event]) => ({ ...item(event), slug })),
    themes: themes.map(item),
    actors: actors.map(item),
    sources: sources.map(item),
  }
  const released = releasedData(data, Date.parse(before))
  expect(JSON.stringify(released)).not.toContain('"e3"')
  expect(released.events.map(({ slug }) => slug)).toContain('reading-night')
  expect(JSON.stringify(data)).toContain('"partOf":"e3"')
})
