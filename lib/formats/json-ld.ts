/** schema.org descriptions of the pages, for search engines and link previews (Mastodon reads them first). */
import { absoluteUrl, eventPath, type Path, timelinePath } from '../addresses'
import type { Language } from '../languages'
import { exactDate } from '../timeline/date-points'
import type { Site, Timeline, TimelineEvent } from '../timeline/types'

export type PageImage = { url: string; width: number; height: number; alt: string }

const organisation = (site: Site, language: Language) => ({
  '@type': 'Organization',
  name: site.name[language],
  url: absoluteUrl(site, timelinePath(language)),
})

const website = (site: Site, language: Language) => ({
  '@type': 'WebSite',
  name: site.name[language],
  url: absoluteUrl(site, timelinePath(language)),
  inLanguage: language,
})

const imageObject = ({ url, width, height, alt }: PageImage) => ({
  '@type': 'ImageObject',
  url,
  width,
  height,
  caption: alt,
})

const page = (site: Site, language: Language, path: Path, image: PageImage) => ({
  '@id': absoluteUrl(site, path),
  url: absoluteUrl(site, path),
  inLanguage: language,
  isPartOf: website(site, language),
  publisher: organisation(site, language),
  license: site.licence.url,
  image: imageObject(image),
})

/** schema.org takes ISO dates alone, so dates that are qualified or known by the decade only are left out. */
const dates = ({ when: { start, end } }: TimelineEvent) => {
  const startDate = exactDate(start)
  const endDate = end && end !== 'open' ? exactDate(end) : undefined
  return { ...(startDate && { startDate }), ...(endDate && { endDate }) }
}

/** Any page but an event's: a WebPage. */
export const toPageJsonLd = (
  { site, updated }: Timeline,
  language: Language,
  path: Path,
  said: { headline: string; description: string },
  image: PageImage,
) => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  ...page(site, language, path, image),
  ...said,
  name: said.headline,
  ...(updated && { dateModified: updated }),
})

/** The timeline page. */
export const toTimelineJsonLd = (timeline: Timeline, language: Language, image: PageImage) => {
  const { name, tagline } = timeline.site
  const said = { headline: name[language], description: tagline[language] }
  return toPageJsonLd(timeline, language, timelinePath(language), said, image)
}

/** An event page: a NewsArticle and the Event it is about. */
export const toEventJsonLd = (
  { site, eventsById }: Timeline,
  event: TimelineEvent,
  language: Language,
  image: PageImage,
) => {
  const path = eventPath(language, event.slug)
  const outer = event.partOf === undefined ? undefined : eventsById.get(event.partOf)
  const nameOf = ({ slug, title }: TimelineEvent) => ({
    '@type': 'Event',
    '@id': `${absoluteUrl(site, eventPath(language, slug))}#event`,
    name: title[language],
  })
  const sources = new Set(event.claims.flatMap(({ citations }) => citations.map(({ source }) => source.url)))
  const article = {
    '@type': 'NewsArticle',
    ...page(site, language, path, image),
    headline: event.title[language],
    description: event.summary[language],
    datePublished: event.published,
    dateModified: event.updated,
    author: organisation(site, language),
    ...(!event.withdrawn && { about: { '@id': nameOf(event)['@id'] } }),
    citation: [...sources],
    ...(event.corrections.length > 0 && {
      correction: event.corrections.map(({ at, note }) => ({
        '@type': 'CorrectionComment',
        datePublished: at,
        text: note[language],
      })),
    }),
  }
  const about = {
    ...nameOf(event),
    description: event.summary[language],
    ...dates(event),
    ...(event.place && { location: { '@type': 'Place', name: event.place.name[language] } }),
    ...(outer && { superEvent: nameOf(outer) }),
  }
  return { '@context': 'https://schema.org', '@graph': event.withdrawn ? [article] : [article, about] }
}

/** JSON for a `script` element: no sign in it can end the element. */
export const writeJsonLd = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c')
