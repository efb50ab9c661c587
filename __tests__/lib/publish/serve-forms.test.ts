// What the server answers to each form of a request (RFC 9112), and with which page and headers.
import { once } from 'node:events'
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { serveSite } from '@/lib/publish/serve'
import { freshFolder } from '../../fixtures/story'

const POLICY = "default-src 'none'; img-src 'self'"

let server: Server
let port: number
let dir: string
let outside: string

beforeEach(async () => {
  dir = freshFolder()
  outside = freshFolder()
  mkdirSync(join(dir, 'en'))
  for (const [path, content] of [
    ['index.html', '<p>home</p>'],
    ['404.html', '<p>missing</p>'],
    ['en/index.html', '<p>timeline</p>'],
    ['_headers', `/404.html\n  Content-Security-Policy: ${POLICY}\n  Referrer-Policy: no-referrer\n`],
  ] as const) {
    writeFileSync(join(dir, path), content)
  }
  await start()
})

const start = async (options: { requestTimeout?: number } = {}): Promise<void> => {
  const served = await serveSite({ dir, port: 0, ...options })
  server = served.server
  port = Number(new URL(served.url).port)
}

const stop = async (): Promise<void> => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
}

afterEach(stop)

/** Sends text, and returns what comes until the connection is closed. */
const say = async (request: string): Promise<string> => {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write(request)
  return text(socket).catch(() => '')
}

type Answer = { status: number; headers: Map<string, string>; body: string }

const parsed = (answer: string): Answer => {
  const at = answer.indexOf('\r\n\r\n')
  const [line = '', ...lines] = answer.slice(0, at).split('\r\n')
  const headers = lines.map((header): [string, string] => {
    const colon = header.indexOf(':')
    return [header.slice(0, colon).toLowerCase(), header.slice(colon + 1).trim()]
  })
  return { status: Number(line.split(' ')[1]), headers: new Map(headers), body: answer.slice(at + 4) }
}

const ask = async (line: string, ...headers: readonly string[]): Promise<Answer> =>
  parsed(await say([line, ...headers, 'Connection: close', '', ''].join('\r\n')))

describe('the forms of a target', () => {
  test.each([
    ['GET /en/ HTTP/1.1', '<p>timeline</p>'],
    ['GET http://a.example/en/ HTTP/1.1', '<p>timeline</p>'],
    ['GET http://a.example:3000/en/?a=b HTTP/1.1', '<p>timeline</p>'],
    ['GET HTTPS://A.example/en/ HTTP/1.1', '<p>timeline</p>'],
    ['GET http://[::1]:3000/en/ HTTP/1.1', '<p>timeline</p>'],
    ['GET http://a.example HTTP/1.1', '<p>home</p>'],
    ['GET http://a.example?a=b HTTP/1.1', '<p>home</p>'],
  ])('%s', async (line, body) => {
    expect(await ask(line, 'Host: a.example')).toMatchObject({ status: 200, body })
  })

  test('a whole address redirects as a path does', async () => {
    const { status, headers } = await ask('GET http://a.example/en?a=b HTTP/1.1', 'Host: a.example')
    expect([status, headers.get('location')]).toEqual([301, '/en/?a=b'])
  })

  test('OPTIONS * asks what the server can do', async () => {
    const { status, headers, body } = await ask('OPTIONS * HTTP/1.1', 'Host: a.example')
    expect([status, headers.get('allow'), body]).toEqual([204, 'GET, HEAD', ''])
  })

  test('CONNECT is answered, and not with silence', async () => {
    const { status, headers } = await ask('CONNECT a.example:443 HTTP/1.1', 'Host: a.example:443')
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})

test('HTTP/1.0 needs no host', async () => {
  expect(await ask('GET /en/ HTTP/1.0')).toMatchObject({ status: 200, body: '<p>timeline</p>' })
})

const host = 'Host: a.example'

test.each<[number, string, string, ...string[]]>([
  [400, 'no host', 'GET / HTTP/1.1'],
  [400, 'two hosts', 'GET / HTTP/1.1', host, 'host: b.example'],
  [400, 'an empty host', 'GET / HTTP/1.1', 'Host: '],
  [400, 'a host with a path', 'GET / HTTP/1.1', 'Host: a.example/b'],
  [400, 'a host with a user name', 'GET / HTTP/1.1', 'Host: a@b.example'],
  [400, 'a host with a space', 'GET / HTTP/1.1', 'Host: a b'],
  [400, 'a port in letters', 'GET / HTTP/1.1', 'Host: a.example:http'],
  [400, 'a whole address without a host', 'GET http:///en/ HTTP/1.1', host],
  [400, 'a whole address with a user name', 'GET http://a@b.example/ HTTP/1.1', host],
  [400, 'a whole address beside a bad host', 'GET http://a.example/ HTTP/1.1', 'Host: a/b'],
  [400, 'another scheme', 'GET ftp://a.example/ HTTP/1.1', host],
  [400, 'an asterisk to read', 'GET * HTTP/1.1', host],
  [400, 'a path that cannot be decoded', 'GET /%zz HTTP/1.1', host],
  [400, 'a version that does not exist', 'GET / HTTP/9.9', host],
  [404, 'nothing', 'GET /nothing HTTP/1.1', host],
  [404, 'a path that climbs', 'GET /../secret HTTP/1.1', host],
  [405, 'a method that writes', 'POST /en/ HTTP/1.1', host, 'Content-Length: 0'],
  [405, 'a tunnel', 'CONNECT a.example:443 HTTP/1.1', 'Host: a.example:443'],
  [412, 'another version', 'GET /en/ HTTP/1.1', host, 'If-Match: "other"'],
  [412, 'no change since', 'GET /en/ HTTP/1.1', host, 'If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT'],
  [414, 'a long address', `GET /${'a'.repeat(40_000)} HTTP/1.1`, host],
  [416, 'a part beyond the end', 'GET /en/ HTTP/1.1', host, 'Range: bytes=99-'],
  [417, 'something else than to continue', 'GET /en/ HTTP/1.1', host, 'Expect: the-impossible'],
  [431, 'long headers', 'GET /en/ HTTP/1.1', host, `X: ${'x'.repeat(40_000)}`],
])('%i, for %s, has a short page of its own with the headers of the site', async (status, _, ...lines) => {
  const [line = '', ...headers] = lines
  const answer = await ask(line, ...headers)
  expect(answer.status).toBe(status)
  expect(answer.body).toContain(status === 404 ? '<p>missing</p>' : `<h1>${status} `)
  expect(answer.body.includes('missing')).toBe(status === 404)
  expect(answer.body.length).toBeLessThan(1000)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'content-length': String(Buffer.byteLength(answer.body)),
  })
  for (const name of ['content-encoding', 'etag', 'last-modified'])
    expect(answer.headers.has(name)).toBe(false)
})

