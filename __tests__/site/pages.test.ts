import { gzipSync } from 'node:zlib'
import {
  aboutPath,
  absoluteUrl,
  actorPath,
  actorsPath,
  correctionsPath,
  dataPath,
  eventPath,
  filterScriptPath,
  scriptPath,
  searchPath,
  searchScriptPaths,
  sharePath,
  sourcesPath,
  subscribePath,
  themePath,
  timelinePath,
} from '@/lib/addresses'
import { citationUrl } from '@/lib/formats/citation-url'
import { words } from '@/lib/languages'
import { supportOf } from '@/lib/timeline/evidence'
import { sourcesParts } from '@/lib/timeline/source-parts'
import { slugsOf } from '@/lib/timeline/types'
import { vocabularyProblems } from '../fixtures/schema-org'
import {
  attribute,
  contentPages,
  type Element,
  isEmbed,
  type Page,
  pageAt,
  pages,
  select,
  textOf,
} from '../setup/built-pages'
import { answers, readSite, readSiteBytes, timeline } from '../setup/built-site'

const { site, events } = timeline

/** The path of a page, or of the one that it has moved to. */
const presentPath = ({ path }: Page): string =>
  events.reduce(
    (found, { slug, aliases }) =>
      aliases.reduce((at, alias) => at.replace(`/events/${alias}/`, `/events/${slug}/`), found),
    path,
  )

/** Offenders of a rule about pages, as `page: what`. */
const offenders = (find: (page: Page) => string[], among: readonly Page[] = pages): string[] =>
  among.flatMap((page) => find(page).map((found) => `${page.path}: ${found}`))

describe('what is there', () => {
  test('every page of every kind in every language, and the default language at the root', () => {
    const expected = site.languages.flatMap((language) => [
      timelinePath(language),
      sourcesPath(language),
      ...[...sourcesParts(timeline).keys()].map((id) => sourcesPath(language, id)),
      actorsPath(language),
      aboutPath(language),
      subscribePath(language),
      correctionsPath(language),
      sharePath(language),
      searchPath(language),
      dataPath(language),
      ...timeline.themes.map(({ id }) => themePath(language, id)),
      ...timeline.actors.map(({ id }) => actorPath(language, id)),
      ...events.flatMap((event) => slugsOf(event).map((slug) => eventPath(language, slug))),
    ])
    const paths = ['/', ...expected].map((path) => `${path.slice(1)}index.html`)
    expect(contentPages.map(({ path }) => path).sort()).toEqual(paths.sort())
  })

  test('every event stands on the timeline in every language, with its summary if it is in the main era', () => {
    const absent = site.languages.flatMap((language) => {
      const page = pages.find(({ path }) => path === `${language}/index.html`)
      const text = page ? select(page, 'main').map(textOf).join() : ''
      return events
        .filter(
          ({ title, summary, era, partOf }) =>
            !text.includes(title[language]) || (era.main && !partOf && !text.includes(summary[language])),
        )
        .map((event) => `${language}/${event.slug}`)
    })
    expect(absent).toEqual([])
  })

  test('every claim, its evidence and its sources stand on the page of its event', () => {
    const absent = site.languages.flatMap((language) =>
      events.flatMap((event) => {
        const page = pages.find(
          ({ path }) => path === `${eventPath(language, event.slug).slice(1)}index.html`,
        )
        if (!page) return [`${language}/${event.slug}`]
        const text = textOf(select(page, 'main')[0] as Element)
        const links = new Set(select(page, 'a').map((link) => attribute(link, 'href')))
        return event.claims.flatMap((claim) => [
          ...(text.includes(claim.text[language]) ? [] : [claim.text[language]]),
          ...(text.includes(words(language).evidence.names[supportOf(claim)]) ? [] : [claim.evidence]),
          ...claim.citations
            .flatMap((citation) => [citation.source.url, citationUrl(citation)])
            .filter((url) => !links.has(url)),
        ])
      }),
    )
    expect(absent).toEqual([])
  })
})

