// The headers of the built site: that every file has its own, and that our server sends them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentType } from '@/lib/content-types'
import { headerFinder } from '@/lib/publish/headers'
import { parseHeadersFile } from '@/lib/publish/host-files'
import { serveSite } from '@/lib/publish/serve'
import { readSite, siteDir, timeline } from '../setup/built-site'
import { addresses, expectAnswers, headersOf, rules, styles } from './header-answers'

test('every file has its headers, with its type and a policy', () => {
  const wrong = addresses.filter((path) => {
    const headers = headersOf(path)
    return headers['Content-Type'] !== contentType(path) || !headers['Content-Security-Policy']
  })
  expect(wrong).toEqual([])
})

test('the site carries these headers for its hosts', () => {
  expect(parseHeadersFile(readSite('_headers'))).toEqual(rules)
  const vercel = JSON.parse(readSite('vercel.json')) as { headers: { source: string }[] }
  expect(vercel.headers.map(({ source }) => source)).toEqual(rules.map(({ source }) => source))
})

test('the settings for nginx and Caddy have every header', () => {
  const values = new Set(rules.flatMap(({ headers }) => Object.values(headers)))
  for (const name of ['nginx.conf', 'Caddyfile']) {
    const text = readSite(`_hosting/${name}`)
    expect([...values].filter((value) => !text.includes(value))).toEqual([])
  }
})

test('there is an address for nearly every rule', () => {
  // Archives of feeds come with the fifty-first entry, parts of the list of pages with the forty-thousandth page,
  // pictures with the first event that has one.
  const idle = rules.filter(
    ({ source, headers }) => !addresses.some((path) => headerFinder([{ source, headers }])(path) === headers),
  )
  expect(
    idle
      .filter(({ source }) => !/\/(?:archive|images|sitemaps|:year|:part)\//.test(source))
      .map(({ source }) => source),
  ).toEqual([])
})

test('our own server answers so', async () => {
  const { server, url } = await serveSite({ dir: siteDir, port: 0 })
  try {
    await expectAnswers(url.slice(0, -1))
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

test('what pages hold is what their policy names', () => {
  expect(styles.length).toBeGreaterThan(0)
  // Those of each kind of page, and the fonts of each language and of all on the page for missing addresses.
  expect(styles.length).toBeLessThan(20 + timeline.site.languages.length)
  expect(readFileSync(join(siteDir, '_headers'), 'utf8')).not.toContain('unsafe')
})
