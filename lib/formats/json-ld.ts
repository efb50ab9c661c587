/**
 * Builds schema.org JSON-LD of pages, for search engines and link previews (Mastodon prefers it to other metadata). Each node is
 * a script of its own, because Mastodon sees only what has its type at the top.
 */
import { absoluteUrl, type Path, timelinePath } from '../addresses'
import type { Language } from '../languages'
import type { RecordDates } from '../timeline/record-dates'
import type { Site } from '../timeline/types'

export type PageImage = { url: string; width: number; height: number; alt: string }

/** A node in a script of its own. */
export type JsonLdNode = Readonly<{ '@context': string; '@type': string }>

export const context = { '@context': 'https://schema.org' } as const

/** The organisation behind the site. */
export const organisation = (site: Site, language: Language) => ({
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

/** A picture; schema.org has no plain numbers for lengths. */
export const imageObject = ({ url, width, height, alt }: PageImage) => ({
  '@type': 'ImageObject',
  url,
  width: `${width} px`,
  height: `${height} px`,
  caption: alt,
})

/** What all pages say of themselves. */
export const pageParts = (site: Site, language: Language, path: Path, dates: RecordDates | undefined) => ({
  '@id': absoluteUrl(site, path),
  url: absoluteUrl(site, path),
  inLanguage: language,
  isPartOf: website(site, language),
  publisher: organisation(site, language),
  license: site.licence.url,
  ...(dates && { datePublished: dates.published, dateModified: dates.updated }),
})

/**
 * A WebPage, for every page except those of events.
 *
 * @param texts `name` is that of the page, where its headline is another
 * @param dates of the entries that the page shows
 */
export const toPageJsonLd = (
  site: Site,
  language: Language,
  path: Path,
  texts: { headline: string; description: string; name?: string },
  image: PageImage,
  dates: RecordDates | undefined,
) => ({
  ...context,
  '@type': 'WebPage',
  ...pageParts(site, language, path, dates),
  image: imageObject(image),
  name: texts.headline,
  ...texts,
})

/** Serializes JSON for a `script` element, with `<` escaped so that no text can close the element. */
export const writeJsonLd = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c')
