/** Searches the Wayback Machine for a copy of a page near its access date. */
import { z } from 'zod'
import { nearestCopy, type Snapshot, type Target, targetDay, withoutFragment } from './copy'
import { followLink } from './follow'
import { isTrouble, readJson, type Trouble, type Wayback } from './wayback'

/** The timestamp of the nearest copy, if there is one. */
export type Search = { timestamp?: string }

const availabilityAnswer = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({
        available: z.boolean(),
        url: z.string(),
        timestamp: z.string(),
        status: z.coerce.string(),
      })
      .optional(),
  }),
})

const COPY_ADDRESS = /^https?:\/\/web\.archive\.org(?::\d+)?\/web\/(\d+)(?:[a-z]{2}_)?\/(.+)$/

const closestOf = ({ archived_snapshots }: z.infer<typeof availabilityAnswer>): Snapshot[] => {
  const { closest } = archived_snapshots
  const [, timestamp, original] = COPY_ADDRESS.exec(closest?.url ?? '') ?? []
  if (!closest?.available || timestamp !== closest.timestamp || original === undefined) return []
  return [{ timestamp, original, status: closest.status }]
}

/** The first row contains the column names; the list is empty if nothing was found. */
const indexAnswer = z.array(z.array(z.string()))

const COLUMNS = ['timestamp', 'original', 'statuscode']

const rowsOf = ([head = [], ...rows]: string[][]): Snapshot[] => {
  const [timestamp = -1, original = -1, status = -1] = COLUMNS.map((name) => head.indexOf(name))
  return rows.map((row) => ({
    timestamp: row[timestamp] ?? '',
    original: row[original] ?? '',
    status: row[status] ?? '',
  }))
}

/** Maximum number of index rows to request. */
const MAX_ROWS = '20'

/**
 * Queries the Availability API. It returns at most one copy, possibly of a redirect or a 404 page, and is known to miss
 * some. The index is queried if it returns nothing usable.
 */
export const findCopy = async (source: Target, wayback: Wayback): Promise<Search | Trouble> => {
  const url = withoutFragment(source.url)
  const ask = async <T>(address: string, query: Record<string, string>, schema: z.ZodType<T>) =>
    readJson(await followLink(`${address}?${new URLSearchParams(query)}`, true, wayback.lookUps), schema)

  const day = targetDay(source)
  const available = await ask(wayback.availability, { url, timestamp: day }, availabilityAnswer)
  if (isTrouble(available)) return available
  const closest = nearestCopy(closestOf(available.value), source)
  if (closest !== undefined) return { timestamp: closest }

  const listed = await ask(
    wayback.index,
    {
      url,
      output: 'json',
      fl: COLUMNS.join(','),
      filter: 'statuscode:200',
      sort: 'closest',
      closest: day,
      limit: MAX_ROWS,
    },
    indexAnswer,
  )
  if (isTrouble(listed)) return listed
  const nearest = nearestCopy(rowsOf(listed.value), source)
  return nearest === undefined ? {} : { timestamp: nearest }
}
