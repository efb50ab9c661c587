/**
 * Everything that has to be right before a build may begin: the data, that nothing published was changed without a
 * word, and that the cards can be drawn.
 */

import { areLettersDrawn, type CardProblem, cardProblems, undrawnLanguages } from '../cards/card-problems'
import { drawnScripts } from '../cards/font-files'
import { codePoint } from '../characters'
import { type Language, words } from '../languages'
import { DataError, type Problem } from '../timeline/problems'
import { optionsFromEnvironment, type ReadOptions, type ReadStory, readWithLedger } from '../timeline/read'
import type { Site } from '../timeline/types'
import { ToldError } from './failure'
import { isStale, staleReport } from './ledger-report'

/** Where the words of a card were authored. */
const authoredAt = ({ card, field }: CardProblem, dir: string): Pick<Problem, 'file' | 'path'> => {
  const { of, language } = card
  const site = (part: string) => ({ file: `${dir}/site.json`, path: [part, language] })
  const theme = (part: string) => ({ file: `${dir}/themes.json`, path: [part, language] })
  if (field === 'siteName') return site('name')
  if (field === 'subtitle') return of.kind === 'theme' ? theme('description') : site('tagline')
  if (field === 'siteAddress') return { file: `${dir}/site.json`, path: ['url'] }
  if (field === 'context') return { file: `${dir}/eras.json or ${dir}/themes.json`, path: ['name', language] }
  if (of.kind === 'timeline') return site('name')
  return of.kind === 'theme'
    ? theme('name')
    : { file: `${dir}/events/${of.id}.json`, path: [field, language] }
}

const toProblem = (found: CardProblem, dir: string): Problem => {
  return {
    ...authoredAt(found, dir),
    came: `"${found.character}" (${codePoint(found.character)})`,
    allowed: `characters that the fonts of the share cards have: common signs and the scripts ${drawnScripts.join(', ')}`,
    fix: 'write it in other characters; the card would show an empty box',
  }
}

const scriptProblem = (site: Site, language: Language, dir: string): Problem => ({
  file: `${dir}/site.json`,
  path: ['languages', site.languages.indexOf(language)],
  came: `"${language}", which is written in the script ${words(language).script}`,
  allowed: `languages in a script that the share cards can be drawn in: ${drawnScripts.join(', ')}`,
  fix: 'leave the language out, or give its script a font in lib/cards/font-files.ts and look at the cards closely',
})

/** The same word on several cards is one problem. */
const once = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
]

/**
 * Reads and checks a story, if no other is named the one of the environment; what is new may still be missing in the
 * ledger.
 *
 * @throws DataError with every problem found
 */
export const checkStory = (options: ReadOptions = optionsFromEnvironment()): ReadStory => {
  const story = readWithLedger(options)
  const { authored, ledger } = story
  // Mostly there is nothing to find, which the letters themselves tell long before the cards are made.
  const undrawn = areLettersDrawn(authored) ? [] : cardProblems(story.timeline())
  const problems = [
    ...ledger.problems,
    ...undrawnLanguages(authored).map((language) => scriptProblem(authored.site, language, options.dir)),
    ...once(undrawn.map((found) => toProblem(found, options.dir))),
  ]
  if (problems.length > 0) throw new DataError(problems)
  return story
}

/**
 * The same for what is to be published: where there is a ledger, everything has to be in it.
 *
 * @throws DataError with every problem found, ToldError when there is none but the ledger has to be written first
 */
export const checkRecorded = (): ReadStory => {
  const checked = checkStory()
  if (isStale(checked.ledger)) throw new ToldError(staleReport(checked.ledger))
  return checked
}
