import { contentType } from '@/lib/publish/content-types'
import { readSite, siteFiles } from '../setup/built-site'

/** A pattern of `_headers` as a regular expression. */
const matcher = (pattern: string): RegExp => new RegExp(`^${pattern.replace(/:[a-z]+/g, '[^/]+')}$`)

test('every feed, calendar and schema of the site is named to hosts with its type, and nothing else', () => {
  const rules = [...readSite('_headers').matchAll(/^(\/\S+)\n {2}Content-Type: (.+)$/gm)].map(
    ([, pattern = '', type]) => ({ pattern: matcher(pattern), type }),
  )
  const named = siteFiles().filter((path) =>
    /\.(?:xml|ics|opml)$|\.schema\.json$|feed\.(?:json|css)$/.test(path),
  )
  expect(named.length).toBeGreaterThan(50)
  const wrong = siteFiles().filter((path) => {
    const rule = rules.find(({ pattern }) => pattern.test(`/${path}`))
    return named.includes(path) ? rule?.type !== contentType(path) : rule !== undefined
  })
  expect(wrong).toEqual([])
})
