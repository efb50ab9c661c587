// Every output says of an event what its published JSON says of its claims, in the words of the event's page.
import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { EmbedEvent } from '@/app/components/embed-event'
import { EventList } from '@/app/components/event-list'
import { OnRecord } from '@/app/components/on-record'
import { type Page, pageOf } from '@/app/page-context'
import { eventCalendarPath, eventPath, oembedPath } from '@/lib/addresses'
import { eventCard, eventCards } from '@/lib/cards/card'
import { cardImage } from '@/lib/cards/card-image'
import { layoutCard } from '@/lib/cards/layout'
import { textWidth } from '@/lib/cards/shaping'
import { isInCalendar } from '@/lib/formats/calendar'
import { toEventJsonLd } from '@/lib/formats/event-json-ld'
import { feedEntries } from '@/lib/formats/feed-entries'
import { toFeedItem } from '@/lib/formats/feed-item'
import { toTimelineJson } from '@/lib/formats/json'
import { type Language, words } from '@/lib/languages'
import { supports } from '@/lib/marks'
import { allPosts } from '@/lib/share/post'
import { pressKitTexts } from '@/lib/share/press-kit-texts'
import { siteFileAt, siteFiles } from '@/lib/site/files'
import { countIndependent, supportOf } from '@/lib/timeline/evidence'
import { sourceNotes } from '@/lib/timeline/notes'
import { readTimeline } from '@/lib/timeline/read'
import type { Timeline, TimelineEvent } from '@/lib/timeline/types'
import { readStory } from '../fixtures/story'

type Published = ReturnType<typeof toTimelineJson>['events'][number]

/** Counts the sources of an event, in any language. */
const sourceCount =
  /\d+ independent sources?|독립 출처 \d+곳|\d+ sources? indépendantes?|(?:\d+ )?(?:مصادر مستقلة|مصدرًا مستقلًا|مصدر مستقل)(?! عدة)/

/** The line of an event, from nothing but its published claims and the list of sources. */
const lineOf = ({ sources }: Timeline, { claims }: Published, language: Language): string | undefined => {
  if (claims.length === 0) return undefined
  const { names, confirmedOf } = words(language).evidence
  const confirmed = claims.filter(({ evidence }) => evidence === 'confirmed').length
  const byId = new Map(sources.map((source) => [source.id, source]))
  const citations = claims.flatMap((claim) =>
    (claim.sources ?? []).flatMap(({ source: id, own }) => {
      const source = byId.get(id)
      return source ? [{ source, ...(own && { own }) }] : []
    }),
  )
  return confirmed === 0 && countIndependent(citations) === 1
    ? names['single-source']
    : confirmedOf(confirmed, claims.length)
}

const textOf = (html: string): string => html.replace(/<[^>]*>/g, '\n').replaceAll('&#x27;', "'")

const times = (text: string, part: string): number => text.split(part).length - 1

type Case = {
  timeline: Timeline
  event: TimelineEvent
  published: Published
  language: Language
  line: string | undefined
  page: Page
}

const casesOf = (timeline: Timeline): Case[] =>
  toTimelineJson(timeline).events.flatMap((published) =>
    timeline.site.languages.map((language) => {
      const event = timeline.eventsById.get(published.id)
      if (!event) throw new Error(`no event "${published.id}"`)
      const row = { pattern: eventPath(language, ':slug'), kind: 'page', inSitemap: true } as const
      const page = pageOf({ ...row, instances: () => [] }, timeline, language, { slug: event.slug })
      return { timeline, event, published, language, line: lineOf(timeline, published, language), page }
    }),
  )

const rendered = <P extends object>(component: FunctionComponent<P>, props: P): string =>
  textOf(renderToStaticMarkup(createElement(component, props)))

