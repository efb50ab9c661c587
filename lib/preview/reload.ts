/** Reloads open pages when, and only when, the data changes. */
import type { ServerResponse } from 'node:http'
import { changesPath } from './paths'

/** Milliseconds between two polls of the data folder. */
const INTERVAL = 400

/** The script of a page. Its query string holds the state that the page was rendered from. */
export const reloadScript = `const made = new URL(document.currentScript.src).search.slice(1)
new EventSource(${JSON.stringify(changesPath)}).onmessage = ({ data }) => {
  if (data !== made) location.reload()
}
`

/** Sends the current state of the data, then every change, as server-sent events. */
export const sendChanges = (stateOf: () => string, response: ServerResponse, interval = INTERVAL): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  let sent = ''
  const send = (): void => {
    const state = stateOf()
    if (state === sent) return
    sent = state
    response.write(`data: ${state}\n\n`)
  }
  send()
  const timer = setInterval(send, interval)
  response.on('close', () => clearInterval(timer))
}
