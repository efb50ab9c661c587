/** Checks a single page of the built site. */
import { attribute, type Element, textOf } from '../../html-tree'
import { brokenTexts, type Inspected } from './inspected'
import { isContent, type Page, pageRow, select } from './page'

type Rule = (page: Page, story: Inspected) => string[]

const parsing: Rule = ({ errors }) => errors.map((error) => `is not valid HTML: ${error}`)

const isOwnScript = (script: Element): boolean =>
  (attribute(script, 'src') ?? '').split('?')[0]?.endsWith('.js') === true &&
  !attribute(script, 'src')?.includes('/_next/') &&
  (attribute(script, 'defer') !== undefined || attribute(script, 'type') === 'module')

const isData = (script: Element): boolean => attribute(script, 'type') === 'application/ld+json'

const scripts: Rule = (page) =>
  select(page, 'script')
    .filter((script) => !isData(script) && !isOwnScript(script))
    .map(
      (script) =>
        `has a script that is not the site's own: ${attribute(script, 'src') ?? textOf(script).slice(0, 60)}`,
    )

/** A page whose policy lets no script run. */
const refused: Rule = (page) =>
  pageRow(page)?.kind === 'page' && select(page, 'script').some((script) => !isData(script))
    ? ['has a script, which the security policy of its kind of page in lib/site/pages.ts does not let run']
    : []

/** The tags and attributes that every content page must have in its head. */
const needed = (languages: readonly string[]) =>
  [
    ['title', {}],
    ['meta', { name: 'description' }],
    ['link', { rel: 'canonical' }],
    ['link', { rel: 'alternate', type: 'application/rss+xml' }],
    ...[...languages, 'x-default'].map((hreflang) => ['link', { rel: 'alternate', hreflang }] as const),
    ...['title', 'description', 'url', 'site_name', 'locale', 'type', 'image', 'image:alt'].map(
      (name) => ['meta', { property: `og:${name}` }] as const,
    ),
    ...['card', 'title', 'description', 'image'].map(
      (name) => ['meta', { name: `twitter:${name}` }] as const,
    ),
  ] as const

const head: Rule = (page, { site }) =>
  needed(site.languages)
    .filter(([tag, attributes]) => {
      const [element] = select(page, tag, attributes)
      return !(element && (attribute(element, 'content') ?? attribute(element, 'href') ?? textOf(element)))
    })
    .map(([tag, attributes]) => {
      const listed = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`)
      return `lacks <${tag}${listed.join('')}>, or it is empty`
    })

const placeholders: Rule = ({ html }, { authored }) => {
  const found = brokenTexts(html).find((text) => !authored.includes(text))
  return found === undefined ? [] : [`contains a placeholder or broken text: "${found}"`]
}

const ids: Rule = ({ elements }) => {
  const seen = new Set<string>()
  return elements
    .flatMap((element) => attribute(element, 'id') ?? [])
    .filter((id) => seen.size === seen.add(id).size)
    .map((id) => `has a duplicate id: "${id}"`)
}

/** Parts are estimated to have at most 150 kB (`lib/timeline/weights.ts`). So much more is a fault of the estimate. */
const MOST_BYTES = 200_000

const size: Rule = (page) => {
  const bytes = Buffer.byteLength(page.html)
  return bytes > MOST_BYTES && pageRow(page)?.isPart
    ? [`is a part of a list and has ${bytes} bytes, more than ${MOST_BYTES}`]
    : []
}

const EVERYWHERE: readonly Rule[] = [parsing, scripts, refused, placeholders, ids, size]

/** The problems of a page, as phrases to follow the path of the page. */
export const pageProblems = (page: Page, story: Inspected): string[] =>
  [...EVERYWHERE, ...(isContent(page) ? [head] : [])].flatMap((rule) => rule(page, story))

/** All addresses that a page references, unresolved. */
export const addressesOn = (page: Page): string[] => [
  ...page.elements.flatMap((element) =>
    ['href', 'src', 'action', 'poster'].flatMap((name) => attribute(element, name) ?? []),
  ),
  ...page.elements.flatMap((element) =>
    (attribute(element, 'srcset') ?? '').split(',').flatMap((image) => image.trim().split(' ')[0] || []),
  ),
  ...select(page, 'style').flatMap((style) =>
    [...textOf(style).matchAll(/\burl\(["']?([^"')]+)/g)].map(([, address = '']) => address),
  ),
  ...select(page, 'meta')
    .filter((meta) =>
      /^(?:og:image|twitter:image|og:url)$/.test(
        attribute(meta, 'property') ?? attribute(meta, 'name') ?? '',
      ),
    )
    .flatMap((meta) => attribute(meta, 'content') ?? []),
]
