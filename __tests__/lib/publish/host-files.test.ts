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

// The limits of Cloudflare Pages.
test('there are fewer than 100 rules, no line has over 2,000 characters and no path a splat', () => {
  const lines = formatHeadersFile(rules).split('\n')
  expect(lines.filter((line) => line.length > 2000)).toEqual([])
  expect(rules.filter(({ source }) => source.includes('*'))).toEqual([])
  expect(rules.length).toBeLessThan(100)
})

test('_headers lists each path with its indented headers, and parses back to the same rules', () => {
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
])('the %s configuration rejects a header that it cannot quote', (_, format) => {
  expect(() => format([{ ...opml, headers: { A: 'a"b' } }], '')).toThrow('cannot be quoted: "a\\"b"')
})

test('nginx says that answers depend on the encoding, and a folder without a page is not there', () => {
  for (const base of ['', '/story']) {
    const text = formatNginxFile([opml], base)
    expect(text).toContain('\ngzip_static on;\ngzip_vary on;\n')
    expect(text).toContain(`\nerror_page 404 ${base}/404.html;\n`)
    expect(text).toContain(`\nerror_page 403 =404 ${base}/404.html;\n`)
  }
})

test('Caddy says of every file that it depends on the encoding, once it has said so itself', () => {
  expect(formatCaddyFile([opml], '')).toContain(
    'header {\n  Vary Accept-Encoding\n  defer\n}\nfile_server {\n',
  )
})
