/** Where the sentences of a text end, so that one can be cut there. */
import type { Language } from '../languages'

/** A full stop behind one of these, or behind a single capital, does not end a sentence. */
const ABBREVIATED =
  /(?:^|[\s("“‘])(?:(?:\p{Lu}\.)*\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Amb|No|Nos|Arts?|paras?|vol|pp?|vs|cf|ca?|al|e\.g|i\.e)\.\s*$/u

const count = (text: string, characters: RegExp): number => text.match(characters)?.length ?? 0

/** Within a quotation or a bracket: who spoke, or what the bracket belongs to, is yet to come. */
const isOpen = (text: string): boolean =>
  count(text, /[“「『《〈(]/g) > count(text, /[”」』》〉)]/g) || count(text, /"/g) % 2 === 1

/**
 * The beginning of a text up to the end of a sentence, the text being what it is: `“그렇다.”라고 말했다.` is one.
 *
 * @param most how many sentences
 * @returns the whole text where it has no more
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
