/** Formats the report of an import for the terminal: what becomes of each row, then what was not kept, by cause. */
import { groupBy } from '../group'
import type { PlannedEntry } from './event-of'
import type { Plan } from './plan'

const outcomes: Readonly<Record<PlannedEntry['outcome'], string>> = {
  new: 'new      ',
  changed: 'changed  ',
  unchanged: 'as it was',
  left: 'left     ',
}

const line = ({ entry, slug, outcome }: PlannedEntry): string =>
  `${entry.place.at}  ${outcomes[outcome]}  ${slug === '' ? '' : `events/${slug}.json`}`.trimEnd()

/** The notes, each with the rows it is about, in the order of the file. */
const byCause = ({ steps, sourceSteps }: Plan): string[] => {
  const all = [...steps.map(({ entry, ...step }) => ({ ...step, place: entry.place })), ...sourceSteps]
  const noted = all.flatMap(({ place, outcome, notes }) =>
    notes.map((note) => ({
      at: place.at,
      note: outcome === 'left' ? `left: ${note}` : `not kept: ${note}`,
    })),
  )
  return [...groupBy(noted, ({ note }) => note)].map(
    ([note, rows]) => `${note}\n    ${rows.map(({ at }) => at).join(', ')}`,
  )
}

/** The report: steps, what was not kept, new themes and sources, and counts. */
export const formatReport = (plan: Plan, notes: readonly string[]): string => {
  const { steps, sourceSteps, sources, themes } = plan
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
      .map(({ place, outcome, source }) => `${place.at}  ${outcomes[outcome]}  sources.json: ${source.id}`),
    ...byCause(plan),
    ...themes.map(
      ({ id, name }) =>
        `new theme  ${id}  “${Object.values(name)[0]}”: translate its name and write its description in themes.json`,
    ),
    ...sources.map(({ id, url }) => `new source  ${id}  ${url}: check its title, publisher and kind`),
    ...(steps.length > 0 || sourceSteps.length === 0 ? [counted(steps)] : []),
    ...(sourceSteps.length > 0 ? [`Sources: ${counted(sourceSteps)}`] : []),
  ].join('\n')
}
