/** What a file does not say and an event needs: for many events at once, with the flag that says it for all of them. */
import type { Problem } from '../timeline/problems'
import type { Timeline } from '../timeline/types'
import type { Entry } from './entry'
import type { PlannedEntry } from './event-of'
import { problemAt } from './problem'

const MOST_NAMED = 5

/** `row 2, row 3 and 40 more` */
export const namesOf = (entries: readonly Entry[]): string => {
  const named = entries.slice(0, MOST_NAMED).map(({ place }) => place.at)
  return `${named.join(', ')}${entries.length > named.length ? ` and ${entries.length - named.length} more` : ''}`
}

/**
 * @param unknown addresses of links that no source of the site has
 */
export const gaps = (
  steps: readonly PlannedEntry[],
  { kinds, site: { languages } }: Timeline,
  unknown: readonly string[],
): Problem[] => {
  const fresh = steps.filter(({ outcome }) => outcome === 'new')
  const [file = ''] = steps.map(({ entry }) => entry.place.file)
  const lacking = (
    isLacking: (step: PlannedEntry) => unknown,
    came: string,
    allowed: string,
    fix: string,
  ): Problem[] => {
    const entries = fresh.filter(isLacking).map(({ entry }) => entry)
    if (entries.length === 0) return []
    return [problemAt({ file }, { came: `${came}: ${namesOf(entries)}`, allowed, fix })]
  }
  const links = unknown.slice(0, MOST_NAMED).join(' ') + (unknown.length > MOST_NAMED ? ' …' : '')
  return [
    ...lacking(
      ({ event }) => !event?.kind,
      'events without a kind',
      `one of ${kinds.map(({ id }) => id).join(', ')}`,
      'name one for all of them, such as --kind ID, and correct single ones afterwards',
    ),
    ...lacking(
      ({ event, entry }) =>
        entry.links.length === 0 && event?.claims?.some(({ sources }) => sources.length === 0),
      'events without a source',
      'at least one link in the text, the media or its credit',
      'add the links, or name a source of data/sources.json for all of these: --source ID',
    ),
    ...(unknown.length === 0
      ? []
      : [
          problemAt(
            { file },
            {
              came: `${unknown.length === 1 ? 'a link that is' : `${unknown.length} links that are`} not in data/sources.json: ${links}`,
              allowed: 'sources with the day they were read and their kind',
              fix: 'say so for all of them: --accessed 2026-11 --source-kind primary, press or organisation',
            },
          ),
        ]),
    ...languages.flatMap((language) =>
      lacking(
        ({ event }) => !event?.title?.[language],
        `events without a title in "${language}"`,
        `texts in ${languages.join(' and ')}`,
        `give the file of each language: npm run import -- ${languages.map((one) => `${one}=FILE`).join(' ')}`,
      ),
    ),
  ]
}
