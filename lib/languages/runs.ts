/** Finds words of other languages in a text, by their script, so that they can be marked up with `lang`. */
import { knownLanguages, type Language, words } from '.'

export type Run = { text: string; language?: Language }

/** A pattern for a run of letters of a script, including punctuation inside names and symbols. */
const runOf = (script: string): string => {
  const letter = `\\p{Script=${script}}`
  return `${letter}(?:[${letter}\\p{M}\\p{N} .,'’&/-]*[${letter}\\p{N}])?\\p{M}*`
}

const cut = (text: string, language: Language): Run[] => {
  const pattern = new RegExp(runOf(words(language).script), 'gu')
  const runs: Run[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index) })
    runs.push({ text: match[0], language })
    end = match.index + match[0].length
  }
  if (end < text.length) runs.push({ text: text.slice(end) })
  return runs
}

/** Splits a text into runs. Those in the script of another known language have that language. */
export const runsOf = (text: string, own: Language): Run[] =>
  knownLanguages
    .filter((language) => words(language).script !== words(own).script)
    .reduce<Run[]>(
      (runs, language) => runs.flatMap((run) => (run.language ? [run] : cut(run.text, language))),
      [{ text }],
    )
