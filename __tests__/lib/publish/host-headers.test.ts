import { formatHeadersFile, formatVercelFile, headerRules } from '@/lib/publish/host-headers'

test('patterns stand below the path of the site, each with its type', () => {
  const rules = headerRules('/story')
  const found = Object.fromEntries(rules.map(({ source, type }) => [source, type]))
  expect(found).toMatchObject({
    '/story/:language/feed.xml': 'application/xml; charset=utf-8',
    '/story/:language/themes/:theme/archive/:number/atom.xml': 'application/xml; charset=utf-8',
    '/story/:language/events/:slug/event.ics': 'text/calendar; charset=utf-8',
    '/story/feeds.opml': 'text/x-opml; charset=utf-8',
  })
  expect(rules.filter(({ source }) => !source.startsWith('/story/'))).toEqual([])
})

// Cloudflare Pages takes no more.
test('there are fewer than 100 rules, no line has over 2,000 characters and no path a splat', () => {
  const lines = formatHeadersFile(headerRules('')).split('\n')
  expect(lines.filter((line) => line.length > 2000 || line.includes('*'))).toEqual([])
  expect(headerRules('').length).toBeLessThan(100)
})

test('the file of headers has a path and, indented, its type', () => {
  expect(formatHeadersFile([{ source: '/feeds.opml', type: 'text/x-opml' }])).toBe(
    '/feeds.opml\n  Content-Type: text/x-opml\n',
  )
})

test('Vercel gets the same as JSON', () => {
  expect(JSON.parse(formatVercelFile([{ source: '/feeds.opml', type: 'text/x-opml' }]))).toEqual({
    trailingSlash: true,
    headers: [{ source: '/feeds.opml', headers: [{ key: 'Content-Type', value: 'text/x-opml' }] }],
  })
})
