import { type HeaderRule, headerRules } from '@/lib/publish/headers'
import {
  formatCaddyFile,
  formatHeadersFile,
  formatNginxFile,
  formatVercelFile,
  parseHeadersFile,
} from '@/lib/publish/host-files'

const rules = headerRules({ url: 'https://library.example' }, { styles: ['a{b:c}'] })
const opml: HeaderRule = { source: '/feeds.opml', headers: { 'Content-Type': 'text/x-opml', A: 'b c' } }

// Cloudflare Pages takes no more.
test('there are fewer than 100 rules, no line has over 2,000 characters and no path a splat', () => {
  const lines = formatHeadersFile(rules).split('\n')
  expect(lines.filter((line) => line.length > 2000)).toEqual([])
  expect(rules.filter(({ source }) => source.includes('*'))).toEqual([])
  expect(rules.length).toBeLessThan(100)
})

test('the file of headers has a path and, indented, its headers, and is read back as it was', () => {
  expect(formatHeadersFile([opml])).toBe('/feeds.opml\n  Content-Type: text/x-opml\n  A: b c\n')
  expect(parseHeadersFile(formatHeadersFile(rules))).toEqual(rules)
  expect(parseHeadersFile('')).toEqual([])
})

test('Vercel gets the same as JSON', () => {
  expect(JSON.parse(formatVercelFile([opml]))).toEqual({
    trailingSlash: true,
    headers: [
      {
        source: '/feeds.opml',
        headers: [
          { key: 'Content-Type', value: 'text/x-opml' },
          { key: 'A', value: 'b c' },
        ],
      },
    ],
  })
})

test.each([
  ['nginx', formatNginxFile],
  ['Caddy', formatCaddyFile],
])('a header that the settings of %s cannot hold is refused', (_, format) => {
  expect(() => format([{ ...opml, headers: { A: 'a"b' } }], '')).toThrow('no setting can hold "a\\"b"')
})
