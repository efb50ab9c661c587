import { headerFinder, headerRules } from '@/lib/publish/headers'
import { contentPolicy } from '@/lib/publish/policy'

const parts = { styles: ['a{b:c}'] }
const rules = headerRules({ url: 'https://library.example/story' }, parts)
const headersOf = headerFinder(rules)

const policy = (path: string): Record<string, string> =>
  Object.fromEntries(
    (headersOf(`/story${path}`)['Content-Security-Policy'] ?? '')
      .split('; ')
      .map((directive) => directive.split(/ (.*)/s).slice(0, 2)),
  )

test.each([
  ['/en/feed.xml', 'application/xml; charset=utf-8'],
  ['/en/themes/reading/archive/3/atom.xml', 'application/xml; charset=utf-8'],
  ['/ko/events/flood/event.ics', 'text/calendar; charset=utf-8'],
  ['/feeds.opml', 'text/x-opml; charset=utf-8'],
  ['/data/v1/event.schema.json', 'application/schema+json; charset=utf-8'],
  ['/data/v1/events/flood.json', 'application/json; charset=utf-8'],
  ['/search/page.js', 'text/javascript; charset=utf-8'],
  ['/en/search/0123456789ab/terms-0.json', 'application/json; charset=utf-8'],
  ['/en/', 'text/html; charset=utf-8'],
  ['/en/index.html', 'text/html; charset=utf-8'],
  ['/', 'text/html; charset=utf-8'],
])('%s has the type %s', (path, type) => {
  expect(headersOf(`/story${path}`)['Content-Type']).toBe(type)
})

test.each(['/en/feed.xml', '/', '/elsewhere/story/en/', '/storyen/'])(
  '%s is not part of the site under /story',
  (path) => {
    expect(headersOf(path)).toEqual({})
  },
)

test.each([
  ['/en/about/', "'none'", undefined],
  ['/en/', "'none'", "'self'"],
  ['/en/events/flood/', "'none'", "'self'"],
  ['/en/search/', "'none'", "'self'"],
  ['/en/embed/', '*', undefined],
  ['/ko/events/flood/embed/', '*', undefined],
  ['/en/feed.xml', "'none'", undefined],
])('%s may be framed by %s and run scripts of %s', (path, ancestors, scripts) => {
  expect(policy(path)).toMatchObject({ 'default-src': "'none'", 'frame-ancestors': ancestors })
  expect(policy(path)['script-src']).toBe(scripts)
})

test('pages may fetch only from their own site, embeds nothing', () => {
  for (const path of ['/ko/', '/ko/events/flood/', '/ko/search/']) {
    expect(policy(path)['connect-src']).toBe("'self'")
  }
  for (const path of ['/ko/embed/', '/ko/events/flood/embed/', '/ko/feed.xml']) {
    expect(policy(path)).not.toHaveProperty('connect-src')
  }
})

test('the files of the search index are cached permanently', () => {
  expect(headersOf('/story/ko/search/0123456789ab/terms-0.json')['Cache-Control']).toMatch(/immutable/)
  expect(headersOf('/story/ko/search/')['Cache-Control']).not.toMatch(/immutable/)
})

test('a font is cached permanently, its licence is not, and pages may load both from their own site alone', () => {
  expect(headersOf('/story/fonts/0123456789ab/record-sans.woff2')).toMatchObject({
    'Content-Type': 'font/woff2',
    'Cache-Control': expect.stringMatching(/immutable/),
  })
  expect(headersOf('/story/fonts/OFL.txt')['Content-Type']).toBe('text/plain; charset=utf-8')
  expect(headersOf('/story/fonts/OFL.txt')['Cache-Control']).not.toMatch(/immutable/)
  for (const path of ['/en/', '/en/events/flood/', '/en/search/', '/en/embed/', '/404.html']) {
    expect(policy(path)['font-src']).toBe("'self'")
  }
  expect(policy('/en/feed.xml')).not.toHaveProperty('font-src')
})

test('a page is asked for again each time, a card after a day: its address answers without its version too', () => {
  expect(headersOf('/story/en/events/flood/')['Cache-Control']).toBe('public, max-age=0, must-revalidate')
  expect(headersOf('/story/en/cards/flood.png')['Cache-Control']).toBe('public, max-age=86400')
})

test('no browser guesses a type', () => {
  const types = new Set(rules.map(({ headers }) => headers['X-Content-Type-Options']))
  expect(types).toEqual(new Set(['nosniff']))
})

test('no policy allows unsafe sources, and pages allow only the styles of the site', () => {
  const policies = rules.map(({ headers }) => headers['Content-Security-Policy'])
  expect(policies.filter((text) => !text || /unsafe|data:|https?:/.test(text))).toEqual([])
  // The digest of the style, computed with `openssl dgst -sha256 -binary | base64`.
  expect(policy('/en/')['style-src']).toBe("'sha256-0cRUVYRKwNwnl1hkfkPGjkht16b039TjFdJzmXfFK2o='")
  expect(contentPolicy('page', { styles: [] })).toContain("style-src 'none'")
})

test('other origins may use data, feeds, images and embeds, but no other pages', () => {
  const foreign = [
    '/en/feed.json',
    '/data/v1/timeline.json',
    '/en/cards/flood.png',
    '/en/events/flood/oembed.json',
  ]
  for (const path of foreign) {
    expect(headersOf(`/story${path}`)).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    })
  }
  expect(headersOf('/story/en/embed/')).toMatchObject({ 'Cross-Origin-Resource-Policy': 'cross-origin' })
  expect(headersOf('/story/en/embed/')).not.toHaveProperty('X-Frame-Options')
  expect(headersOf('/story/en/')).toMatchObject({
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
  })
})

test.each([
  ['https://library.example', 'max-age=31536000'],
  // The host may serve other sites.
  ['https://library.example/story', undefined],
  ['http://library.example', undefined],
])('%s sends the HSTS header %s', (url, promise) => {
  const all = headerRules({ url }, parts).map(({ headers }) => headers['Strict-Transport-Security'])
  expect(new Set(all)).toEqual(new Set([promise]))
})

test('at most one rule matches a path', () => {
  const plain = rules.map(({ source }) => source.replace(/:[a-z]+/g, 'x'))
  const matched = plain.map((path) =>
    rules.filter(({ source }) => headerFinder([{ source, headers: { a: 'b' } }])(path).a),
  )
  expect(matched.filter((found) => found.length !== 1)).toEqual([])
})
