// Out to a table or to TimelineJS, and in again into the same story without its events.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importStory } from '@/lib/commands/import-story'
import { toEventsCsv, toExcelCsv } from '@/lib/formats/events-csv'
import { writeJson } from '@/lib/formats/json'
import { timelineJsLosses, toTimelineJs } from '@/lib/formats/timelinejs'
import { tableLosses } from '@/lib/timeline/flat-fields'
import { readTimeline } from '@/lib/timeline/read'
import type { Timeline } from '@/lib/timeline/types'
import { buildStory, freshFolder, type Story, writeStory } from '../../fixtures/story'

/** The story with dates of every form, in the one zone that a slide cannot tell. */
const story = (): Story => {
  const whole = buildStory()
  const forms = ['1961~', '197X', '1962/1964-03', '1963-05?/..', '1964%', '1965-02-03/1965-02', '1966-07-08']
  forms.forEach((when, index) => {
    whole.events[`form-${index}`] = {
      id: `f${index}`,
      era: 'library',
      kind: 'record',
      when,
      title: { en: `Form ${index} <, it's "odd" & short`, ko: `모양 ${index} & “둘”` },
      summary: { en: 'a < b, =SUM(1) & more.', ko: '“인용”과 & 기호.' },
      themes: ['reading'],
      claims: [
        {
          text: { en: '=1+1 is said to be two.', ko: '-1은 음수다.' },
          sources: [{ source: 'notice', locator: 'whole' }],
        },
        {
          text: { en: 'It has a second line.', ko: '둘째 줄이 있다.' },
          saidBy: 'council',
          themes: ['building', 'reading'],
          sources: [{ source: 'diary', locator: 'page 3' }],
        },
      ],
      published: '2026-03-06T09:00:00+00:00',
    }
  })
  return whole
}

const options = {
  replace: false,
  published: '2026-05-01T00:00:00Z',
  kind: 'record',
  newSources: {},
}

/** What a folder holds after an import into it, and what the import said. */
const importedFrom = (files: Record<string, string>): { timeline: Timeline; report: string } => {
  const dir = writeStory({ ...story(), events: {} as Story['events'] })
  const folder = freshFolder()
  const names = Object.entries(files).map(([name, text]) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  })
  const report = importStory(names, { ...options, dir })
  return { timeline: readTimeline({ dir }), report }
}

const before = readTimeline({ dir: writeStory(story()) })
/** A withdrawn entry has no statements to come back with. */
const standing = before.events.filter(({ withdrawn }) => !withdrawn)
const idsOf = ({ events }: Timeline) => events.map(({ id }) => id).sort()

const leaves = (value: unknown, path = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, path))
  if (typeof value !== 'object' || value === null) return [path.replace(/\.(?:en|ko)$/, '')]
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, path ? `${path}.${name}` : name))
}

const isLost = (path: string, losses: readonly string[]): boolean =>
  losses.some((lost) => path === lost || path.startsWith(`${lost}.`))

/** The authored value of an event without the fields that a format has no room for. */
const without = (value: unknown, losses: readonly string[], path = ''): unknown => {
  if (Array.isArray(value)) return value.map((item) => without(item, losses, path))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const at = path ? `${path}.${name}` : name
      return isLost(at, losses) ? [] : [[name, without(inner, losses, at)]]
    }),
  )
}

describe.each([
  ['the table', toEventsCsv],
  ['the table for Excel', toExcelCsv],
])('%s', (_, write) => {
  const { timeline, report } = importedFrom({ 'events.csv': write(before) })

  test('every event comes back with all but what is listed as lost', () => {
    expect(idsOf(timeline)).toEqual(standing.map(({ id }) => id).sort())
    for (const event of standing) {
      const found = timeline.eventsById.get(event.id)
      expect(found?.slug).toBe(event.slug)
      expect(found?.authored).toEqual(without(event.authored, tableLosses))
    }
    expect(report).toContain(`${standing.length} new`)
  })

  test('what is listed as lost is lost indeed', () => {
    const fields = (all: readonly { authored: unknown }[]) =>
      new Set(all.flatMap(({ authored }) => leaves(authored)))
    const back = fields(timeline.events)
    const gone = [...fields(standing)].filter((path) => !back.has(path))
    expect(gone.length).toBeGreaterThan(0)
    expect(gone.filter((path) => !isLost(path, tableLosses))).toEqual([])
    expect([...back].filter((path) => isLost(path, tableLosses))).toEqual([])
  })
})

describe('TimelineJS', () => {
  const { timeline } = importedFrom({
    'timelinejs.en.json': writeJson(toTimelineJs(before, 'en')),
    'timelinejs.ko.json': writeJson(toTimelineJs(before, 'ko')),
  })
  const pairs = standing.map((event) => [event, timeline.eventsById.get(event.id)] as const)

  test('every event comes back, and under its own address', () => {
    expect(pairs.filter(([event, found]) => found?.slug !== event.slug)).toEqual([])
  })

  test.each(['when', 'partOfDay', 'title', 'summary'] as const)('%s is the same in every event', (field) => {
    expect(pairs.map(([event, found]) => [event.id, found?.authored[field]])).toEqual(
      standing.map((event) => [event.id, event.authored[field]]),
    )
  })

  test('the group, which is the first theme, and the era are the same', () => {
    const placed = (event: Timeline['events'][number] | undefined) => [event?.themes[0]?.id, event?.era.id]
    expect(pairs.map(([, found]) => placed(found))).toEqual(standing.map(placed))
  })

  test('the addresses of its sources are the same', () => {
    const urls = (event: Timeline['events'][number] | undefined) =>
      [...new Set(event?.claims.flatMap(({ citations }) => citations.map(({ source }) => source.url)))].sort()
    const cited = standing.filter(({ disagreements }) => disagreements.length === 0)
    expect(cited.map(({ id }) => urls(timeline.eventsById.get(id)))).toEqual(cited.map(urls))
  })

  test('nothing else is lost than what is listed', () => {
    const claimed = new Set([
      ...timelineJsLosses,
      'themes',
      'id',
      'era',
      'when',
      'partOfDay',
      'title',
      'summary',
    ])
    const fields = standing.flatMap(({ authored }) => leaves(authored))
    expect(fields.filter((path) => !isLost(path, [...claimed]))).toEqual([])
  })
})

test('what was imported is written in canonical form', () => {
  const dir = writeStory({ ...story(), events: {} as Story['events'] })
  const file = join(freshFolder(), 'events.csv')
  writeFileSync(file, toEventsCsv(before))
  importStory([file], { ...options, dir })
  const text = readFileSync(join(dir, 'events/reading-night.json'), 'utf8')
  expect(text).toMatch(/^\{\n {2}"\$schema": ".+",\n {2}"id": "e4",\n {2}"era": "library",\n/)
  expect(text.endsWith('}\n')).toBe(true)
})
