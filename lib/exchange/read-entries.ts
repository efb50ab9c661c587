/** Reads the entries of a file in any supported format. */
import { eventsCsvColumns } from '../formats/events-csv'
import { isLanguage, type Language } from '../languages'
import { DataError, type Problem } from '../timeline/problems'
import type { Timeline } from '../timeline/types'
import type { Entry } from './entry'
import { tableEntries } from './events-table'
import { readInput } from './input'
import { mergeLanguages } from './merge'
import { problemAt } from './problem'
import { slideEntry } from './slide-entry'
import { readSlidesJson, readSlidesTable, type Slides, sheetColumns } from './slides'
import { readTable } from './table'

export type FileOptions = {
  /** Language of files in one language whose name does not tell it. */
  language?: string | undefined
  /** IANA time zone for times in files that do not give one. */
  zone: string
  encoding?: string | undefined
}

export type Entries = { entries: readonly Entry[]; notes: readonly string[] }

/** Splits `ko=story.json`, and detects the language in a name such as `timelinejs.ko.json`. */
const splitName = (name: string): { file: string; language?: string } => {
  const [, given, rest] = /^([a-z]{2,3})=(.+)$/.exec(name) ?? []
  if (given && rest) return { file: rest, language: given }
  const [, inside] = /\.([a-z]{2,3})\.(?:json|csv)$/.exec(name) ?? []
  return { file: name, ...(inside && isLanguage(inside) && { language: inside }) }
}

const languageOf = (
  named: string | undefined,
  file: string,
  { site }: Timeline,
  given?: string,
): Language => {
  const only = site.languages.length === 1 ? site.languages[0] : undefined
  const language = named ?? given ?? only
  if (language && isLanguage(language) && site.languages.includes(language)) return language
  const found = {
    came: language ? `the language "${language}"` : 'a file in an unknown language',
    allowed: `one of ${site.languages.join(', ')}`,
    fix: `name it: npm run import -- ${site.languages.map((one) => `${one}=FILE`).join(' ')}`,
  }
  throw new DataError([problemAt({ file }, found)])
}

const readOne = (name: string, timeline: Timeline, options: FileOptions, problems: Problem[]): Entries => {
  const { file, language: named } = splitName(name)
  const { kind, text, notes } = readInput(file, options.encoding)
  const fromSlides = ({ slides, notes: more }: Slides): Entries => {
    const language = languageOf(named, file, timeline, options.language)
    const slideOptions = { language, zone: options.zone, site: timeline.site }
    const entries = slides.flatMap((slide) => slideEntry(slide, file, slideOptions, problems) ?? [])
    return { entries, notes: [...notes, ...more] }
  }
  if (kind === 'json') return fromSlides(readSlidesJson(file, text))
  const columns = eventsCsvColumns(timeline)
  const table = readTable(file, text, new Set([...sheetColumns, ...columns]))
  if (table.columns.includes('Headline')) return fromSlides(readSlidesTable(table))
  if (!table.columns.includes('when')) {
    const found = {
      came: 'no column "when"',
      allowed: 'the columns of events.csv',
      fix: 'export the whole table',
    }
    throw new DataError([problemAt({ file }, found)])
  }
  const { languages } = timeline.site
  const entries = tableEntries(table, file, languages, problems)
  return { entries, notes: [...notes, ...table.notes] }
}

/**
 * Reads one file, or one per language.
 *
 * @throws DataError with all problems found
 */
export const readEntries = (names: readonly string[], timeline: Timeline, options: FileOptions): Entries => {
  const problems: Problem[] = []
  const files = names.map((name) => readOne(name, timeline, options, problems))
  if (problems.length > 0) throw new DataError(problems)
  return {
    entries: mergeLanguages(files.map(({ entries }) => entries)),
    notes: files.flatMap(({ notes }, index) => notes.map((note) => `${names[index]}: ${note}`)),
  }
}
