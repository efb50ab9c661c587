import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { filesBelow } from '@/lib/publish/files-below'
import { lightenExport, lightenHtml, lightenScript } from '@/lib/publish/lighten'
import { freshFolder } from '../../fixtures/story'

test.each([
  ['a script', '<p>a</p><script src="/_next/static/chunks/main.js" async=""></script>', '<p>a</p>'],
  ['a script with text', '<script>self.__next_f.push([1,"<p>"])</script><p>a</p>', '<p>a</p>'],
  ['two scripts, not what is between them', '<script>1</script><p>a</p><script>2</script>', '<p>a</p>'],
  ['a script over several lines', '<script>\n1\n</script>a', 'a'],
  ['a preload', '<link rel="preload" as="script" href="/_next/x.js"/>a', 'a'],
  ['a preload whose other attributes come first', '<link href="/x.js" as="script" rel="preload">a', 'a'],
  ['a module preload', '<link rel="modulepreload" href="/x.js">a', 'a'],
  ['comments of the framework', '<p>a<!-- -->b<!--$-->c<!--/$--><!--$?--><!--$!--></p>', '<p>abc</p>'],
  ['the empty placeholder of metadata', '<div hidden=""><!--$--><!--/$--></div><p>a</p>', '<p>a</p>'],
  [
    'the origin of a style',
    '<style data-href="/_next/a.css" data-precedence="next">b{}</style>',
    '<style>b{}</style>',
  ],
])('%s is removed', (_, html, light) => {
  expect(lightenHtml(html)).toBe(light)
})

test.each([
  ['<script type="application/ld+json">{"a":"<p>"}</script>'],
  ['<script id="x" type="application/json">{}</script>'],
  ['<link rel="stylesheet" href="/_next/static/css/a.css"/>'],
  ['<link rel="alternate" type="application/rss+xml" href="/en/feed.xml"/>'],
  ['<link rel="canonical" href="https://library.example/preload/"/>'],
  ['<!-- a note --><div hidden="">a</div><p>script</p>'],
])('%s stays', (html) => {
  expect(lightenHtml(html)).toBe(html)
})

test('a script keeps its names and its regular expressions, without comments and indentation', () => {
  expect(
    lightenScript(
      "/** Folds. */\nexport const fold = (text) =>\n  text.replace(/[\\p{L}ä’]/gu, '') // each\n",
    ),
  ).toBe('export const fold=text=>text.replace(/[\\p{L}ä’]/gu,"");\n')
})

const page = [
  '<link rel="stylesheet" href="/story/_next/static/css/a.css?dpl=1">',
  '<style>@font-face{src:url(/_next/static/media/b.woff2)}</style>',
  '<script src="/_next/static/chunks/c.js"></script><p>책</p>',
].join('')

const kept = [
  '404.html',
  '_next/static/css/a.css',
  '_next/static/media/b.woff2',
  'data/v1/timeline.json',
  'en/cards/a.png',
  'en/feed.xml',
  'en/index.html',
  'index.html',
  'robots.txt',
]

const leftover = [
  '404/index.html',
  '_next/static/chunks/c.js',
  '_next/static/on-the-record/_buildManifest.js',
  '_not-found.html',
  '_not-found/index.html',
  '_not-found/__next._full.txt',
  'en/__next._tree.txt',
  'en/events/a/__next.en.txt',
  'en/index.txt',
  'index.txt',
]

const exportedFolder = (): string => {
  const dir = freshFolder()
  for (const path of [...kept, ...leftover]) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), path.endsWith('.html') ? page : 'x')
  }
  return dir
}

test.each([
  ['as it is', (dir: string) => dir],
  ['with a trailing slash', (dir: string) => `${dir}/`],
  ['as a relative path', (dir: string) => `.${sep}${relative(process.cwd(), dir)}`],
])('in an exported folder, given %s, only published files are left', (_, name) => {
  const dir = exportedFolder()
  lightenExport(name(dir))
  expect(filesBelow(dir)).toEqual(kept)
  expect(readFileSync(join(dir, 'en/index.html'), 'utf8')).not.toContain('<script')
  // No empty folder is left.
  expect(['404', '_next/static/chunks', 'en/events'].filter((path) => existsSync(join(dir, path)))).toEqual(
    [],
  )
})
