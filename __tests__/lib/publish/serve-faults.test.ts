// How the server handles malicious and broken clients, over raw local sockets.
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { Agent, get, type IncomingMessage, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { basename, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { type ServeOptions, serveSite } from '@/lib/publish/serve'
import { freshFolder } from '../../fixtures/story'

const SECRET = 'outside of the site'
const LARGE = 8_000_000

let server: Server | undefined
let port: number
/** Name of the folder that contains the site; its other files must not be readable. */
let parent: string

const start = async (options: Partial<ServeOptions> = {}): Promise<void> => {
  const around = freshFolder()
  const dir = join(around, 'site')
  mkdirSync(join(dir, 'en'), { recursive: true })
  mkdirSync(join(around, 'site-private'))
  for (const path of ['secret.txt', 'site-private/secret.txt']) writeFileSync(join(around, path), SECRET)
  writeFileSync(join(dir, 'index.html'), '<p>home</p>')
  writeFileSync(join(dir, '404.html'), '<p>missing</p>')
  writeFileSync(join(dir, 'en', 'index.html'), '<p>timeline</p>')
  writeFileSync(join(dir, 'large.zip'), Buffer.alloc(LARGE, 7))
  parent = basename(around)
  const served = await serveSite({ dir, port: 0, ...options })
  server = served.server
  port = Number(new URL(served.url).port)
}

afterEach(async () => {
  const ended = server
  ended?.closeAllConnections()
  await new Promise((done) => (ended ? ended.close(done) : done(undefined)))
})

const open = async (): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1')
  // The server may close the connection while invalid data is still being sent.
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

/** Sends raw bytes and returns everything until the server closes the connection. */
const say = async (bytes: string | Buffer): Promise<string> => {
  const socket = await open()
  socket.write(bytes)
  return text(socket).catch(() => '')
}

const askFor = (path: string, rest = 'Host: a\r\n'): Promise<string> =>
  say(`GET ${path} HTTP/1.1\r\n${rest}Connection: close\r\n\r\n`)

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)

const isAlive = async (): Promise<boolean> => (await askFor('/en/')).includes('<p>timeline</p>')

describe('a path that leads out of the site', () => {
  beforeEach(() => start())

  const climbs = ['..', '%2e%2e', '%2E.', '.%2e', '..%00', '%252e%252e', '..;', '...', '%c0%ae%c0%ae', '．．']
  const slashes = ['/', '%2f', '%5c', '\\', '//', '/./', '%252f']
  const tricks = climbs.flatMap((up) =>
    slashes.flatMap((slash) => [
      `/${up}${slash}secret.txt`,
      `/en${slash}${up}${slash}${up}${slash}secret.txt`,
    ]),
  )

  test('gets an error status, never the file', async () => {
    const answers = await Promise.all(
      [
        ...tricks,
        '/../site-private/secret.txt',
        '/..%2fsite-private%2fsecret.txt',
        '/secret.txt%00.html',
        '/en/%00',
        `file:///${parent}/secret.txt`,
        `http://127.0.0.1:${port}/../secret.txt`,
        '/C:/secret.txt',
        '//etc/passwd',
        '/etc/passwd',
        '/%2fetc%2fpasswd',
        '/.git/config',
        '/%',
        '/%zz',
        '/%ff',
      ].map(async (path) => [path, await askFor(path)] as const),
    )
    const wrong = answers.filter(
      ([, answer]) => answer.includes(SECRET) || ![400, 403, 404].includes(statusOf(answer)),
    )
    expect(wrong.map(([path, answer]) => `${path}: ${answer.slice(0, 60)}`)).toEqual([])
    expect(await isAlive()).toBe(true)
  })
})

describe('an invalid request', () => {
  beforeEach(() => start())

  test.each([
    ['noise', Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc]), 400],
    ['an HTTP/0.9 request', 'GET /\r\n\r\n', 200],
    ['an unknown method', 'BREW / HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
    ['a header with a line break', 'GET / HTTP/1.1\r\nHost: a\r\nX: a\rb: c\r\n\r\n', 400],
    ['huge headers', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`, 431],
    ['many headers', `GET / HTTP/1.1\r\nHost: a\r\n${'X: y\r\n'.repeat(20_000)}\r\n`, 431],
    ['a very long path', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 414],
  ])('%s gets its status code', async (_, bytes, status) => {
    expect(statusOf(await say(bytes))).toBe(status)
    expect(await isAlive()).toBe(true)
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s is rejected with the allowed methods',
    async (method) => {
      const answer = await say(`${method} /en/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)
      expect(statusOf(answer)).toBe(405)
      expect(answer).toMatch(/^allow: GET, HEAD\r$/im)
    },
  )

  test.each(['bytes=5-1', 'bytes=-0', 'bytes=99-', 'bytes=0-0,2-2,4-4', 'bytes=a-b', 'lines=1-2'])(
    'the range %s is handled',
    async (range) => {
      const answer = await askFor('/en/', `Host: a\r\nRange: ${range}\r\n`)
      expect([200, 206, 416]).toContain(statusOf(answer))
    },
  )
})

describe('slow and broken clients', () => {
  test('a request that never ends times out, and others are answered meanwhile', async () => {
    await start({ requestTimeout: 300 })
    const slow = await Promise.all(Array.from({ length: 50 }, open))
    for (const socket of slow) socket.write('GET /en/ HTTP/1.1\r\nHost: a\r\nX-Slow: ')
    expect(await isAlive()).toBe(true)
    const answers = await Promise.all(slow.map((socket) => text(socket).catch(() => '')))
    expect(new Set(answers.map(statusOf))).toEqual(new Set([408]))
    expect(await isAlive()).toBe(true)
  })

  test('clients that disconnect during a large file leave no open connections', async () => {
    await start()
    const leaving = await Promise.all(Array.from({ length: 50 }, open))
    for (const socket of leaving) {
      socket.write('GET /large.zip HTTP/1.1\r\nHost: a\r\n\r\n')
      await once(socket, 'data')
      socket.destroy()
    }
    expect(await isAlive()).toBe(true)
    const left = () => new Promise((done) => server?.getConnections((_, count) => done(count)))
    while ((await left()) !== 0) await new Promise((done) => setTimeout(done, 20))
  })
})

test('thousands of concurrent requests all get the right file', async () => {
  await start()
  const agent = new Agent({ keepAlive: true, maxSockets: 100 })
  const ask = async (path: string): Promise<string> => {
    const [answer]: IncomingMessage[] = await once(get({ port, path, agent }), 'response')
    return answer ? `${answer.statusCode} ${await text(answer)}` : ''
  }
  const paths = Array.from({ length: 3000 }, (_, index) => ['/en/', '/', '/nothing'][index % 3] ?? '/')
  const answers = await Promise.all(paths.map(ask))
  agent.destroy()
  const expected = ['200 <p>timeline</p>', '200 <p>home</p>', '404 <p>missing</p>']
  expect(answers.filter((answer, index) => answer !== expected[index % 3])).toEqual([])
})
