import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { runInNewContext } from 'node:vm'
import { reloadScript, sendChanges } from '@/lib/preview/reload'

let server: Server

afterEach(() => {
  server.closeAllConnections()
  return new Promise((done) => server.close(done))
})

test('the stream sends the current state, then only changes', async () => {
  let state = 'one'
  server = createServer((_, response) => sendChanges(() => state, response, 5))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}/`)
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  let received = ''
  for await (const chunk of response.body ?? []) {
    received += new TextDecoder().decode(chunk)
    if (state === 'two') break
    state = 'two'
  }
  expect(received).toBe('data: one\n\ndata: two\n\n')
})

type Listener = { onmessage?: (message: { data: string }) => void }

let sources: Listener[] = []

class Source implements Listener {
  constructor() {
    sources.push(this)
  }
}

/** How often a page rendered from `made` reloads after these messages. */
const reloads = (made: string, states: readonly string[]): number => {
  let count = 0
  sources = []
  runInNewContext(reloadScript, {
    URL,
    document: { currentScript: { src: `http://localhost:3000/__preview/reload.js?${made}` } },
    location: { reload: () => count++ },
    EventSource: Source,
  })
  const [source] = sources
  for (const data of states) source?.onmessage?.({ data })
  return count
}

test('a page reloads if the state differs from its own, also if it changed before the script ran', () => {
  server = createServer()
  expect(reloads('a', ['a'])).toBe(0)
  expect(reloads('a', ['a', 'b'])).toBe(1)
  expect(reloads('a', ['b'])).toBe(1)
})
