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

/**
 * Sends the current state of the data, then every change, as server-sent events. All pages that are open share one timer:
 * looking through ten thousand files takes a while.
 */
export const changesOf = (
  stateOf: () => string,
  interval = INTERVAL,
): ((response: ServerResponse) => void) => {
  const sent = new Map<ServerResponse, string>()
  let timer: NodeJS.Timeout | undefined
  const send = (): void => {
    const state = stateOf()
    for (const [response, last] of sent) {
      if (last === state) continue
      sent.set(response, state)
      response.write(`data: ${state}\n\n`)
    }
  }
  return (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    sent.set(response, '')
    send()
    timer ??= setInterval(send, interval)
    response.on('close', () => {
      sent.delete(response)
      if (sent.size > 0) return
      clearInterval(timer)
      timer = undefined
    })
  }
}
