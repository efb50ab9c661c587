/**
 * The checks before a build: the data is valid, nothing published was changed without a note, and there are fonts for the
 * cards of every language.
 */
import { undrawnLanguages } from '../cards/drawn-scripts'
import { drawnScripts } from '../cards/font-files'
import { CommandError } from '../command-error'
import { type Language, words } from '../languages'
import { DataError, type Problem } from '../timeline/problems'
import { optionsFromEnvironment, type ReadOptions, type ReadStory, readWithLedger } from '../timeline/read'
import type { Site } from '../timeline/types'
import { isStale, staleReport } from './ledger-report'

const scriptProblem = (site: Site, language: Language, dir: string): Problem => ({
  file: `${dir}/site.json`,
  path: ['languages', site.languages.indexOf(language)],
  came: `"${language}", which is written in ${words(language).script} script`,
  allowed: `languages in a script that the share cards have a font for: ${drawnScripts.join(', ')}`,
  fix: 'remove the language, or add a font for its script in lib/cards/font-files.ts and check the cards by eye',
})

/**
 * Reads and checks a story, by default the one set by the environment. New entries may still be missing in
 * the ledger.
 *
 * @throws DataError with every problem found
 */
export const checkStory = (options: ReadOptions = optionsFromEnvironment()): ReadStory => {
  const story = readWithLedger(options)
  const { authored, ledger } = story
  const problems = [
    ...ledger.problems,
    ...undrawnLanguages(authored.site).map((language) => scriptProblem(authored.site, language, options.dir)),
  ]
  if (problems.length > 0) throw new DataError(problems)
  return story
}

/** @throws CommandError if there is a ledger that does not contain everything */
export const assertRecorded = ({ ledger }: Pick<ReadStory, 'ledger'>): void => {
  if (isStale(ledger)) throw new CommandError(staleReport(ledger))
}

/**
 * Like `checkStory`, but if there is a ledger, it must contain everything.
 *
 * @throws DataError with every problem found, CommandError if only the ledger is out of date
 */
export const checkRecorded = (): ReadStory => {
  const story = checkStory()
  assertRecorded(story)
  return story
}
