import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isCheckable } from '@/lib/publish/inspect/file-problems'
import { inspectSite } from '@/lib/publish/inspect/inspect'
import { freshFolder, readStory } from '../../fixtures/story'

const timeline = readStory()
const { url } = timeline.site

const meta = (kind: 'name' | 'property', names: readonly string[]): string =>
  names
    .map((name) => `<meta ${kind}="${name}" content="${name.endsWith('image') ? `${url}/card.png` : 'x'}">`)
    .join('')

const goodHead = [
  '<meta charset="utf-8"><title>Library</title>',
  meta('name', ['description', 'twitter:card', 'twitter:title', 'twitter:description', 'twitter:image']),
  meta(
    'property',
    ['title', 'description', 'site_name', 'locale', 'type', 'image', 'image:alt'].map((name) => `og:${name}`),
  ),
  `<meta property="og:url" content="${url}/en/"><link rel="canonical" href="${url}/en/">`,
  ...['en', 'ko', 'x-default'].map(
    (language) => `<link rel="alternate" hreflang="${language}" href="${url}/en/">`,
  ),
  `<link rel="alternate" type="application/rss+xml" href="${url}/en/feed.xml">`,
].join('')

const goodBody =
  '<h1 id="top">Library</h1><p><a href="#top">up</a> <a href="/story/en/about/#who">who</a></p>'

