// Nothing of an event's record is missing from its page: every part of the model is counted in the HTML.
import { correctionsPath, eventPath } from '@/lib/addresses'
import { citationUrl } from '@/lib/formats/citation-url'
import { originPhrases } from '@/lib/formats/origin'
import { type Language, words } from '@/lib/languages'
import { numberedClaims } from '@/lib/timeline/claims'
import { formatDay, formatWhen, parseWhen } from '@/lib/timeline/dates'
import { supportOf } from '@/lib/timeline/evidence'
import { sourceNotes } from '@/lib/timeline/notes'
import { eventsWithin } from '@/lib/timeline/order'
import { publisherAbbreviation, publisherName } from '@/lib/timeline/publishers'
import type { Citation, TimelineEvent } from '@/lib/timeline/types'
import {
  attribute,
  type Element,
  elementsBelow,
  type Page,
  pageAt,
  select,
  textOf,
} from '../setup/built-pages'
import { timeline } from '../setup/built-site'

const { site, events } = timeline

/** The page, and how its parts are looked for. */
const readPage = (language: Language, event: TimelineEvent) => {
  const page = pageAt(eventPath(language, event.slug))
  const within = (element: Element): Page => ({ ...page, elements: elementsBelow(element) })
  const byId = new Map(
    page.elements.flatMap((element) =>
      attribute(element, 'id') ? [[attribute(element, 'id'), element] as const] : [],
    ),
  )
  return { page, within, byId }
}

const evened = (text: string): string => text.replace(/\s+/g, ' ')

/** What a page lacks, as `what: text`. */
const lacking = (language: Language, event: TimelineEvent): string[] => {
  const { page, within, byId } = readPage(language, event)
  const dictionary = words(language)
  const missing: string[] = []
  const notes = sourceNotes(event)
  const textAt = (id: string): string => {
    const element = byId.get(id)
    if (!element) missing.push(`#${id}`)
    return element ? evened(textOf(element)) : ''
  }
  const linksAt = (id: string): string[] => {
    const element = byId.get(id)
    return element ? select(within(element), 'a').map((link) => attribute(link, 'href') ?? '') : []
  }
  const expectText = (what: string, text: string, part: string): void => {
    if (!text.includes(evened(part))) missing.push(`${what}: ${part}`)
  }
  const expectCitations = (
    what: string,
    text: string,
    links: readonly string[],
    citations: readonly Citation[],
  ): void => {
    for (const citation of citations) {
      const { source, locator, passage } = citation
      expectText(what, text, publisherAbbreviation(source, language) ?? publisherName(source, language))
      const expected = [
        `#source-${notes.get(source)?.number}`,
        ...(locator.kind === 'opening' && !passage ? [] : [citationUrl(citation)]),
      ]
      missing.push(...expected.filter((href) => !links.includes(href)).map((href) => `${what}: ${href}`))
      if (locator.kind !== 'opening') expectText(what, text, dictionary.shortLocator(locator))
    }
  }

  const main = evened(textOf(select(page, 'main')[0] as Element))
  for (const text of [event.title, event.summary, event.place?.name, event.kind.name]) {
    if (text) expectText('head', main, text[language])
  }

  for (const { claim, number } of numberedClaims(event)) {
    const id = `claim-${number}`
    const text = textAt(id)
    expectText(id, text, claim.text[language])
    expectText(id, text, dictionary.evidence.names[supportOf(claim)])
    expectCitations(id, text, linksAt(id), claim.citations)
    if (claim.saidBy) expectText(id, main, claim.saidBy.name[language])
    const isLinked = select(page, 'a', { href: `#${id}` }).length > 0
    if (!isLinked) missing.push(`no mark leads to ${id}`)
  }

  const accessed = (date: string): string => formatWhen(parseWhen(date), dictionary.dates)
  const sourcesSection = page.elements.find((element) => attribute(element, 'aria-labelledby') === 'sources')
  const allSources = sourcesSection ? evened(textOf(sourcesSection)) : ''
  const leadsToReadings = sourcesSection
    ? select(within(sourcesSection), 'a', { href: '#disagreements' }).length
    : 0
  const onlyRead = [...notes.values()].filter(({ claims }) => claims.length === 0)
  if (leadsToReadings !== Math.min(onlyRead.length, 1))
    missing.push(`${leadsToReadings} ways to the readings`)
  for (const { number, source, claims, citations, derives } of notes.values()) {
    const id = `source-${number}`
    const text = textAt(id)
    const links = linksAt(id)
    expectText(id, text, source.title)
    expectText(id, text, publisherName(source, language))
    expectText(id, text, dictionary.sourceKinds[source.kind])
    if (source.published) expectText(id, text, accessed(source.published))
    const own = dictionary.sourcesPage.accessed(accessed(source.accessed))
    const common = dictionary.sourcesPage.accessedUnlessNoted(accessed(source.accessed))
    if (!text.includes(own)) expectText(id, allSources, common)
    if (derives) for (const phrase of originPhrases(source, language)) expectText(id, text, phrase)
    const expected = [
      source.url,
      ...(source.archivedUrl ? [source.archivedUrl] : []),
      ...claims.map((claim) => `#claim-${claim}`),
      ...citations.filter(({ passage }) => passage).map((citation) => citationUrl(citation)),
    ]
    missing.push(...expected.filter((href) => !links.includes(href)).map((href) => `${id}: ${href}`))
    for (const { passage } of citations) {
      if (passage) expectText(id, text, passage.start)
      if (passage?.end) expectText(id, text, passage.end)
    }
  }

  const blocks = select(page, 'div', { class: 'disagreement' })
  if (blocks.length !== event.disagreements.length) missing.push(`${blocks.length} disagreements`)
  for (const [index, { point, readings, chosen, why }] of event.disagreements.entries()) {
    const block = blocks[index]
    if (!block) continue
    const text = evened(textOf(block))
    const links = select(within(block), 'a').map((link) => attribute(link, 'href') ?? '')
    for (const part of [point, chosen, why, ...readings.map((reading) => reading.text)]) {
      expectText('disagreement', text, part[language])
    }
    for (const { citations } of readings) expectCitations('disagreement', text, links, citations)
  }

  for (const { name, role, variants = [] } of event.actors) {
    const forms = [...Object.values(name), ...variants.map(({ form }) => form)]
    for (const part of [...forms, ...(role ? [role[language]] : [])]) expectText('actor', main, part)
  }
  for (const inner of eventsWithin(timeline, event))
    expectText('within', textAt(inner.slug), inner.title[language])

  expectText('history', main, dictionary.event.published(formatDay(event.published, dictionary.dates)))
  for (const { number, note, hash } of event.versions) {
    expectText('history', main, dictionary.versions.version(number))
    if (note) expectText('history', main, note[language])
    if (hash?.[language]) expectText('history', main, hash[language].slice(0, 8))
  }
  if (select(page, 'a', { href: `${correctionsPath(language)}#versions` }).length === 0)
    missing.push('versions')
  return missing.map((what) => `${language}/${event.slug}: ${what}`)
}

test.each(site.languages)('in %s, every page holds the whole record of its event', (language) => {
  expect(events.flatMap((event) => lacking(language, event))).toEqual([])
})
