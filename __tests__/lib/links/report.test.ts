// From the story to the report, with a real server.
import { followLink } from '@/lib/links/follow'
import { paceByHost } from '@/lib/links/pace'
import { formatReport, judge } from '@/lib/links/report'
import { type SiteLink, siteLinks } from '@/lib/links/site-links'
import { type LinkServer, startLinkServer } from '../../fixtures/link-server'
import { readStory } from '../../fixtures/story'

let host: LinkServer
beforeAll(async () => {
  host = await startLinkServer()
})
afterAll(() => host.close())

const findingOf = async (path: string, passages: SiteLink['passages'] = []) => {
  const link = { url: host.origin + path, uses: ['source'], passages }
  const nothing = async (): Promise<void> => {}
  const options = {
    userAgent: 'check',
    timeout: 5000,
    pace: paceByHost(0, nothing),
    wait: nothing,
    longestWait: 0,
  }
  return judge(link, await followLink(link.url, passages.length > 0, options))
}

test('every external address is listed once, with the passages that links highlight', () => {
  const links = siteLinks(
    readStory(({ sources, events }) => {
      for (const source of sources) {
        if (source.id === 'wire') source.url = 'https://council.example/minutes/1961#page=2'
      }
      events['the-flood'].disagreements?.[0]?.readings[1]?.sources.push({
        source: 'echo',
        locator: 'whole',
        passage: { start: 'forty', end: 'books' },
      })
    }),
  )
  const forty = { start: 'forty', end: 'books' }
  expect(links).toEqual([
    { url: 'https://echo.example/1961/books?page=3&part=2', uses: ['echo'], passages: [forty] },
    { url: 'https://archive.example/echo/1961', uses: ['echo, archived copy'], passages: [forty] },
    {
      url: 'https://council.example/minutes/1961',
      uses: ['wire', 'minutes'],
      passages: [{ start: 'a house on Alder Street' }],
    },
    { url: 'https://council.example/notice', uses: ['notice'], passages: [] },
    { url: 'https://circle.example/diary', uses: ['diary'], passages: [] },
    { url: 'https://creativecommons.org/licenses/by/4.0/', uses: ['licence'], passages: [] },
  ])
})

test.each<[string, SiteLink['passages'], string, string]>([
  ['/page', [], 'ok', ''],
  ['/page', [{ start: 'house on Alder Street & a shed,' }, { start: '독서의', end: '걱정했다' }], 'ok', ''],
  ['/page', [{ start: 'hidden words' }, { start: 'a house' }], 'passage gone', 'not found: “hidden words”'],
  ['/page', [{ start: 'a house', end: 'a barn' }], 'passage gone', 'not found: “a house … a barn”'],
  ['/korean', [{ start: '독서의 자유' }], 'ok', ''],
  ['/pdf', [{ start: 'words' }], 'ok', ''],
  ['/moved', [], 'moved', 'moved permanently to ORIGIN/page'],
  ['/moved', [{ start: 'a barn' }], 'passage gone', 'not found: “a barn”; moved permanently to ORIGIN/page'],
  ['/elsewhere', [], 'ok', ''],
  ['/gone', [], 'dead', 'answers 404'],
  ['/moved-away', [], 'dead', 'answers 404'],
  ['/deleted', [{ start: 'a house' }], 'dead', 'answers 410'],
  ['/forbidden', [], 'look', 'answers 403: open it in a browser'],
  ['/broken', [], 'look', 'answers 500: open it in a browser'],
  ['/always-busy', [], 'look', 'answers 429: open it in a browser'],
  ['/circle', [], 'dead', 'redirects in a circle'],
])('%s with %j is %s', async (path, passages, state, detail) => {
  const finding = await findingOf(path, passages)
  expect([finding.state, finding.detail.replace(host.origin, 'ORIGIN')]).toEqual([state, detail])
})

test('the table lists the worst first and ends with counts', () => {
  const link = (name: string): SiteLink => ({ url: `https://${name}.example/`, uses: [name], passages: [] })
  const report = formatReport([
    { link: link('one'), state: 'ok', detail: '' },
    { link: link('two'), state: 'moved', detail: 'moved permanently to https://new.example/' },
    { link: { ...link('three'), uses: ['three', 'four'] }, state: 'dead', detail: 'answers 404' },
  ])
  expect(report.split('\n')).toEqual([
    'state  used as      address                 what happened',
    'dead   three, four  https://three.example/  answers 404',
    'moved  two          https://two.example/    moved permanently to https://new.example/',
    'Links: 3 (1 dead, 0 passage gone, 1 moved, 0 look, 1 ok).',
    '',
  ])
  expect(formatReport([{ link: link('one'), state: 'ok', detail: '' }])).toBe(
    'Links: 1 (0 dead, 0 passage gone, 0 moved, 0 look, 1 ok).\n',
  )
})