/** Texts that must have the line, once, by output; of a withdrawn event none has any. */
const outputs: Record<string, (at: Case) => string[]> = {
  'the entry in a list': ({ page, event }) => [rendered(EventList, { page, events: [event], level: 3 })],
  'the embedded page': ({ page, event }) => [rendered(EmbedEvent, { page, event })],
  'the cards': ({ timeline, event, language }) =>
    Object.values(eventCards(timeline, event, language)).map((card) =>
      layoutCard(card, textWidth)
        .lines.map(({ text }) => text)
        .join(' '),
    ),
  'the alternative texts of the cards': ({ timeline, event, language }) =>
    Object.values(eventCards(timeline, event, language)).map(({ alt }) => alt),
  'the alternative text in the press kit': ({ timeline, event, language }) =>
    pressKitTexts(timeline, event, language).flatMap(({ name, text }) =>
      name === 'alt-texts.txt' ? [text] : [],
    ),
  'the description in the calendar': ({ timeline, event, language }) => {
    const file = siteFileAt(timeline, eventCalendarPath(language, event.slug))
    return isInCalendar(event) ? [String(file?.make()).replaceAll('\r\n ', '').replaceAll('\\', '')] : []
  },
  'the caption in the JSON-LD': ({ timeline, event, language }) => {
    const image = cardImage(timeline.site, eventCard(timeline, event, language))
    const [{ image: pictures }] = toEventJsonLd(timeline, event, language, [image])
    return pictures.flatMap((picture) => ('caption' in picture ? [picture.caption] : []))
  },
}

describe.each([
  ['the story', () => readTimeline({ dir: 'data' })],
  ['the example', () => readTimeline({ dir: 'examples/velmora-library' })],
  ['the sample', () => readStory()],
] as const)('in %s', (_, read) => {
  const timeline = read()
  const cases = casesOf(timeline)

  const wrongIn = (isRight: (at: Case) => boolean): string[] =>
    cases.filter((at) => !isRight(at)).map(({ event, language }) => `${event.slug} ${language}`)

  test.each(Object.keys(outputs))('%s has the line of the claims', (name) => {
    const withLine = (at: Case) =>
      outputs[name]?.(at).every(
        (text) => (at.line ? text.includes(at.line) : true) && !sourceCount.test(text),
      )
    expect(wrongIn((at) => withLine(at) === true)).toEqual([])
  })

  test('the page counts the statements of each kind, and no others', () => {
    const isRight = ({ page, event, language, published }: Case): boolean => {
      const text = rendered(OnRecord, { page, event, notes: sourceNotes(event) })
      const { tally } = words(language).evidence
      const confirmed = published.claims.filter(({ evidence }) => evidence === 'confirmed').length
      const others = event.claims.filter(({ evidence }) => evidence !== 'confirmed').map(supportOf)
      return supports.every((support) => {
        const count = support === 'confirmed' ? confirmed : others.filter((other) => other === support).length
        return text.includes(tally[support](count)) === count > 0
      })
    }
    expect(wrongIn(isRight)).toEqual([])
  })

  test('posts and the press kit end with the line before the link, unless all is confirmed', () => {
    const isRight = ({ event, language, published, line }: Case): boolean => {
      const isConfirmed = published.claims.every(({ evidence }) => evidence === 'confirmed')
      const kit = pressKitTexts(timeline, event, language).map((file) => file.text)
      return allPosts(timeline, event, language).every(({ body, text }) => {
        const last = body.split('\n\n').at(-1)
        return (isConfirmed || body === '' || last === line) && !sourceCount.test(text) && kit.includes(text)
      })
    }
    expect(wrongIn(isRight)).toEqual([])
  })

  test('entries of feeds mark as many claims as confirmed as are', () => {
    const entries = feedEntries(timeline, { kind: 'timeline' }).filter(({ change }) => !change)
    const isRight = ({ event, language, published }: Case): boolean => {
      const entry = entries.find((candidate) => candidate.event === event)
      if (!entry) return false
      const image = cardImage(timeline.site, eventCard(timeline, event, language))
      const { content } = toFeedItem(timeline.site, entry, language, image)
      const { names } = words(language).evidence
      const confirmed = published.claims.filter(({ evidence }) => evidence === 'confirmed').length
      return times(content, `<small>(${names.confirmed}`) === confirmed && !sourceCount.test(content)
    }
    expect(wrongIn(isRight)).toEqual([])
  })

  test('no text file counts the sources of an event', async () => {
    const files = siteFiles(timeline).filter(({ path }) => !/\.(?:png|webp|woff2|zip)$/.test(path))
    const texts = await Promise.all(
      files.map(async ({ path, make }) => ({ path, text: String(await make()) })),
    )
    expect(texts.length).toBeGreaterThan(cases.length)
    expect(texts.map(({ path }) => path)).toContain(
      oembedPath(timeline.site.languages[0], timeline.events[0]?.slug ?? ''),
    )
    expect(texts.filter(({ text }) => sourceCount.test(text)).map(({ path }) => path)).toEqual([])
  })
})
