/**
 * Reports required fields that the file lacks, grouped by field, with the flag that sets it for all events.
 */
import type { Problem } from '../timeline/problems'
import type { Timeline } from '../timeline/types'
import type { Entry } from './entry'
import type { PlannedEntry } from './event-of'
import { placesOf, problemAt } from './problem'

const MAX_NAMED = 5

const isTitled = ({ title }: Entry): boolean => Object.keys(title).length > 0

/**
 * The missing fields of new events.
 *
 * @param unknown link addresses that no source of the site has
 */
export const gaps = (
  steps: readonly PlannedEntry[],
  { kinds, site: { languages } }: Timeline,
  unknown: readonly string[],
): Problem[] => {
  const fresh = steps.filter(({ outcome }) => outcome === 'new')
  // Slides have paragraphs, our own tables have columns for what is missing.
  const fromTables = fresh.every(({ entry }) => entry.paragraphs === undefined)
  const [file = ''] = steps.map(({ entry }) => entry.place.file)
  const lacking = (
    isLacking: (step: PlannedEntry) => unknown,
    came: string,
    allowed: string,
    fix: string,
  ): Problem[] => {
    const places = fresh.filter(isLacking).map(({ entry }) => entry.place)
    if (places.length === 0) return []
    return [problemAt({ file }, { came: `${came}: ${placesOf(places)}`, allowed, fix })]
  }
  const links = unknown.slice(0, MAX_NAMED).join(' ') + (unknown.length > MAX_NAMED ? ' …' : '')
  return [
    ...lacking(
      ({ event }) => !event?.kind,
      'events without a kind',
      `one of ${kinds.map(({ id }) => id).join(', ')}`,
      `${fromTables ? 'fill in the column kind, or ' : ''}set one for all of them with --kind ID, and correct individual ones afterwards`,
    ),
    ...lacking(
      ({ event, entry }) =>
        entry.links.length === 0 && event?.claims?.some(({ sources }) => sources.length === 0),
      'events without a source',
      'at least one link in the text or the media',
      'add links, or set a source of data/sources.json for all of them with --source ID',
    ),
    ...(unknown.length === 0
      ? []
      : [
          problemAt(
            { file },
            {
              came: `${unknown.length === 1 ? 'a link that is' : `${unknown.length} links that are`} not in data/sources.json: ${links}`,
              allowed: 'sources with an access date and a kind',
              fix: 'set them for all: --accessed 2026-11 --source-kind primary, press or organisation',
            },
          ),
        ]),
    ...lacking(
      ({ entry }) => !isTitled(entry),
      'events without a headline',
      'a headline each',
      'fill them in, or add --draft FOLDER to write what is there as drafts',
    ),
    ...languages.flatMap((language) =>
      lacking(
        ({ event, entry }) => isTitled(entry) && !event?.title?.[language],
        `events without a title in "${language}"`,
        `texts in ${languages.join(' and ')}`,
        fromTables
          ? `fill in the column title.${language}`
          : `import a file for each language: npm run import -- ${languages.map((one) => `${one}=FILE`).join(' ')}`,
      ),
    ),
  ]
}
