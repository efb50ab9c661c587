/** Lets open pages show themselves anew when the data changes, and only then. */
import type { ServerResponse } from 'node:http'
import { changesPath } from './paths'

const EVERY = 400

/** The script of a page: it compares the state that the page was made in, which its address has, with what it hears. */
export const reloadScript = `const made = new URL(document.currentScript.src).search.slice(1)
new EventSource(${JSON.stringify(changesPath)}).onmessage = ({ data }) => {
  if (data !== made) location.reload()
}
`

/** Answers with a stream of states (server-sent events): the present one, then each that follows. */
export const sendChanges = (stateOf: () => string, response: ServerResponse, every = EVERY): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  let sent = ''
  const send = (): void => {
    const state = stateOf()
    if (state === sent) return
    sent = state
    response.write(`data: ${state}\n\n`)
  }
  send()
  const timer = setInterval(send, every)
  response.on('close', () => clearInterval(timer))
}
