/** When what the record holds appeared and changed. */
import { newest, oldest } from './history'
import type { TimelineEvent } from './types'

/** Date-times with offset, as authored. */
export type RecordDates = Readonly<{ published: string; updated: string }>

/** When the first of some entries appeared, and when any of them last changed. Undefined without entries. */
export const recordDates = (
  events: readonly Pick<TimelineEvent, 'published' | 'updated'>[],
): RecordDates | undefined => {
  const published = oldest(events.map((event) => event.published))
  const updated = newest(events.map((event) => event.updated))
  return published !== undefined && updated !== undefined ? { published, updated } : undefined
}
