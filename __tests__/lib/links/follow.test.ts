// Follows links on a real server on this machine.

import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { followLink } from '@/lib/links/follow'
import { paceByHost } from '@/lib/links/pace'
import type { RequestOptions } from '@/lib/links/request'
import { type LinkServer, startLinkServer } from '../../fixtures/link-server'

let host: LinkServer
let waits: number[]
let options: RequestOptions

beforeEach(async () => {
  host = await startLinkServer()
  waits = []
  const wait = async (milliseconds: number): Promise<void> => {
    waits.push(milliseconds)
  }
  options = {
    userAgent: 'link check (+https://library.example/)',
    timeout: 5000,
    pace: paceByHost(0, async () => {}),
    wait,
    longestWait: 60_000,
  }
})

afterEach(() => host.close())

const follow = async (path: string, needsText = false) => {
  const answer = await followLink(host.origin + path, needsText, options)
  const { movedTo } = answer
  return [
    'status' in answer ? answer.status : answer.failure,
    ...(movedTo === undefined ? [] : [movedTo.replace(host.origin, '')]),
  ]
}

test.each<[string, string, (string | number)[], string[]]>([
  ['a page', '/page', [200], ['HEAD']],
  ['a page that has moved', '/moved', [200, '/page'], ['HEAD']],
  ['a page that has moved twice', '/moved-twice', [200, '/page'], ['HEAD']],
  ['a temporary redirect', '/elsewhere', [200], ['HEAD']],
  ['a permanent redirect to a temporary one', '/moved-then-away', [200, '/elsewhere'], ['HEAD']],
  ['a permanent redirect to a missing page', '/moved-away', [404, '/gone'], ['HEAD', 'GET']],
  ['a missing page', '/gone', [404], ['HEAD', 'GET']],
  ['a deleted page', '/deleted', [410], ['HEAD', 'GET']],
  ['a refusal', '/forbidden', [403], ['HEAD', 'GET']],
  ['a server error', '/broken', [500], ['HEAD', 'GET']],
  ['a host that does not support HEAD', '/no-head', [200], ['HEAD', 'GET']],
  ['a host that forbids HEAD', '/head-forbidden', [200], ['HEAD', 'GET']],
  ['a host that has no page for HEAD', '/head-missing', [200], ['HEAD', 'GET']],
  ['circular redirects', '/circle', ['redirects in a circle'], ['HEAD', 'GET']],
  ['endless redirects', '/x', ['more than 10 redirects'], ['HEAD', 'GET']],
  ['a redirect to an invalid address', '/nowhere', ['a redirect to "http://"'], ['HEAD', 'GET']],
  [
    'a redirect to a disguised host',
    '/disguised',
    ['a redirect to "http://example.com@evil.example/", not an address without a user name and a password'],
    ['HEAD', 'GET'],
  ],
  ['a connection that is cut', '/cut', ['the connection was cut'], ['HEAD', 'GET']],
])('%s', async (_, path, expected, methods) => {
  expect(await follow(path)).toEqual(expected)
  expect(host.methods(path)).toEqual(methods)
})

test.each<[string, string, (string | number)[], number[], string[]]>([
  ['seconds', '/busy', [200], [7000], ['HEAD', 'HEAD']],
  ['a moment', '/busy-until', [200], [9000], ['HEAD', 'HEAD']],
  ['a wait, again and again', '/always-busy', [429], [1000], ['HEAD', 'HEAD']],
  ['a wait that is too long', '/busy-for-long', [429], [], ['HEAD']],
  ['a wait of unknown length', '/busy-without-word', [429], [], ['HEAD']],
])('a host that asks for %s', async (_, path, expected, waited, methods) => {
  expect(await follow(path)).toEqual(expected)
  expect(waits).toEqual(waited)
  expect(host.methods(path)).toEqual(methods)
})

test('sends GET at once if the text of the page is needed', async () => {
  const answer = await followLink(`${host.origin}/moved`, true, options)
  expect('body' in answer && new TextDecoder().decode(answer.body)).toContain('Alder')
  expect(host.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /moved', 'GET /page'])
})

test('every request has a user agent', async () => {
  await follow('/no-head')
  expect(new Set(host.requests.map(({ userAgent }) => userAgent))).toEqual(new Set([options.userAgent]))
})

test('a host that does not answer times out', async () => {
  options.timeout = 50
  expect(await follow('/silent')).toEqual(['no answer in time'])
})

test('a closed port, and one without TLS', async () => {
  const probe = createServer()
  const port = await new Promise<number>((free) => {
    probe.listen(0, '127.0.0.1', () => free((probe.address() as AddressInfo).port))
  })
  await new Promise((done) => probe.close(done))
  const refused = await followLink(`http://127.0.0.1:${port}/`, false, options)
  expect(refused).toEqual({ failure: 'the connection was refused' })
  const unsafe = await followLink(host.origin.replace('http:', 'https:'), false, options)
  expect(unsafe).toEqual({ failure: 'no secure connection (TLS)' })
})
