// Starts a real server on a free port and sends HTTP requests.

import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, type OutgoingHttpHeaders, request, type Server } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { assertPortFree, portFrom, serveSite } from '@/lib/publish/serve'
import { freshFolder } from '../../fixtures/story'

const servers: Server[] = []

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))))
})

/** Serves a small site on a free port. */
const serve = async (basePath?: string) => {
  const dir = freshFolder()
  mkdirSync(join(dir, 'en'))
  for (const [path, content] of [
    ['index.html', '<p>home</p>'],
    ['404.html', '<p>missing</p>'],
    ['en/index.html', '<p>timeline</p>'],
    ['en/feed.xml', '<rss/>'],
    ['timeline.schema.json', '{}'],
  ] as const) {
    writeFileSync(join(dir, path), content)
  }
  const { server, url } = await serveSite({ dir, port: 0, ...(basePath && { basePath }) })
  servers.push(server)
  return { dir, url, port: Number(new URL(url).port) }
}

type Options = { method?: string; headers?: OutgoingHttpHeaders }

/**
 * Sends a request. Not with `fetch`, which sets `cache-control: no-cache` if there is an `if-none-match`
 * header.
 */
const ask = async (address: string, { method = 'GET', headers = {} }: Options = {}) => {
  const asked = request(address, { method, headers, agent: false }).end()
  const [answer]: IncomingMessage[] = await once(asked, 'response')
  if (!answer) throw new Error('no answer')
  return { status: answer.statusCode, headers: answer.headers, body: await text(answer) }
}

test.each([
  ['', '<p>home</p>', 'text/html; charset=utf-8'],
  ['en/', '<p>timeline</p>', 'text/html; charset=utf-8'],
  ['en/feed.xml', '<rss/>', 'application/xml; charset=utf-8'],
  ['en/feed.xml?v=1', '<rss/>', 'application/xml; charset=utf-8'],
  ['timeline.schema.json', '{}', 'application/schema+json; charset=utf-8'],
])('/%s is answered with its file and type', async (path, body, type) => {
  const { url } = await serve()
  const answer = await ask(url + path)
  expect(answer).toMatchObject({ status: 200, body })
  expect(answer.headers['content-type']).toBe(type)
  expect(answer.headers['x-content-type-options']).toBe('nosniff')
})

test('a matching ETag gets 304 until the file changes', async () => {
  const { dir, url } = await serve()
  const feed = `${url}en/feed.xml`
  const etag = (await ask(feed)).headers.etag ?? ''
  expect(etag).not.toBe('')
  expect(await ask(feed, { headers: { 'if-none-match': etag } })).toMatchObject({ status: 304, body: '' })
  writeFileSync(join(dir, 'en/feed.xml'), '<rss version="2.0"/>')
  expect(await ask(feed, { headers: { 'if-none-match': etag } })).toMatchObject({ status: 200 })
})

test('the ETag depends only on the content of the file', async () => {
  const [one, other] = await Promise.all([serve(), serve()])
  const tags = await Promise.all([one, other].map(async ({ url }) => (await ask(url)).headers.etag))
  expect(tags[0]).toBe(tags[1])
})

test('a missing file gets the 404 page', async () => {
  const { url } = await serve()
  const answer = await ask(`${url}en/nothing/`)
  expect(answer).toMatchObject({ status: 404, body: '<p>missing</p>' })
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
})