const pageOf = ({ head = goodHead, body = goodBody } = {}): string =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>\n`

const good: Readonly<Record<string, string>> = {
  'en/index.html': pageOf(),
  'en/about/index.html': pageOf({
    body: '<h1 id="who">Who</h1>',
  }),
  'en/share/index.html': pageOf({
    body: '<script defer src="/story/share.js"></script><script type="module" src="/story/share.js"></script>',
  }),
  'en/embed/index.html':
    '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><p>x</p></body></html>',
  'en/feed.xml': '<rss/>',
  'en/calendar.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  'data.json': '{}',
  'card.png': '',
  'share.js': '',
  '404.html': '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><h1>x</h1></body></html>',
}

/** The problems of the valid site with these files changed; `undefined` removes a file. */
const found = async (
  changes: Readonly<Record<string, string | undefined>>,
  story = timeline,
): Promise<string[]> => {
  const dir = freshFolder()
  for (const [path, text] of Object.entries({ ...good, ...changes })) {
    if (text === undefined) continue
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  const problems = await inspectSite(dir, story)
  rmSync(dir, { recursive: true })
  return problems
}

const withBody = (body: string) => ({ 'en/index.html': pageOf({ body: goodBody + body }) })
const withHead = (before: string, after: string) => ({
  'en/index.html': pageOf({ head: goodHead.replace(before, after) }),
})

test('a valid site has no problems', async () => {
  expect(await found({})).toEqual([])
})

/** A page of each list that is split: the last parameter of its address is the part. */
const partPages = [
  'years/1961',
  'themes/books/1961',
  'actors/ana/1961',
  'names/person-k',
  'sources/press-e',
  'corrections/1961',
].map((path) => `en/${path}/index.html`)

test.each<[string, Readonly<Record<string, string | undefined>>, string]>([
  [
    'an inline script',
    withBody('<script>go()</script>'),
    "en/index.html: has a script that is not the site's own: go()",
  ],
  [
    'a font that does not exist',
    withBody('<style>@font-face{src:url(/story/fonts/a.woff2)}</style>'),
    'en/index.html: links to /story/fonts/a.woff2, which does not exist',
  ],
  [
    'a script of the framework',
    withBody('<script src="/_next/static/a.js" defer></script>'),
    "en/index.html: has a script that is not the site's own: /_next/static/a.js",
  ],
  [
    'a script file of the framework',
    { '_next/static/a.js': '' },
    '_next/static/a.js: is left over from the framework',
  ],
  ['a payload', { 'en/index.txt': '' }, 'en/index.txt: is left over from the framework'],
  [
    'broken HTML',
    withBody('<p id=a"b>'),
    'en/index.html: is not valid HTML: unexpected-character-in-unquoted-attribute-value at 1:',
  ],
  ...partPages.map((page): [string, Readonly<Record<string, string>>, string] => [
    `a part of a list that is too large, at ${page},`,
    { [page]: pageOf({ body: `${goodBody}<p>${'x'.repeat(200_000)}</p>` }) },
    `${page}: is a part of a list and has 20`,
  ]),
  [
    'a script on a page that may not run any',
    { 'en/about/index.html': pageOf({ body: '<script src="/story/share.js" defer></script>' }) },
    'en/about/index.html: has a script, which the security policy',
  ],
  ['a duplicate id', withBody('<p id="top"></p>'), 'en/index.html: has a duplicate id: "top"'],
  [
    'a placeholder',
    withBody('<p>__EXPRESSION__</p>'),
    'en/index.html: contains a placeholder or broken text: "__EXPRESSION__"',
  ],
  [
    'an undefined value',
    withBody('<p>in undefined</p>'),
    'en/index.html: contains a placeholder or broken text: "undefined"',
  ],
  [
    'no title',
    withHead('<title>Library</title>', '<title></title>'),
    'en/index.html: lacks <title>, or it is empty',
  ],
  [
    'no description',
    withHead('<meta name="description" content="x">', ''),
    'en/index.html: lacks <meta name="description">, or it is empty',
  ],
  [
    'no Korean page named',
    withHead('hreflang="ko"', 'hreflang="de"'),
    'en/index.html: lacks <link rel="alternate" hreflang="ko">, or it is empty',
  ],
  [
    'no card',
    withHead(`<meta property="og:image" content="${url}/card.png">`, ''),
    'en/index.html: lacks <meta property="og:image">, or it is empty',
  ],
  [
    'a missing card',
    { 'card.png': undefined },
    `en/index.html: links to ${url}/card.png, which does not exist`,
  ],
  [
    'a link to nowhere',
    withBody('<a href="/story/en/nowhere/">x</a>'),
    'en/index.html: links to /story/en/nowhere/, which does not exist',
  ],
  [
    'a link outside the base path',
    withBody('<a href="/en/">x</a>'),
    'en/index.html: links to /en/, which does not exist',
  ],
  [
    'a missing anchor on another page',
    withBody('<a href="/story/en/about/#whom">x</a>'),
    'en/index.html: links to /story/en/about/#whom, which does not exist',
  ],
  [
    'a missing anchor on the same page',
    withBody('<a href="#bottom">x</a>'),
    'en/index.html: links to #bottom, which does not exist',
  ],
  ['a feed that is cut off', { 'en/feed.xml': '<rss>' }, 'en/feed.xml: is not well-formed XML: '],
  ['a JSON file that is cut off', { 'data.json': '{' }, 'data.json: is not valid JSON: '],
  [
    'a calendar with Unix lines',
    { 'en/calendar.ics': 'BEGIN:VCALENDAR\nEND:VCALENDAR\n' },
    'en/calendar.ics: ',
  ],
  [
    'a calendar that is cut off',
    { 'en/calendar.ics': 'BEGIN:VCALENDAR\r\n' },
    'en/calendar.ics: does not close VCALENDAR',
  ],
  [
    'a calendar out of order',
    { 'en/calendar.ics': 'BEGIN:A\r\nBEGIN:B\r\nEND:A\r\nEND:B\r\n' },
    'en/calendar.ics: closes END:A out of order',
  ],
  [
    'a calendar with a long line',
    { 'en/calendar.ics': `BEGIN:A\r\nX:${'가'.repeat(30)}\r\nEND:A\r\n` },
    'en/calendar.ics: has a line over 75 octets',
  ],
])('%s is found', async (_, changes, problem) => {
  const problems = await found(changes)
  expect(problems).toContainEqual(expect.stringContaining(problem))
})

test('a front page may be as heavy as its texts', async () => {
  expect(
    await found(withBody(`<p>${Array.from({ length: 20_000 }, (_, number) => number).join(' ')}</p>`)),
  ).toEqual([])
})

test.each(['undefined', 'NaN', '[object '])(
  'an event may say "%s", but then nothing else is let through',
  async (text) => {
    const story = readStory(({ events }) => {
      events['a-house-is-found'].summary.en = `The border was left ${text}.`
    })
    expect(await found(withBody(`<p>${text}</p>`), story)).toEqual([])
    expect(await found(withBody('<p>__EXPRESSION__</p>'), story)).toHaveLength(1)
  },
)

test('links to other hosts, mail and programs are not followed', async () => {
  const hrefs = [
    'https://other.example/x',
    'mailto:a@b.example',
    'webcal://library.example/story/x',
    '//other.example/',
  ]
  expect(await found(withBody(hrefs.map((href) => `<a href="${href}">x</a>`).join('')))).toEqual([])
})

test('a text fragment in an address is not an anchor', async () => {
  expect(await found(withBody('<a href="/story/en/about/#who:~:text=x">x</a>'))).toEqual([])
})

test('a workbook, whose type has xml in its name, is not read as text', () => {
  expect(isCheckable('data/v1/record.xlsx')).toBe(false)
  expect(isCheckable('en/feed.xml')).toBe(true)
})
