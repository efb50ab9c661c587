/** What the checks of a built site need to know of its story. */
import type { Site, Timeline } from '../../timeline/types'

export type Inspected = Readonly<{
  site: Site
  /** What would be a sign of a fault on a page, but is in the texts of the story, too. */
  authored: readonly string[]
}>

const BROKEN = /__[A-Z]{3,}__|\{\{|\blorem ipsum\b|\bundefined\b|\[object |\bNaN\b|\ufffd/g

/** Placeholders, and what stands in a page where a value is missing, each once. */
export const brokenTexts = (text: string): string[] => [...new Set(text.match(BROKEN))]

/** All strings in a value, however deep. Objects may refer to each other. */
const stringsIn = (value: unknown): string[] => {
  const strings: string[] = []
  const seen = new Set<unknown>()
  const waiting = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next === 'string') strings.push(next)
    else if (typeof next === 'object' && next !== null && !seen.has(next)) {
      seen.add(next)
      for (const inner of next instanceof Map ? next.values() : Object.values(next)) waiting.push(inner)
    }
  }
  return strings
}

export const toInspected = (timeline: Pick<Timeline, 'site' | 'events'>): Inspected => ({
  site: timeline.site,
  authored: [...new Set(stringsIn(timeline).flatMap(brokenTexts))],
})
