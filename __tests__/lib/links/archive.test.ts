// Requests copies from a local mock of the archive.
import { copyUrl, daysApart, formatCopy, isSameAddress, targetDay } from '@/lib/links/copy'
import { findCopy } from '@/lib/links/find-copy'
import { saveCopy } from '@/lib/links/save-copy'
import type { Wayback } from '@/lib/links/wayback'
import {
  type ArchiveServer,
  captured,
  closest,
  type Interface,
  type Reply,
  rows,
  startArchiveServer,
} from '../../fixtures/archive-server'
import { testWayback } from '../../fixtures/test-wayback'

const page = 'https://council.example/minutes?year=1961&part=2'
const source = { url: `${page}#page=2`, accessed: '2026-02-10' }

let archive: ArchiveServer
let wayback: Wayback
let waits: number[]

beforeEach(async () => {
  archive = await startArchiveServer()
  waits = []
  wayback = testWayback(archive.origin, async (milliseconds) => waits.push(milliseconds))
})

afterEach(() => archive.close())

describe('a copy', () => {
  test.each<[string, string, string, number, string]>([
    ['2026-02-10', '20260210235959', '20260210', 0, 'copy of 2026-02-10, from when it was read'],
    ['2026-02-10', '20260211000000', '20260210', 1, 'copy of 2026-02-11, 1 day after it was read'],
    ['2026-02', '20260131120000', '20260214', -1, 'copy of 2026-01-31, 1 day before it was read'],
    ['2026-02', '20260228120000', '20260214', 0, 'copy of 2026-02-28, from when it was read'],
    ['2026', '20280101000000', '20260702', 366, 'copy of 2028-01-01, 366 days after it was read'],
    ['2026-02-10T23:00-05:00', '20260210000000', '20260210', 0, 'copy of 2026-02-10, from when it was read'],
    ['2026-02/..', '20260301000000', '20260201', 28, 'copy of 2026-03-01, 28 days after it was read'],
  ])('of a page read in %s, made at %s', (accessed, timestamp, day, apart, words) => {
    const read = { ...source, accessed }
    expect(targetDay(read)).toBe(day)
    expect(daysApart(timestamp, read)).toBe(apart)
    expect(formatCopy(timestamp, read)).toBe(words)
  })

  test.each<[string, string, boolean]>([
    ['https://a.example/b', 'http://www.a.example:80/b/', true],
    ['https://a.example:443/%eb%b6%81?x=1&y=2', 'https://a.example/북?y=2&x=1', true],
    ['https://a.example/', 'https://a.example#top', true],
    ['https://a.example/b', 'https://a.example/B', false],
    ['https://a.example/b?id=1', 'https://a.example/b?id=11', false],
    ['https://a.example/b?id=1', 'https://a.example/b', false],
    ['https://a.example/b', 'https://m.a.example/b', false],
    ['https://a.example/b', 'https://a.example:8080/b', false],
    ['https://a.example/b', 'no address', false],
  ])('%s is %s: %s', (one, other, same) => {
    expect(isSameAddress(one, other)).toBe(same)
  })

  test('its address has the timestamp and the page without its fragment', () => {
    expect(copyUrl('20260210093000', source)).toBe(`https://web.archive.org/web/20260210093000/${page}`)
  })
})

