/**
 * The checks before a build: the data is valid, nothing published was changed without a note, and the fonts
 * cover the text of the cards.
 */
import { areLettersDrawn, type CardProblem, cardProblems, undrawnLanguages } from '../cards/card-problems'
import { drawnScripts } from '../cards/font-files'
import { codePoint } from '../characters'
import { type Language, words } from '../languages'
import { DataError, type Problem } from '../timeline/problems'
import { optionsFromEnvironment, type ReadOptions, type ReadStory, readWithLedger } from '../timeline/read'
import type { Site } from '../timeline/types'
import { CommandError } from './failure'
import { isStale, staleReport } from './ledger-report'

/** The file and field that a text on a card comes from. */
const authoredAt = (
  { card, field }: CardProblem,
  { short }: Pick<Site, 'short'>,
  dir: string,
): Pick<Problem, 'file' | 'path'> => {
  const { of, language } = card
  const site = (part: string) => ({ file: `${dir}/site.json`, path: [part, language] })
  const theme = (part: string) => ({ file: `${dir}/themes.json`, path: [part, language] })
  if (field === 'siteName') return site('name')
  if (field === 'subtitle') return theme('description')
  if (field === 'siteAddress') return { file: `${dir}/site.json`, path: ['url'] }
  if (of.kind === 'timeline') return site(short ? 'short' : 'tagline')
  return of.kind === 'theme'
    ? theme('name')
    : { file: `${dir}/events/${of.id}.json`, path: [field, language] }
}

const toProblem = (found: CardProblem, site: Pick<Site, 'short'>, dir: string): Problem => {
  return {
    ...authoredAt(found, site, dir),
    came: `"${found.character}" (${codePoint(found.character)})`,
    allowed: `characters in the fonts of the share cards: common symbols and the scripts ${drawnScripts.join(', ')}`,
    fix: 'use other characters; the card would show an empty box',
  }
}

const scriptProblem = (site: Site, language: Language, dir: string): Problem => ({
  file: `${dir}/site.json`,
  path: ['languages', site.languages.indexOf(language)],
  came: `"${language}", which is written in ${words(language).script} script`,
  allowed: `languages in a script that the share cards have a font for: ${drawnScripts.join(', ')}`,
  fix: 'remove the language, or add a font for its script in lib/cards/font-files.ts and check the cards by eye',
})

/** Reports a text only once if it is on several cards. */
const dedupe = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
]

/**
 * Reads and checks a story, by default the one set by the environment. New entries may still be missing in
 * the ledger.
 *
 * @throws DataError with every problem found
 */
export const checkStory = (options: ReadOptions = optionsFromEnvironment()): ReadStory => {
  const story = readWithLedger(options)
  const { authored, ledger } = story
  // Checking the characters alone is much faster than laying out the cards, and usually enough.
  const undrawn = areLettersDrawn(authored) ? [] : cardProblems(story.timeline())
  const problems = [
    ...ledger.problems,
    ...undrawnLanguages(authored).map((language) => scriptProblem(authored.site, language, options.dir)),
    ...dedupe(undrawn.map((found) => toProblem(found, authored.site, options.dir))),
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
