/** Formats the report of an import: what becomes of each row, then by cause what was not kept and what to check. */
import { groupBy } from '../group'
import type { PlannedEntry } from './event-of'
import type { Plan } from './plan'
import { placesOf } from './problem'

const outcomes: Readonly<Record<PlannedEntry['outcome'], string>> = {
  new: 'new      ',
  changed: 'changed  ',
  unchanged: 'as it was',
  left: 'left     ',
}

const changed = ({ changes = [] }: { changes?: readonly string[] }): string =>
  changes.length > 0 ? `: ${changes.join(', ')}` : ''

const line = ({ entry, slug, outcome, ...step }: PlannedEntry): string =>
  `${entry.place.at}  ${outcomes[outcome]}  ${slug === '' ? '' : `events/${slug}.json`}${changed(step)}`.trimEnd()

/** The notes, each with the rows it is about, in the order of the file. */
const byCause = ({ steps, sourceSteps }: Plan): string[] => {
  const all = [...steps.map(({ entry, ...step }) => ({ ...step, place: entry.place })), ...sourceSteps]
  const noted = [
    ...all.flatMap(({ place, outcome, notes }) =>
      notes.map((note) => ({
        at: place.at,
        note: outcome === 'left' ? `left: ${note}` : `not kept: ${note}`,
      })),
    ),
    ...steps.flatMap(({ entry, checks = [] }) =>
      checks.map((check) => ({ at: entry.place.at, note: `to check: ${check}` })),
    ),
  ]
  return [...groupBy(noted, ({ note }) => note)].map(([note, rows]) => `${note}\n    ${placesOf(rows)}`)
}

/** All groups that have no place yet, in one list. */
const groupList = (unplaced: Plan['unplaced']): string[] => {
  const groups = [...unplaced].map(([group, entries]) => `“${group}” (${entries.length})`)
  if (groups.length === 0) return []
  const them = groups.length === 1 ? '1 group is' : `${groups.length} groups are`
  return [`${them} neither a theme nor a kind here; --new-themes adds themes for them: ${groups.join(', ')}`]
}

/** The report: steps, what was not kept, new themes and sources, and counts. */
export const formatReport = (plan: Plan, notes: readonly string[]): string => {
  const { steps, sourceSteps, sources, themes, unplaced } = plan
  const counted = (all: readonly { outcome: PlannedEntry['outcome'] }[]): string => {
    const count = (outcome: PlannedEntry['outcome']): number =>
      all.filter((step) => step.outcome === outcome).length
    return `${count('new')} new, ${count('changed')} changed, ${count('unchanged')} as they were, ${count('left')} left.`
  }
  return [
    ...notes,
    ...steps.map(line),
    ...sourceSteps
      .filter(({ outcome }) => outcome !== 'unchanged')
      .map(
        ({ place, outcome, source, ...step }) =>
          `${place.at}  ${outcomes[outcome]}  sources.json: ${source.id}${changed(step)}`,
      ),
    ...byCause(plan),
    ...groupList(unplaced),
    ...themes.map(
      ({ id, name }) =>
        `new theme  ${id}  “${Object.values(name)[0]}”: translate its name and write its description in themes.json`,
    ),
    ...sources.map(({ id, url }) => `new source  ${id}  ${url}: check its title, publisher and kind`),
    ...(steps.length > 0 || sourceSteps.length === 0 ? [counted(steps)] : []),
    ...(sourceSteps.length > 0 ? [`Sources: ${counted(sourceSteps)}`] : []),
  ].join('\n')
}
