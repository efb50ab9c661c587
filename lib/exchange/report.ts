/** Formats the report of an import for the terminal, row by row. */
import type { PlannedEntry } from './event-of'
import type { Plan } from './plan'

const outcomes: Readonly<Record<PlannedEntry['outcome'], string>> = {
  new: 'new      ',
  changed: 'changed  ',
  unchanged: 'as it was',
  left: 'left     ',
}

const line = ({ entry, slug, outcome, notes }: PlannedEntry): string =>
  [
    `${entry.place.at}  ${outcomes[outcome]}  events/${slug}.json`,
    ...notes.map((note) => `    ${outcome === 'left' ? '' : 'not kept: '}${note}`),
  ].join('\n')

/** The report: steps, new sources and counts. */
export const formatReport = ({ steps, sources }: Plan, notes: readonly string[]): string => {
  const count = (outcome: PlannedEntry['outcome']): number =>
    steps.filter((step) => step.outcome === outcome).length
  return [
    ...notes,
    ...steps.map(line),
    ...sources.map(({ id, url }) => `new source  ${id}  ${url}: check its title, publisher and kind`),
    `${count('new')} new, ${count('changed')} changed, ${count('unchanged')} as they were, ${count('left')} left.`,
  ].join('\n')
}
