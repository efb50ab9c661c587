/** Makes Next's development server pick up pages that were added to the data. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'

const HEADER = 'x-preview-warm'
const TRIES = 4
const PAUSE = 400

/**
 * Next answers from a stale list of static params while it refreshes the list in the background, so the first
 * request for a new event would get a 404. This requests such a page in the background until Next can serve
 * it.
 */
export const warmer = (port: number, stateOf: () => string) => {
  const first = stateOf()
  const served = new Set<string>()
  /** Paths that were not found, with the state of the data at that time. */
  const missing = new Map<string, string>()
  return async ({ url = '/', headers }: IncomingMessage, response: ServerResponse): Promise<void> => {
    const state = stateOf()
    response.on('finish', () => {
      if (response.statusCode === 200) served.add(url)
      else missing.set(url, state)
    })
    if (served.has(url) || (missing.get(url) ?? first) === state || HEADER in headers) return
    for (let tries = 0; tries < TRIES; tries++) {
      const answer = await fetch(`http://127.0.0.1:${port}${url}`, { headers: { [HEADER]: '1' } })
      if (answer.ok) return
      await setTimeout(PAUSE)
    }
  }
}
