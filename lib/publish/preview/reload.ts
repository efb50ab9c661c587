/** Lets open pages show themselves anew when the data changes, and only then. */
import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { changesPath } from './paths'

const EVERY = 400

const nameOf = (state: string): string => createHash('sha256').update(state).digest('hex').slice(0, 16)

/**
 * The script of a page: it compares the state of the data with the first one it hears of, also when the server was
 * away in between.
 */
export const reloadScript = `let seen
new EventSource(${JSON.stringify(changesPath)}).onmessage = ({ data }) => {
  if (seen !== undefined && seen !== data) location.reload()
  seen = data
}
`

/** Answers with a stream of the names of states (server-sent events): the present one, then each that follows. */
export const sendChanges = (stateOf: () => string, response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  let sent = ''
  const send = (): void => {
    const name = nameOf(stateOf())
    if (name === sent) return
    sent = name
    response.write(`data: ${name}\n\n`)
  }
  send()
  const timer = setInterval(send, EVERY)
  response.on('close', () => clearInterval(timer))
}