test('a part beyond the end is told how long the file is', async () => {
  const { headers } = await ask('GET /en/ HTTP/1.1', host, 'Range: bytes=99-')
  expect(headers.get('content-range')).toBe('bytes */15')
})

test('a request that does not end gets 408 with a page', async () => {
  await stop()
  await start({ requestTimeout: 400 })
  const { status, body, headers } = parsed(await say('GET /en/ HTTP/1.1\r\nHost: a.exa'))
  expect([status, body.includes('<h1>408 '), headers.get('content-security-policy')]).toEqual([
    408,
    true,
    POLICY,
  ])
})

test('a status for HEAD has no body', async () => {
  const { status, body, headers } = await ask('HEAD /en/ HTTP/1.1', host, 'If-Match: "other"')
  expect([status, body, Number(headers.get('content-length')) > 100]).toEqual([412, '', true])
})

test('without headers of the site, pages of statuses allow nothing', async () => {
  writeFileSync(join(dir, '_headers'), '')
  const { headers } = await ask('POST / HTTP/1.1', host, 'Content-Length: 0')
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
})

test('what follows an answer that is being sent is not put into it', async () => {
  const body = Buffer.alloc(3_000_000, 97)
  writeFileSync(join(dir, 'large.txt'), body)
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write('GET /large.txt HTTP/1.1\r\nHost: a\r\n\r\nNOISE\r\n\r\n')
  expect(await text(socket).catch(() => '')).not.toContain('400 Bad Request')
})

describe('links in the folder', () => {
  beforeEach(() => {
    writeFileSync(join(outside, 'secret.txt'), 'secret')
    writeFileSync(join(outside, 'index.html'), 'secret')
    writeFileSync(join(dir, 'page.html'), 'shown')
    symlinkSync(join(outside, 'secret.txt'), join(dir, 'file.txt'))
    symlinkSync(outside, join(dir, 'folder'))
    symlinkSync('../../../../../../../../etc/hostname', join(dir, 'host'))
    symlinkSync(join(outside, 'secret.txt'), join(dir, 'page.html.gz'))
    symlinkSync('page.html', join(dir, 'inner.html'))
    symlinkSync(dir, join(dir, 'again'))
  })

  test.each([
    '/file.txt',
    '/folder',
    '/folder/',
    '/folder/secret.txt',
    '/host',
    '/again/file.txt',
    '/%66ile.txt',
    '/again/folder/secret.txt',
  ])('%s leads out, so it is not there', async (path) => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await ask(`${method} ${path} HTTP/1.1`, host)
      expect([answer.status, answer.body.includes('secret')]).toEqual([404, false])
      expect(answer.headers.has('etag')).toBe(false)
    }
  })

  test('a compressed copy that leads out is not sent', async () => {
    const { body } = await ask('GET /page.html HTTP/1.1', host, 'Accept-Encoding: gzip')
    expect(body).not.toContain('secret')
  })

  test('the page for what is not there is not read from elsewhere', async () => {
    symlinkSync(join(outside, 'secret.txt'), join(dir, 'new.html'))
    renameSync(join(dir, 'new.html'), join(dir, '404.html'))
    expect((await ask('GET /nothing HTTP/1.1', host)).body).toContain('<h1>404 ')
  })

  test('links within the folder are followed', async () => {
    expect((await ask('GET /inner.html HTTP/1.1', host)).body).toBe('shown')
    expect((await ask('GET /again/en/ HTTP/1.1', host)).body).toBe('<p>timeline</p>')
  })
})
