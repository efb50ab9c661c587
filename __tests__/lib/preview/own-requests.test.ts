import { refusalOf } from '@/lib/preview/own-requests'

const refusal = (host: string | undefined, origin?: string, url = '/en/') =>
  refusalOf(
    {
      url,
      method: 'GET',
      httpVersion: '1.1',
      rawHeaders: host === undefined ? [] : ['Host', host],
      headers: { ...(host !== undefined && { host }), ...(origin !== undefined && { origin }) },
    },
    3000,
  )

test.each([
  ['localhost:3000', undefined],
  ['LOCALHOST:3000', undefined],
  ['localhost', undefined],
  ['127.0.0.1:3000', undefined],
  ['[::1]:3000', undefined],
  ['ko.localhost:3000', undefined],
  ['localhost:3000', 'http://localhost:3000'],
  ['127.0.0.1:3000', 'http://127.0.0.1:3000'],
])('a request to %s from %s is answered', (host, origin) => {
  expect(refusal(host, origin)).toBeUndefined()
})

test.each([
  ['evil.example', undefined],
  ['evil.example:3000', undefined],
  ['localhost.evil.example:3000', undefined],
  ['evillocalhost:3000', undefined],
  ['127.0.0.1.evil.example', undefined],
  ['127.0.0.2:3000', undefined],
  ['0.0.0.0:3000', undefined],
  ['2130706433:3000', undefined],
  ['192.168.1.2:3000', undefined],
  ['evil.example:3000', 'http://evil.example:3000'],
])('a request to %s from %s is for another host', (host, origin) => {
  expect(refusal(host, origin)).toEqual({
    status: 421,
    words: expect.stringContaining('http://localhost:3000'),
  })
})

test('a whole address counts, not the host beside it', () => {
  expect(refusal('localhost:3000', undefined, 'http://evil.example/en/')?.status).toBe(421)
  expect(refusal('evil.example', undefined, 'http://localhost:3000/en/')).toBeUndefined()
})

test.each([
  'https://evil.example',
  'http://localhost:4000',
  'https://localhost:3000',
  'http://localhost:3000.evil.example',
  'null',
  '',
])('a request from %j is refused', (origin) => {
  expect(refusal('localhost:3000', origin)).toEqual({
    status: 403,
    words: expect.stringContaining('another site'),
  })
})

test.each([undefined, '', 'a b', 'user@localhost:3000'])('the host %j is none', (host) => {
  expect(refusal(host)).toEqual({ status: 400 })
})