describe('a file with compressed copies', () => {
  const serveCopies = async () => {
    const served = await serve()
    writeFileSync(join(served.dir, 'en/index.html.br'), 'br')
    writeFileSync(join(served.dir, 'en/index.html.gz'), 'gzip')
    return served
  }

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0', undefined],
    ['brotli', undefined],
    ['identity', undefined],
  ])('is sent for accept-encoding %s as %s', async (accepted, encoding) => {
    const { url } = await serveCopies()
    const { status, body, headers } = await ask(`${url}en/`, { headers: { 'accept-encoding': accepted } })
    expect([status, headers['content-encoding'], body]).toEqual([
      200,
      encoding,
      encoding ?? '<p>timeline</p>',
    ])
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers.vary).toBe('accept-encoding')
  })

  test('has a different ETag in each encoding', async () => {
    const { url } = await serveCopies()
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (accepted) => {
        const { headers } = await ask(`${url}en/`, { headers: { 'accept-encoding': accepted } })
        return headers.etag
      }),
    )
    expect(new Set(tags).size).toBe(3)
  })

  test('is sent uncompressed for range requests', async () => {
    const { url } = await serveCopies()
    const headers = { 'accept-encoding': 'br', range: 'bytes=3-10' }
    const answer = await ask(`${url}en/`, { headers })
    expect([answer.status, answer.body, answer.headers['content-encoding']]).toEqual([
      206,
      'timeline',
      undefined,
    ])
  })

  test('cannot be reached from outside the folder', async () => {
    const { dir, url } = await serveCopies()
    writeFileSync(`${dir}-secret.br`, 'secret')
    const [name] = dir.split('/').slice(-1)
    const { body } = await ask(`${url}../${name}-secret`, { headers: { 'accept-encoding': 'br' } })
    expect(body).toBe('<p>missing</p>')
  })
})

test('headers come from the _headers file of the site', async () => {
  const { dir, url } = await serve()
  writeFileSync(
    join(dir, '_headers'),
    "/en/\n  Content-Security-Policy: default-src 'none'\n/404.html\n  A: b\n",
  )
  expect((await ask(`${url}en/`)).headers['content-security-policy']).toBe("default-src 'none'")
  expect((await ask(`${url}nowhere`)).headers.a).toBe('b')
  expect((await ask(url)).headers['content-security-policy']).toBeUndefined()
})

test('files outside the folder are not served', async () => {
  const { url } = await serve()
  const { status, body } = await ask(`${url}%2e%2e%2f%2e%2e%2fetc/passwd`)
  expect([400, 403, 404]).toContain(status)
  expect(body).toBe('<p>missing</p>')
})

test('a folder without a trailing slash redirects and keeps the query', async () => {
  const { url } = await serve()
  const answer = await ask(`${url}en?a=b`)
  expect([answer.status, answer.headers.location]).toEqual([301, '/en/?a=b'])
})

test('HEAD returns no body', async () => {
  const { url } = await serve()
  const answer = await ask(url, { method: 'HEAD' })
  expect(answer).toMatchObject({ status: 200, body: '' })
  expect(answer.headers['content-length']).toBe('11')
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is rejected', async (method) => {
  const { url } = await serve()
  const answer = await ask(url, { method })
  expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
})

test('a site with a base path is served only under it', async () => {
  const { url, port } = await serve('/story')
  expect(url).toBe(`http://localhost:${port}/story/`)
  expect(await ask(`${url}en/`)).toMatchObject({ status: 200, body: '<p>timeline</p>' })
  for (const path of ['/', '/en/', '/storyen/']) {
    expect(await ask(`http://localhost:${port}${path}`)).toMatchObject({
      status: 404,
      body: '<p>missing</p>',
    })
  }
  const { headers } = await ask(`http://localhost:${port}/story`)
  expect(headers.location).toBe('/story/')
})

test('a port in use is reported with a suggestion', async () => {
  const { dir, port } = await serve()
  const message = `Port ${port} is in use. Stop the other program, or choose another port: PORT=${port + 1} npm start`
  await expect(serveSite({ dir, port })).rejects.toThrow(message)
  await expect(assertPortFree(port)).rejects.toThrow(message)
})

test.each([
  [undefined, 3000],
  ['', 3000],
  ['8080', 8080],
  ['65535', 65535],
])('PORT=%s means the port %s', (text, port) => {
  expect(portFrom(text)).toBe(port)
})

test.each(['0', '-1', '65536', '80.5', 'http'])('PORT=%s is rejected', (text) => {
  expect(() => portFrom(text)).toThrow(`PORT is "${text}"; it must be a whole number from 1 to 65535.`)
})

test.each(['//evil.example/..%2fen', '//en', '/\\evil.example/..%2fen', '///en'])(
  'a request for %s does not redirect to another host',
  async (path) => {
    const { port } = await serve()
    const asked = request({ host: '127.0.0.1', port, path, agent: false }).end()
    const [answer]: IncomingMessage[] = await once(asked, 'response')
    expect(answer?.headers.location ?? '/en/').toMatch(/^\/(?![/\\])/)
    answer?.resume()
  },
)
