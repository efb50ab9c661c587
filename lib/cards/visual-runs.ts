/**
 * A line of text in the order in which it stands on the page: the Unicode Bidirectional Algorithm (UAX 9), by
 * `bidi-js`. Right-to-left and left-to-right words of one line each run their own way.
 */
import createBidi from 'bidi-js'

export type Direction = 'ltr' | 'rtl'

/** A piece of a line that runs one way; its text in the order of reading, brackets mirrored as they are drawn. */
export type VisualRun = { text: string; direction: Direction }

const bidi = createBidi()

/** What stands before and behind a line in the same text: which way a bracket runs may depend on it. */
export type Surroundings = { before: string; behind: string }

type Run = { text: string; level: number }

const runsOf = (text: string, direction: Direction, { before, behind }: Surroundings): Run[] => {
  const { levels } = bidi.getEmbeddingLevels(before + text + behind, direction)
  const runs: Run[] = []
  let at = before.length
  for (const character of text) {
    const level = levels[at] ?? 0
    const drawn = level % 2 === 1 ? (bidi.getMirroredCharacter(character) ?? character) : character
    const last = runs.at(-1)
    if (last?.level === level) last.text += drawn
    else runs.push({ text: drawn, level })
    at += character.length
  }
  return runs
}

/** Turns every stretch of runs at this level or above around. */
const reversedFrom = (runs: readonly Run[], level: number): Run[] => {
  const turned: Run[] = []
  let stretch: Run[] = []
  for (const run of runs) {
    if (run.level >= level) stretch = [run, ...stretch]
    else {
      turned.push(...stretch, run)
      stretch = []
    }
  }
  return [...turned, ...stretch]
}

/**
 * The runs of a line from left to right.
 *
 * @param direction of the language that the line is written in
 */
export const visualRuns = (
  text: string,
  direction: Direction,
  around: Surroundings = { before: '', behind: '' },
): VisualRun[] => {
  let runs = runsOf(text, direction, around)
  const highest = Math.max(0, ...runs.map(({ level }) => level))
  for (let level = highest; level > 0; level--) runs = reversedFrom(runs, level)
  return runs.map(({ text, level }) => ({ text, direction: level % 2 === 1 ? 'rtl' : 'ltr' }))
}
