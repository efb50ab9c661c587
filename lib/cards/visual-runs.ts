/**
 * Reorders a line of text from logical to visual order with the Unicode Bidirectional Algorithm (UAX 9), implemented by
 * `bidi-js`.
 */
import createBidi from 'bidi-js'

export type Direction = 'ltr' | 'rtl'

/** A run of one direction; its text is in logical order, with brackets already mirrored. */
export type VisualRun = { text: string; direction: Direction }

const bidi = createBidi()

/** The text before and after a line, on which the direction of neutral characters such as brackets may depend. */
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

/** Reverses every sequence of runs at this level or above (rule L2). */
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
 * The runs of a line in visual order, from left to right.
 *
 * @param direction base direction, that of the language of the text
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
