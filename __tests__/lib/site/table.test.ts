// Pages and files are declared once: everything derived from the tables picks up a new row.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { headerFinder, headerRules } from '@/lib/publish/headers'
import {
  formatCaddyFile,
  formatHeadersFile,
  formatNginxFile,
  formatVercelFile,
} from '@/lib/publish/host-files'
import { tableProblems } from '@/lib/publish/inspect/table-problems'
import { fileRows, siteFiles } from '@/lib/site/files'
import { pageRows, pages } from '@/lib/site/pages'
import { toSitemap } from '@/lib/site/sitemap'
import { type FileRow, finder, type PageRow, pageFile, pathsOf } from '@/lib/site/table'
import { readStory } from '../../fixtures/story'

const timeline = readStory()
const { site } = timeline

const glossary: PageRow = {
  pattern: '/:language/glossary/:term/',
  kind: 'scripted page',
  inSitemap: true,
  instances: () => [
    { params: { term: 'gavel' }, updated: '2025-05-20T10:00:00+00:00' },
    { params: { term: 'mallet' }, listed: false },
  ],
}

const glossaryFile: FileRow = { patterns: ['/:language/glossary.csv'], caching: 'day' }

const table = { pages: [...pageRows, glossary], files: [...fileRows, glossaryFile] }

const rules = headerRules(site, { styles: [] }, table)
const headersOf = headerFinder(rules)

describe('an added page', () => {
  test('has addresses in every language', () => {
    expect(pathsOf(glossary, timeline)).toEqual(
      site.languages.flatMap((language) => [`/${language}/glossary/gavel/`, `/${language}/glossary/mallet/`]),
    )
  })

  test('has the headers of its kind, and a file those of its type and caching', () => {
    const { headers } = rules.find(({ source }) => source.endsWith('/events/:slug/')) ?? {}
    expect(headersOf('/story/ko/glossary/gavel/')).toEqual(headers)
    expect(headersOf('/story/ko/glossary/gavel/index.html')).toEqual(headers)
    expect(headersOf('/story/ko/glossary.csv')).toMatchObject({
      'Content-Type': 'text/csv; charset=utf-8',
      'Cache-Control': 'public, max-age=86400',
    })
  })

  test('is in the configuration of every host', () => {
    const texts = [
      formatHeadersFile(rules),
      formatVercelFile(rules),
      formatNginxFile(rules, '/story'),
      formatCaddyFile(rules, '/story'),
    ]
    expect(texts.filter((text) => !/glossary\/[^\n]+\/[\s\S]*glossary(?:\\\\?)?\.csv/.test(text))).toEqual([])
  })

  test('is in the sitemap if it is listed', () => {
    const sitemap = toSitemap(timeline, table.pages)
    expect(sitemap).toContain(`<loc>${site.url}/ko/glossary/gavel/</loc>`)
    expect(sitemap).not.toContain('mallet')
    expect(toSitemap(timeline, [{ ...glossary, inSitemap: false }])).not.toContain('glossary')
  })

  test('is reported if a build lacks it or a table does not declare it', () => {
    const made = [
      ...pageRows.flatMap((row) => pathsOf(row, timeline)).map(pageFile),
      ...siteFiles(timeline).map(({ path }) => path.slice(1)),
      'share.js',
    ]
    expect(tableProblems(made, timeline)).toEqual([])
    expect(tableProblems(made, timeline, table)).toEqual(
      pathsOf(glossary, timeline).map((path) =>
        expect.stringContaining(`${pageFile(path)}: is declared in lib/site`),
      ),
    )
    expect(tableProblems([...made, 'ko/glossary.csv'], timeline)).toEqual([
      expect.stringContaining('ko/glossary.csv: is not declared'),
    ])
    // Of the form of a declared page or file, but of no event and no language of the story.
    const stray = ['en/events/secret/index.html', 'xx/feed.xml', 'data/v1/events/secret.json']
    expect(tableProblems([...made, ...stray], timeline)).toEqual(
      stray.map((path) => expect.stringContaining(`${path}: is not declared`)),
    )
    expect(tableProblems(made.slice(1), timeline)).toHaveLength(1)
  })
})

test('the path of every file matches a declared pattern', () => {
  const isDeclared = finder(fileRows.flatMap(({ patterns }) => patterns).map((pattern) => [pattern, true]))
  expect(siteFiles(timeline).filter(({ path }) => !isDeclared(path))).toEqual([])
})

test('pages and Next routes correspond', () => {
  const routes = readdirSync(join(process.cwd(), 'app'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|[/\\])page\.tsx$/.test(path))
    .map((path) =>
      `/${path.replaceAll('\\', '/')}`
        .replace(/\/\([^)]*\)/g, '')
        .replace(/page\.tsx$/, '')
        .replace(/\[(\w+)\]/g, ':$1'),
    )
  // Frames are no pages of Next.
  const patterns = pageRows.flatMap(({ pattern, kind }) => (kind === 'embed' ? [] : [pattern]))
  // The 404 page is `app/global-not-found.tsx`.
  expect(routes.sort()).toEqual(patterns.filter((pattern) => pattern !== pages.missing.pattern).sort())
})