describe('light pages', () => {
  test('beside its texts, a front page takes no more compressed than its parts and its events may', () => {
    const packed = (text: string): number => gzipSync(text, { level: 9 }).byteLength
    const sizes = site.languages.map((language) => {
      const page = pageAt(timelinePath(language))
      const said = page.elements.filter(({ nodeName }) => ['header', 'main', 'footer'].includes(nodeName))
      return [language, packed(page.html) - packed(said.map(textOf).join(' '))] as const
    })
    expect(sizes.filter(([, bytes]) => bytes > 6700 + 155 * events.length)).toEqual([])
  })

  test('no script but data and our own, deferred: two of less than 2 KB, and on the search page its modules', () => {
    expect(readSiteBytes(scriptPath.slice(1)).byteLength).toBeLessThan(2048)
    expect(gzipSync(readSite(filterScriptPath.slice(1))).byteLength).toBeLessThan(1200)
    const searching = gzipSync(searchScriptPaths.map((path) => readSite(path.slice(1))).join(''))
    expect(searching.byteLength).toBeLessThan(10_000)
    const searchPages = site.languages.map((language) => `${searchPath(language).slice(1)}index.html`)
    const isOwn = (page: Page, script: Element) => {
      const src = attribute(script, 'src') ?? ''
      if (src === filterScriptPath) return attribute(script, 'type') === 'module'
      if (attribute(script, 'type') === 'module')
        return searchPages.includes(page.path) && (searchScriptPaths as readonly string[]).includes(src)
      return src === scriptPath && attribute(script, 'defer') !== undefined
    }
    const scripts = (page: Page) =>
      select(page, 'script')
        .filter((script) => attribute(script, 'type') !== 'application/ld+json' && !isOwn(page, script))
        .map((script) => attribute(script, 'src') ?? textOf(script).slice(0, 60))
    expect(offenders(scripts)).toEqual([])
    expect(
      offenders(({ html }) => (/__next_f|_next\/static\/.*\.js/.test(html) ? ['traces of a script'] : [])),
    ).toEqual([])
  })

  test('nothing is loaded from another host', () => {
    const loading = (page: Page) =>
      page.elements
        .filter(({ tagName }) => !['a', 'meta', 'script'].includes(tagName))
        .filter((element) => tagLoads(element))
        .flatMap(({ attrs }) => attrs.filter(({ name }) => /^(?:src|srcset|href|poster|data)$/.test(name)))
        .map(({ value }) => value)
        .filter((value) => /^(?:[a-z]+:)?\/\//i.test(value))
    const tagLoads = (element: Element) =>
      element.tagName !== 'link' ||
      /stylesheet|icon|preload|manifest|prefetch|preconnect/.test(attribute(element, 'rel') ?? '')
    expect(offenders(loading)).toEqual([])
    const styles = (page: Page) =>
      [...page.html.matchAll(/url\([^)]*\)|@import[^;]*/g)]
        .map(([found]) => found)
        .filter((found) => !/^url\(\/fonts\/[\w/-]+\.woff2\)$/.test(found))
    expect(offenders(styles)).toEqual([])
  })
})

