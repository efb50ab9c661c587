/** schema.org description of the published data, which searches for data sets read (Google Dataset Search). */
import { absoluteUrl, dataPath, timelinePath } from '../addresses'
import { type Language, words } from '../languages'
import { dayOf } from '../timeline/dates'
import type { Timeline } from '../timeline/types'
import { downloads } from './downloads'

/** From the first possible day of any event to the last, ISO 8601; open where an event has no end yet. */
const coverage = ({ events }: Timeline): string | undefined => {
  const first = events.map(({ when }) => dayOf(when.earliest)).sort()[0]
  const last = events.map(({ when }) => (when.latest === null ? '..' : dayOf(when.latest)))
  if (first === undefined) return undefined
  return `${first}/${last.includes('..') ? '..' : last.sort().at(-1)}`
}

/** The data as a whole, in the words of one language. */
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

/** The description of a page together with that of the data it offers. */
export const withDataset = <P extends Described>({ '@context': context, ...page }: P, dataset: object) => ({
  '@context': context,
  '@graph': [page, dataset],
})
