// What rests on each source and what would fall without it, as the pages of sources say.
import { actorPath, eventPath, href, sourcesPath } from '@/lib/addresses'
import { words } from '@/lib/languages'
import { publisherName } from '@/lib/timeline/publishers'
import { pageOfSource } from '@/lib/timeline/source-parts'
import type { PlacedClaim } from '@/lib/timeline/types'
import { claimsBySource, disagreementsBySource, fallBySource } from '@/lib/timeline/uses'
import { attribute, type Element, elementsBelow, pageAt, select, textOf } from '../setup/built-pages'
import { timeline } from '../setup/built-site'

const { site, sources, actors } = timeline

const claims = claimsBySource(timeline)
const falls = fallBySource(timeline)
const disputed = disagreementsBySource(timeline)

describe.each(site.languages)('%s', (language) => {
  const shown = [...new Set(sources.map((source) => pageOfSource(timeline, source, language)))].map(pageAt)
  const entries = shown
    .flatMap((page) => select(page, 'li'))
    .filter((item) => attribute(item, 'id') !== undefined)
  const byId = new Map(entries.map((entry) => [attribute(entry, 'id'), entry]))

  const linksIn = (element: Element): string[] =>
    select({ elements: elementsBelow(element) }, 'a').map((link) => attribute(link, 'href') ?? '')

  const idsIn = (element: Element): string[] =>
    elementsBelow(element).map((inner) => attribute(inner, 'id') ?? '')

  const addressOf = ({ event, number }: PlacedClaim): string =>
    `${href(site, eventPath(language, event.slug))}#claim-${number}`

  test('every source is there with links to the statements that rest on it or would fall', () => {
    const absent = sources.flatMap((source) => {
      const entry = byId.get(source.id)
      const links = entry ? linksIn(entry) : []
      const fall = falls.get(source)
      return [...(claims.get(source) ?? []), ...(fall?.unsupported ?? []), ...(fall?.unconfirmed ?? [])]
        .map(addressOf)
        .filter((address) => !links.includes(address))
        .map((address) => `${source.id}: ${address}`)
    })
    expect(absent).toEqual([])
  })

  test('every source itself is linked, its disagreements and the spellings from it too', () => {
    const absent = sources.flatMap((source) => {
      const entry = byId.get(source.id)
      const links = entry ? linksIn(entry) : []
      const spelled = actors.filter(({ variants = [] }) =>
        variants.some(({ seenIn }) => seenIn === source.id),
      )
      return [
        source.url,
        ...(source.archivedUrl ? [source.archivedUrl] : []),
        ...(disputed.get(source) ?? []).map(
          ({ slug }) => `${href(site, eventPath(language, slug))}#disagreements`,
        ),
        ...spelled.map(({ id }) => `${href(site, actorPath(language, id))}#spellings`),
      ]
        .filter((address) => !links.includes(address))
        .map((address) => `${source.id}: ${address}`)
    })
    expect(absent).toEqual([])
  })

  test('what rests on a publisher is counted in its heading', () => {
    const { sourcesPage: text } = words(language)
    const folded = shown.flatMap((page) => select(page, 'details'))
    const wrong = folded.filter((publisher) => {
      const ids = sources.filter(({ id }) => idsIn(publisher).includes(id))
      return ids.length === 0 || !textOf(publisher).includes(text.sourceCount(ids.length))
    })
    expect(wrong.map(textOf)).toEqual([])
    expect(folded.length).toBeGreaterThan(5)
  })

  test('the first page has every publisher, which leads to its sources', () => {
    const index = pageAt(sourcesPath(language))
    const links = select(index, 'a').map((link) => [textOf(link), attribute(link, 'href') ?? ''] as const)
    // Where all sources are on one page, publishers unfold to them.
    const folded = select(index, 'summary').map(textOf)
    const absent = sources.filter((source) => {
      const name = publisherName(source, language)
      const page = href(site, pageOfSource(timeline, source, language))
      return (
        !links.some(([text, address]) => text === name && address.startsWith(page)) &&
        !folded.some((text) => text.startsWith(name))
      )
    })
    expect(absent.map(({ id }) => id)).toEqual([])
  })

  test('it says what falls, or that nothing does', () => {
    const { sourcesPage: text } = words(language)
    const wrong = sources.filter((source) => {
      const entry = byId.get(source.id)
      const said = entry ? textOf(entry) : ''
      const fall = falls.get(source)
      return (
        said.includes(text.nothingFalls) !== (fall === undefined) ||
        said.includes(text.unsupported) !== (fall?.unsupported ?? []).length > 0 ||
        said.includes(text.unconfirmed) !== (fall?.unconfirmed ?? []).length > 0
      )
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
    expect([...falls].length).toBeGreaterThan(20)
  })
})
