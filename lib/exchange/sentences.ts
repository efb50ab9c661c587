/** Finds sentence boundaries, to cut a text there. */
import type { Language } from '../languages'

/** A full stop after one of these, or after a single capital, does not end a sentence. */
const ABBREVIATED =
  /(?:^|[\s("“‘])(?:(?:\p{Lu}\.)*\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Amb|No|Nos|Arts?|paras?|vol|pp?|vs|cf|ca?|al|e\.g|i\.e)\.\s*$/u

const count = (text: string, characters: RegExp): number => text.match(characters)?.length ?? 0

/** Whether a quotation or bracket is still open, so that the sentence continues. */
const isOpen = (text: string): boolean =>
  count(text, /[“「『《〈(]/g) > count(text, /[”」』》〉)]/g) || count(text, /"/g) % 2 === 1

/**
 * The first sentences of a text. A quoted sentence does not end the outer one: `“그렇다.”라고 말했다.` is one.
 *
 * @param most maximum number of sentences
 * @returns the whole text if it has no more sentences
 */
export const firstSentences = (text: string, language: Language, most: number): string => {
  let taken = 0
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const end = index + segment.length
    const beginning = text.slice(0, end)
    const goesOn = /^\p{Lowercase_Letter}/u.test(text.slice(end))
    if (!/\s$/.test(segment) || ABBREVIATED.test(beginning) || goesOn || isOpen(beginning)) continue
    taken += 1
    if (taken === most) return beginning.trimEnd()
  }
  return text
}
