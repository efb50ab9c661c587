/** Leads from problems in the data to the rows that were imported. */
import { correctionColumns } from '../formats/columns'
import { groupBy } from '../group'
import type { Language } from '../languages'
import type { FieldPath, Problem } from '../timeline/problems'
import type { Plan } from './plan'

/** The id of each entry of a list file, in its order. */
const idsIn = (text: string | undefined): string[] => {
  const { sources = [] } = JSON.parse(text ?? '{}') as { sources?: readonly { id: string }[] }
  return sources.map(({ id }) => id)
}

/** What to write into a table where the ledger asks for a note. */
const noteInRow = (languages: readonly Language[]): string => {
  const columns = correctionColumns(languages)
  return `say what was wrong in the columns ${columns.slice(0, -1).join(', ')} of the row of the event or source, with TRUE in ${columns.at(-1)} if only the wording changed, or undo the change`
}

/**
 * Problems in a changed copy of the data folder as problems of the rows of the imported files, in their order. A text of a
 * slide that is in several fields of its event, as a headline that is also the summary, is one problem.
 *
 * @param files what was written into the copy
 */
export const atTheirRows = (
  { steps, sourceSteps }: Plan,
  dir: string,
  copy: string,
  files: ReadonlyMap<string, string>,
  languages: readonly Language[],
  problems: readonly Problem[],
): Problem[] => {
  const bySlug = new Map(steps.map((step) => [step.slug, step]))
  const bySource = new Map(sourceSteps.map((step) => [step.source.id, step.place]))
  const sourceIds = idsIn(files.get('sources.json'))
  const places = [...steps.map(({ entry }) => entry.place), ...sourceSteps.map(({ place }) => place)]
  const rows = new Map(places.map(({ at }, index) => [at, index]))
  const rowOf = ({ path: [at] }: Problem): number => rows.get(`${at}`) ?? -1

  const ofEvent = (slug: string, path: FieldPath) => {
    const entry = bySlug.get(slug)?.event && bySlug.get(slug)?.entry
    const [field, index, ...rest] = path
    const own = field === 'claims' && typeof index === 'number' ? entry?.claimPlaces?.[index] : undefined
    return own ? { place: own, rest } : { place: entry?.place, rest: path }
  }
  const ofSource = (path: FieldPath) => {
    const [list, index, ...rest] = path
    const id = list === 'sources' && typeof index === 'number' ? sourceIds[index] : undefined
    return { place: bySource.get(id ?? ''), rest }
  }
  const isTable = (slug: string | undefined): boolean =>
    slug === undefined || bySlug.get(slug)?.entry.paragraphs === undefined
  const inRow = (problem: Problem): Problem => {
    const [, slug] = /\/events\/([^/]+)\.json$/.exec(problem.file) ?? []
    const { place, rest } = slug === undefined ? ofSource(problem.path) : ofEvent(slug, problem.path)
    if (!place) return { ...problem, file: problem.file.replace(copy, dir) }
    const { position: _, ...found } = problem
    const fix = rest[0] === 'corrections' && isTable(slug) ? noteInRow(languages) : found.fix
    // The words for a field that is not there are those of a file in JSON.
    const inCell = found.came === 'nothing' &&
      isTable(slug) && { allowed: 'some text', fix: 'fill in the cell' }
    return { ...found, fix, ...inCell, file: place.file, path: [place.at, ...rest] }
  }
  const found = problems.map(inRow).sort((a, b) => rowOf(a) - rowOf(b))
  const keyOf = (problem: Problem): string => {
    const step = steps[rowOf(problem)]
    const { file, path, came, allowed } = problem
    return JSON.stringify([file, step?.entry.paragraphs ? path[0] : path, came, allowed])
  }
  return [...groupBy(found, keyOf).values()].flatMap(([first]) => first ?? [])
}
