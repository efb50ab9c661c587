import { createServer, IncomingMessage, type Server, ServerResponse } from 'node:http'
import { type AddressInfo, Socket } from 'node:net'
import { runInNewContext } from 'node:vm'
import { changesOf, reloadScript } from '@/lib/preview/reload'

let server: Server

afterEach(() => {
  server.closeAllConnections()
  return new Promise((done) => server.close(done))
})

test('a stream sends the current state, then only changes', async () => {
  let state = 'one'
  const send = changesOf(() => state, 5)
  server = createServer((_, response) => send(response))
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

test('ten open pages look at the data as often as one, and none looks once they are closed', () => {
  jest.useFakeTimers()
  server = createServer()
  let looks = 0
  const look = (): string => {
    looks += 1
    return `${looks}`
  }
  const send = changesOf(look, 100)
  const pages = Array.from({ length: 10 }, () => new ServerResponse(new IncomingMessage(new Socket())))
  for (const page of pages) send(page)
  const opened = looks
  jest.advanceTimersByTime(500)
  expect(looks - opened).toBe(5)
  for (const page of pages) page.emit('close')
  jest.advanceTimersByTime(500)
  expect(looks - opened).toBe(5)
  jest.useRealTimers()
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
