/** schema.org Dataset for the published data, for dataset search engines such as Google Dataset Search. */
import { absoluteUrl, dataPath, timelinePath } from '../addresses'
import { type Language, words } from '../languages'
import { dateOfDay, isoDate } from '../timeline/calendar-date'
import { daysOf } from '../timeline/months'
import type { Timeline } from '../timeline/types'
import { downloads } from './downloads'

/** ISO 8601 interval from the first to the last possible day of all events; open where an event has no start or end. */
const coverage = ({ events }: Timeline): string | undefined => {
  const days = daysOf(events)
  if (!days) return undefined
  const end = (day: number, isOpen: boolean): string => (isOpen ? '..' : isoDate(dateOfDay(day)))
  const first = end(
    days.first,
    events.some(({ when }) => when.earliest === null),
  )
  const last = end(
    days.last,
    events.some(({ when }) => when.latest === null),
  )
  return `${first}/${last}`
}

/** The Dataset node, in one language. */
export const toDatasetJsonLd = (timeline: Timeline, language: Language) => {
  const { site, themes, updated } = timeline
  const { data: text } = words(language)
  const temporalCoverage = coverage(timeline)
  const url = absoluteUrl(site, dataPath(language))
  return {
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    url,
    name: text.datasetName(site.name[language]),
    description: `${site.tagline[language]}. ${text.lead}`,
    inLanguage: [...site.languages],
    license: site.licence.url,
    isAccessibleForFree: true,
    creator: {
      '@type': 'Organization',
      name: site.name[language],
      url: absoluteUrl(site, timelinePath(language)),
    },
    keywords: themes.map(({ name }) => name[language]),
    ...(updated && { dateModified: updated }),
    ...(temporalCoverage && { temporalCoverage }),
    distribution: downloads(timeline).map(({ id, path, type, language: own }) => ({
      '@type': 'DataDownload',
      name: text.files.each[id].name,
      contentUrl: absoluteUrl(site, path),
      encodingFormat: type,
      ...(own && { inLanguage: own }),
    })),
  }
}

type Described = { '@context': string }

/** Combines the JSON-LD of a page with a Dataset node in one `@graph`. */
export const withDataset = <P extends Described>({ '@context': context, ...page }: P, dataset: object) => ({
  '@context': context,
  '@graph': [page, dataset],
})
