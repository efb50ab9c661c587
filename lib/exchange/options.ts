/** Checks the values that an import gives to all its rows: a wrong one is one problem, not one in each row. */
import type { z } from 'zod'
import { valueProblems } from '../timeline/answer'
import type { KnownIds } from '../timeline/known-ids'
import type { Problem } from '../timeline/problems'
import { authoredSchemas } from '../timeline/schema'
import type { Timeline } from '../timeline/types'
import type { PlanOptions } from './plan'
import { problemAt } from './problem'

/** Builds a problem with the value of an option. */
export const optionProblem = (option: string, found: Pick<Problem, 'came' | 'allowed' | 'fix'>): Problem =>
  problemAt({ file: 'npm run import', at: `--${option}` }, found)

/** A problem for each option with a value that no entry of the data may have, at the option. */
export const optionProblems = (
  { site, kinds, eras, themes, actors, sources }: Timeline,
  given: Omit<PlanOptions, 'replace'> & { zone?: string | undefined },
): Problem[] => {
  const { event, sources: list } = authoredSchemas(site.languages)
  const idsOf = (entries: readonly { id: string }[]) => new Map(entries.map(({ id }) => [id, '']))
  const known: KnownIds = {
    kinds: idsOf(kinds),
    eras: idsOf(eras),
    themes: idsOf(themes),
    actors: idsOf(actors),
    sources: idsOf(sources),
    publishers: new Map(),
    events: new Map(),
  }
  const { kind, era, claims, published, timeZone } = event.shape
  const { accessed, kind: sourceKind } = list.element.shape
  const options: readonly (readonly [name: string, schema: z.ZodType, value: string | undefined])[] = [
    ['kind', kind, given.kind],
    ['era', era, given.era],
    ['source', claims.element.shape.sources.element.shape.source, given.source],
    ['accessed', accessed, given.newSources.accessed],
    ['source-kind', sourceKind, given.newSources.kind],
    ['published', published, given.published],
    ['time-zone', timeZone, given.zone],
  ]
  return options.flatMap(([name, schema, value]) =>
    value === undefined
      ? []
      : valueProblems(schema, value, known, new Map()).map(({ path: _, ...found }) =>
          optionProblem(name, found),
        ),
  )
}