describe('looking for one', () => {
  test('searches near the access date, with a user agent', async () => {
    archive.on('availability', page, closest('20260212093000', page))
    expect(await findCopy(source, wayback)).toEqual({ timestamp: '20260212093000' })
    expect(archive.log()).toEqual([`availability ${page}`])
    expect(archive.asked[0]?.query.get('timestamp')).toBe('20260210')
    expect(archive.asked[0]?.headers).toMatchObject({
      'user-agent': 'copies of the library',
      accept: 'application/json',
    })
  })

  test.each<[string, Reply]>([
    ['none', { body: { archived_snapshots: {} } }],
    ['that of a page not found', closest('20260212093000', page, '404')],
    ['that of a redirect', closest('20260212093000', page, '302')],
    ['that of another page', closest('20260212093000', `${page}0`)],
    ['one of an impossible day', closest('20269912093000', page)],
    [
      'one that is not available',
      { body: { archived_snapshots: { closest: { available: false, url: '', timestamp: '', status: '' } } } },
    ],
    [
      'one on another host',
      {
        body: {
          archived_snapshots: {
            closest: {
              available: true,
              url: `https://archive.example/web/20260212093000/${page}`,
              timestamp: '20260212093000',
              status: '200',
            },
          },
        },
      },
    ],
  ])('goes on to the index where the closest is %s', async (_, reply) => {
    archive.on('availability', page, reply)
    expect(await findCopy(source, wayback)).toEqual({})
    archive.on(
      'index',
      page,
      rows(
        ['20260201000000', page, '200'],
        ['20260209000000', page, '200'],
        ['20260210000000', `${page}0`, '200'],
        ['20260210000000', page, '404'],
        ['20260213000000', page, '200'],
      ),
    )
    expect(await findCopy(source, wayback)).toEqual({ timestamp: '20260209000000' })
    expect(Object.fromEntries(archive.asked.at(-1)?.query ?? [])).toMatchObject({
      output: 'json',
      filter: 'statuscode:200',
      sort: 'closest',
      closest: '20260210',
    })
  })

  const html = { 'content-type': 'text/html' }
  test.each<[string, Reply, object]>([
    [
      'a page instead of JSON',
      { headers: html, body: '<h1>Sorry</h1>' },
      { state: 'failed', detail: 'an answer that is not JSON (text/html)' },
    ],
    [
      'half of its JSON',
      { body: '{"archived_snapsh' },
      { state: 'failed', detail: 'an answer that is not JSON (application/json)' },
    ],
    ['nothing', { body: '' }, { state: 'failed', detail: 'an answer that is not JSON (application/json)' }],
    [
      'other JSON',
      { body: { snapshots: 3 } },
      { state: 'failed', detail: 'an answer in an undocumented form' },
    ],
    ['a server error', { status: 502 }, { state: 'failed', detail: 'answers 502' }],
    [
      'a page that must not be shown',
      { status: 403 },
      { state: 'refused', detail: 'answers 403: the archive does not show this page' },
    ],
    [
      'too many requests',
      { status: 429 },
      { state: 'failed', detail: 'answers 429: too many requests', stop: true },
    ],
    [
      'too many requests, and a long wait',
      { status: 429, headers: { 'retry-after': '900' } },
      { state: 'failed', detail: 'answers 429 and asks to wait 15 minutes', stop: true },
    ],
    [
      'maintenance, and a long wait',
      { status: 503, headers: { 'retry-after': '900' } },
      { state: 'failed', detail: 'answers 503 and asks to wait 15 minutes', stop: true },
    ],
    ['a cut connection', { cut: true }, { state: 'failed', detail: 'the connection was cut' }],
    ['silence', { silent: true }, { state: 'failed', detail: 'no answer in time' }],
    [
      'a circle',
      { status: 302, headers: { location: '' } },
      { state: 'failed', detail: 'redirects in a circle' },
    ],
  ])('%s', async (_, reply, trouble) => {
    for (const wanting of ['availability', 'index'] as Interface[]) {
      archive.on(wanting, page, reply)
      wayback.lookUps.timeout = reply.silent ? 100 : 5000
      expect(await findCopy(source, wayback)).toEqual(trouble)
      archive.on(
        wanting,
        page,
        wanting === 'availability' ? { body: { archived_snapshots: {} } } : { body: [] },
      )
    }
    expect(waits.filter((wait) => wait > 5)).toEqual([])
  })

  test('ignores the content type, follows a redirect and respects a short wait', async () => {
    const there = closest('20260212093000', page)
    archive.on(
      'availability',
      page,
      { status: 429, headers: { 'retry-after': '7' } },
      {
        status: 301,
        headers: { location: `/wayback/available?url=${encodeURIComponent('https://moved.example/')}` },
      },
    )
    archive.on('availability', 'https://moved.example/', {
      ...there,
      headers: { 'content-type': 'application/javascript' },
    })
    expect(await findCopy(source, wayback)).toEqual({ timestamp: '20260212093000' })
    expect(waits).toContain(7000)
    expect(archive.log()).toEqual([
      `availability ${page}`,
      `availability ${page}`,
      'availability https://moved.example/',
    ])
  })
})

