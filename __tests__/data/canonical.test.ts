import { readdirSync, readFileSync } from 'node:fs'
import { canonicalWriters } from '@/lib/timeline/canonical'
import { readTimeline } from '@/lib/timeline/read'

const { languages } = readTimeline({ dir: 'data' }).site
const writers = canonicalWriters(languages)

test('every event and the sources are in canonical form, so that a tool changes no more than it means to', () => {
  const read = (path: string) => readFileSync(`data/${path}`, 'utf8')
  const files = readdirSync('data/events').map((name) => `events/${name}`)
  expect(files.length).toBeGreaterThan(0)
  const other = files.filter((path) => read(path) !== writers.event(JSON.parse(read(path))))
  const sources = read('sources.json')
  expect([...other, ...(writers.sources(JSON.parse(sources)) === sources ? [] : ['sources.json'])]).toEqual(
    [],
  )
})