describe('what the head says', () => {
  // Slack, for one, asks for no more.
  test('all that link previews read stands in the first 32 kB', () => {
    const late = ({ html }: Page) => {
      const early = Buffer.from(html).subarray(0, 32_768).toString()
      const all = html.match(/<meta (?:property|name)="(?:og|twitter|article):[^>]*>/g) ?? []
      return [
        ...all.filter((meta) => !early.includes(meta)),
        ...(/<script type="application\/ld\+json">[\s\S]*?<\/script>/.test(early) ? [] : ['JSON-LD']),
      ]
    }
    const articles = contentPages.filter(({ html }) => !html.includes('http-equiv="refresh"'))
    expect(offenders(late, articles)).toEqual([])
  })

  test('the canonical address is the page itself, and the default language for the root', () => {
    const wrong = (page: Page) => {
      const own = page.path === 'index.html' ? `${site.languages[0]}/index.html` : presentPath(page)
      const expected = `${site.url}/${own.replace(/index\.html$/, '')}`
      return select(page, 'link', { rel: 'canonical' })
        .map((link) => attribute(link, 'href') ?? '')
        .filter((address) => address !== expected)
    }
    expect(offenders(wrong, contentPages)).toEqual([])
  })

  test('og:image is a whole address of a card that is there', () => {
    const wrong = (page: Page) =>
      select(page, 'meta', { property: 'og:image' })
        .map((meta) => attribute(meta, 'content') ?? '')
        .filter((address) => !address.startsWith(`${site.url}/`) || !answers(address.slice(site.url.length)))
    expect(offenders(wrong, contentPages)).toEqual([])
  })

  test('alternates lead to pages of the language they name', () => {
    const wrong = (page: Page) =>
      select(page, 'link', { rel: 'alternate' })
        .filter((link) => attribute(link, 'hreflang') !== undefined)
        .filter((link) => {
          const path = (attribute(link, 'href') ?? '').slice(site.url.length)
          const language = attribute(link, 'hreflang')
          if (!answers(path)) return true
          return (
            language !== 'x-default' &&
            !readSite(`${path.slice(1)}index.html`).includes(`<html lang="${language}"`)
          )
        })
        .map((link) => attribute(link, 'href') ?? '')
    expect(offenders(wrong, contentPages)).toEqual([])
  })

  const timesOf = (page: Page) =>
    ['published', 'modified'].flatMap((name) =>
      select(page, 'meta', { property: `article:${name}_time` }).map((meta) => attribute(meta, 'content')),
    )

  test('JSON-LD parses, in the vocabulary and the language of the page, its headline as on the page', () => {
    const wrong = (page: Page) => {
      const nodes = select(page, 'script', { type: 'application/ld+json' }).map((script) =>
        JSON.parse(textOf(script)),
      )
      // The first is the page itself. Mastodon reads no others than those with their type at the top.
      const [article] = nodes
      if (!article) return ['none']
      const untyped = nodes.filter((node) => typeof node['@type'] !== 'string')
      const html = page.elements.find(({ tagName }) => tagName === 'html')
      // The heading of the timeline has a shorter form for narrow screens, too.
      const short = select(page, 'span').filter((span) => attribute(span, 'hidden') !== undefined)
      const heading = short.reduce(
        (text, span) => text.replace(textOf(span), ''),
        select(page, 'h1').map(textOf).join(),
      )
      return [
        ...(article.inLanguage === (html && attribute(html, 'lang')) ? [] : ['other language']),
        ...(article.headline === heading ? [] : ['other headline']),
        ...(timesOf(page).join() === [article.datePublished, article.dateModified].filter(Boolean).join()
          ? []
          : ['other dates in its head']),
        ...(untyped.length > 0 ? ['nodes without a type at the top'] : []),
        ...nodes.flatMap((node) => vocabularyProblems(node)),
        ...(select(page, 'ol', { class: 'trail' }).length ===
        nodes.filter((node) => node['@type'] === 'BreadcrumbList').length
          ? []
          : ['a trail that only readers see']),
      ]
    }
    const articles = contentPages.filter(({ html }) => !html.includes('http-equiv="refresh"'))
    expect(offenders(wrong, articles)).toEqual([])
  })
})

describe('structure', () => {
  test('one h1, and no heading level is skipped', () => {
    const wrong = (page: Page) => {
      const levels = page.elements
        .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
        .map(({ tagName }) => Number(tagName[1]))
      const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
      return [
        ...skipped.map((level) => `h${level} skips a level`),
        ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
      ]
    }
    expect(offenders(wrong, contentPages)).toEqual([])
  })

  test('every event and the timeline have a page for frames, without header, footer and script, that leads back', () => {
    const frames = pages.filter(isEmbed)
    expect(frames).toHaveLength(site.languages.length * (events.flatMap(slugsOf).length + 1))
    const wrong = (page: Page) => [
      ...select(page, 'header').map(() => 'a header'),
      ...select(page, 'footer').map(() => 'a footer'),
      ...select(page, 'script').map(() => 'a script'),
      ...(select(page, 'link', { rel: 'canonical' }).some(
        (link) =>
          attribute(link, 'href') === `${site.url}/${presentPath(page).replace('embed/index.html', '')}`,
      )
        ? []
        : ['no canonical page']),
      ...(select(page, 'a', { target: '_blank' }).length > 0 ? [] : ['no way back']),
    ]
    expect(offenders(wrong, frames)).toEqual([])
  })
})

test('links between pages have names that are short to hear, on timelines and pages of events', () => {
  const heard = pages.filter(({ path }) =>
    /^(?:index|\w+\/(?:index|events\/[\w-]+\/index))\.html$/.test(path),
  )
  expect(heard.length).toBeGreaterThan(events.length * site.languages.length)
  const isWithin = (link: Element) => /^[/#]/.test(attribute(link, 'href') ?? '')
  const nameOf = (link: Element) => attribute(link, 'aria-label') ?? textOf(link)
  expect(
    offenders(
      (page) =>
        select(page, 'a')
          .filter(isWithin)
          .map(nameOf)
          .filter((name) => name.length > 100),
      heard,
    ),
  ).toEqual([])
})

test('a letter about an error names the page that it was written from', () => {
  const [language] = site.languages
  const slug = events[0]?.slug
  const page = pages.find(({ path }) => path === `${language}/events/${slug}/index.html`) as Page
  const letters = select(page, 'a').flatMap((link) => attribute(link, 'href')?.match(/^mailto:.*/) ?? [])
  expect(letters.map((letter) => decodeURIComponent(letter))).toEqual([
    `mailto:${site.contact}?subject=${words(language).site.reportError}: ${absoluteUrl(site, `/${page.path.replace('index.html', '')}`)}`,
  ])
})

test.each(site.languages)(
  'at most 12 links come before the first entry of the timeline in %s',
  (language) => {
    const { elements } = pages.find(({ path }) => path === `${language}/index.html`) as Page
    const first = elements.findIndex((element) => /^entry\b/.test(attribute(element, 'class') ?? ''))
    expect(first).toBeGreaterThan(0)
    const before = elements
      .slice(0, first)
      .filter((element) => element.tagName === 'a' && attribute(element, 'class') !== 'skip')
    expect(before.length).toBeGreaterThan(0)
    expect(before.length).toBeLessThanOrEqual(12)
  },
)
