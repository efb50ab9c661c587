/** Makes Next notice that the data has other pages now. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'

const HEADER = 'x-preview-warm'
const TRIES = 4
const PAUSE = 400

/**
 * Next answers by the list of pages that it last made, and makes a new one meanwhile: the page of an event that has just
 * come would not be there the first time. So a page that was not there before is asked for, unseen, until it is.
 */
export const warmer = (port: number, stateOf: () => string) => {
  const first = stateOf()
  const there = new Set<string>()
  /** By path, the state of the data in which it was not there. */
  const missing = new Map<string, string>()
  return async ({ url = '/', headers }: IncomingMessage, response: ServerResponse): Promise<void> => {
    const state = stateOf()
    response.on('finish', () => {
      if (response.statusCode === 200) there.add(url)
      else missing.set(url, state)
    })
    if (there.has(url) || (missing.get(url) ?? first) === state || HEADER in headers) return
    for (let tries = 0; tries < TRIES; tries++) {
      const answer = await fetch(`http://127.0.0.1:${port}${url}`, { headers: { [HEADER]: '1' } })
      if (answer.ok) return
      await setTimeout(PAUSE)
    }
  }
}