describe('having one made', () => {
  const started: Reply = { body: { url: page, job_id: 'spn2-1' } }
  const pending: Reply = { body: { status: 'pending', job_id: 'spn2-1', resources: [] } }
  const failing = (code: string, message?: string): Reply => ({
    body: { status: 'error', status_ext: `error:${code}`, job_id: 'spn2-1', ...(message && { message }) },
  })

  test('sends one request, waits for the capture, and sends the keys only to Save Page Now', async () => {
    archive.on('save', page, started)
    archive.on('status', 'spn2-1', pending, pending, captured('20260301120000', page))
    expect(await saveCopy(source, wayback)).toEqual({ timestamp: '20260301120000' })
    await findCopy(source, wayback)
    expect(archive.asked.map(({ interface: name, headers }) => [name, headers.authorization])).toEqual([
      ['save', 'LOW key:secret'],
      ['status', 'LOW key:secret'],
      ['status', 'LOW key:secret'],
      ['status', 'LOW key:secret'],
      ['availability', undefined],
      ['index', undefined],
    ])
    expect(archive.asked[0]?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/)
    expect(Object.fromEntries(archive.asked[0]?.query ?? [])).toMatchObject({
      url: page,
      if_not_archived_within: '1d',
    })
    // A pause after every request.
    expect(waits).toEqual([2, 2, 2, 2, 1, 1])
  })

  test('a copy of the last day is taken as it is', async () => {
    archive.on('save', page, { body: { timestamp: '20260301120000', original_url: page, http_status: null } })
    expect(await saveCopy(source, wayback)).toEqual({ timestamp: '20260301120000' })
    expect(archive.log()).toEqual([`save ${page}`])
  })

  test.each<[string, Reply, object]>([
    [
      'it is not there',
      failing('not-found', 'No "page".'),
      { state: 'refused', detail: 'not saved ("error:not-found": "No \\"page\\".")' },
    ],
    [
      'its host forbids it',
      failing('no-access'),
      { state: 'refused', detail: 'not saved ("error:no-access")' },
    ],
    [
      'the code is a new one',
      failing('unheard-of'),
      { state: 'refused', detail: 'not saved ("error:unheard-of")' },
    ],
    [
      'the browser failed',
      failing('no-browsers-available'),
      { state: 'failed', detail: 'not saved ("error:no-browsers-available")' },
    ],
    [
      'there were enough today',
      failing('too-many-daily-captures'),
      { state: 'failed', detail: 'not saved ("error:too-many-daily-captures")' },
    ],
    [
      'the account has a limit',
      failing('user-session-limit'),
      { state: 'failed', detail: 'not saved ("error:user-session-limit")', stop: true },
    ],
    [
      'it leads elsewhere',
      captured('20260301120000', 'https://council.example/login'),
      {
        state: 'refused',
        detail: 'redirects to another address, which was saved instead: "https://council.example/login"',
      },
    ],
    [
      'the page answered with an error',
      { body: { status: 'success', timestamp: '20260301120000', original_url: page, http_status: 404 } },
      { state: 'failed', detail: 'saved, but the copy cannot be displayed' },
    ],
    [
      'the copy has no day',
      captured('2026', page),
      { state: 'failed', detail: 'saved, but the copy cannot be displayed' },
    ],
    [
      'there is no form to the answer',
      { body: { success: true } },
      { state: 'failed', detail: 'an answer in an undocumented form' },
    ],
    [
      'it answers in HTML',
      { headers: { 'content-type': 'text/html' }, body: '<p>' },
      { state: 'failed', detail: 'an answer that is not JSON (text/html)' },
    ],
    [
      'there are too many requests',
      { status: 429 },
      { state: 'failed', detail: 'answers 429: too many requests', stop: true },
    ],
    [
      'the keys are wrong',
      { status: 401 },
      { state: 'failed', detail: 'Save Page Now answers 401: are the keys right?', stop: true },
    ],
    [
      'it sends the keys elsewhere',
      { status: 307, headers: { location: 'https://keys.example/' } },
      { state: 'failed', detail: 'answers 307' },
    ],
  ])('not where %s', async (_, reply, trouble) => {
    archive.on('save', page, reply)
    expect(await saveCopy(source, wayback)).toEqual(trouble)
    expect(archive.log()).toEqual([`save ${page}`])
  })

  test.each<[string, Reply, object]>([
    ['fails', failing('read-timeout'), { state: 'failed', detail: 'not saved ("error:read-timeout")' }],
    ['is forgotten', { status: 404 }, { state: 'failed', detail: 'answers 404' }],
    ['is cut off', { cut: true }, { state: 'failed', detail: 'the connection was cut' }],
  ])('a capture that begins and then %s', async (_, reply, trouble) => {
    archive.on('save', page, started)
    archive.on('status', 'spn2-1', pending, reply)
    expect(await saveCopy(source, wayback)).toEqual(trouble)
  })

  test('gives up on a capture that never ends', async () => {
    archive.on('save', page, started)
    archive.on('status', 'spn2-1', pending)
    expect(await saveCopy(source, wayback)).toEqual({
      state: 'failed',
      detail: 'the capture did not finish in time',
    })
    expect(archive.asked).toHaveLength(16)
  })

  test('without keys, reports where to get them', async () => {
    wayback.saves.headers = {}
    archive.on('save', page, { status: 401, body: { message: 'You need to be logged in.' } })
    expect(await saveCopy(source, wayback)).toMatchObject({
      state: 'failed',
      detail: expect.stringContaining('ARCHIVE_ACCESS_KEY'),
      stop: true,
    })
    expect(archive.asked[0]?.headers.authorization).toBeUndefined()
  })
})
