/** Builds schema.org JSON-LD of pages, for search engines and link previews (Mastodon prefers it to other metadata). */
import { absoluteUrl, eventPath, type Path, timelinePath } from '../addresses'
import type { Language } from '../languages'
import { exactAt } from '../timeline/dates'
import type { Site, Source, Timeline, TimelineEvent } from '../timeline/types'

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

/** schema.org only accepts ISO 8601, so dates that are qualified, partly unknown or none of its units are left out. */
const dates = ({ when: { start, end } }: TimelineEvent) => {
  const [startDate, endDate] = [exactAt(start), exactAt(end)]
  return { ...(startDate && { startDate }), ...(endDate && { endDate }) }
}

/** A WebPage, for every page except those of events. */
export const toPageJsonLd = (
  { site, updated }: Timeline,
  language: Language,
  path: Path,
  texts: { headline: string; description: string },
  image: PageImage,
) => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  ...page(site, language, path, image),
  ...texts,
  name: texts.headline,
  ...(updated && { dateModified: updated }),
})

/** The timeline page. Its headline is the story in a sentence, as on the page. */
export const toTimelineJsonLd = (timeline: Timeline, language: Language, image: PageImage) => {
  const { name, tagline } = timeline.site
  const texts = { headline: tagline[language], description: tagline[language] }
  const page = toPageJsonLd(timeline, language, timelinePath(language), texts, image)
  return { ...page, name: name[language] }
}

/** A source as its address, or as a work with the address of its archived copy. */
const cited = ({ url, archivedUrl }: Source) =>
  archivedUrl ? { '@type': 'CreativeWork', url, archivedAt: archivedUrl } : url

/** A NewsArticle and the Event that it is about; only the article for a withdrawn event. */
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
  const sources = event.claims.flatMap(({ citations }) => citations.map(({ source }) => source))
  const article = {
    '@type': 'NewsArticle',
    ...page(site, language, path, image),
    headline: event.title[language],
    description: event.summary[language],
    datePublished: event.published,
    dateModified: event.updated,
    author: organisation(site, language),
    ...(!event.withdrawn && { about: { '@id': nameOf(event)['@id'] } }),
    citation: [...new Map(sources.map((source) => [source.url, cited(source)])).values()],
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

/** Serializes JSON for a `script` element, with `<` escaped so that no text can close the element. */
export const writeJsonLd = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c')
