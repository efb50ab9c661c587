/** Finds sentence boundaries, to cut a text there. */
import type { Language } from '../languages'
import { lengthOf } from '../timeline/plain-text'

/** A full stop after one of these, or after a single capital, does not end a sentence. */
const titles =
  'Mr Mrs Ms Mx Dr Prof St Gen Col Lt Maj Capt Cmdr Sgt Adm Amb Rep Sen Gov Pres Rev Fr Hon Jr Sr Bros'
const others =
  'No Nos Art Arts Sec Fig para paras vol ed eds p pp vs v cf c ca al e\\.g i\\.e etc approx est Inc Ltd Co Corp Mt Ft Ave Blvd Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'
const ABBREVIATED = new RegExp(
  String.raw`(?:^|[\s("“‘])(?:(?:\p{Lu}\.)*\p{Lu}|${`${titles} ${others}`.split(' ').join('|')})\.\s*$`,
  'u',
)

/** "8 p.m." ends a sentence only before a capital. */
const HALF_DAY = /\b[ap]\.\s?m\.\s*$/iu

/** As much of the text before a boundary as an abbreviation can take. */
const TAIL = 24

const count = (text: string, characters: RegExp): number => text.match(characters)?.length ?? 0

/** How much of a text is segmented at once, and how much of it only tells where the sentence before ends. */
const [WINDOW, AHEAD] = [8192, 1024]

/** The segments of a text. `Intl.Segmenter` copies its whole text for each of them, so it gets a part at a time. */
function* segmentsOf(text: string, language: Language): Generator<{ index: number; segment: string }> {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  let start = 0
  let size = WINDOW
  while (start < text.length) {
    const isLast = start + size >= text.length
    let done = 0
    for (const { index, segment } of segmenter.segment(text.slice(start, start + size))) {
      const end = index + segment.length
      if (!isLast && end > size - AHEAD) break
      yield { index: start + index, segment }
      done = end
    }
    start += done
    // A longer sentence.
    size = done === 0 ? size * 2 : WINDOW
  }
}

/**
 * Sentences with the white space after them, so that they join to the text. A quoted sentence does not end the outer one:
 * `“그렇다.”라고 말했다.` is one.
 */
export const sentencesOf = (text: string, language: Language): string[] => {
  const sentences: string[] = []
  let start = 0
  let depth = 0
  let straight = 0
  for (const { index, segment } of segmentsOf(text, language)) {
    const end = index + segment.length
    depth = Math.max(0, depth + count(segment, /[“「『《〈(]/g) - count(segment, /[”」』》〉)]/g))
    straight += count(segment, /"/g)
    const isOpen = depth > 0 || straight % 2 === 1
    const before = text.slice(Math.max(start, end - TAIL), end)
    const next = text.slice(end, end + 2)
    const goesOn = /^\p{Lowercase_Letter}/u.test(next) || (HALF_DAY.test(before) && !/^\p{Lu}/u.test(next))
    if (!/\s$/.test(segment) || isOpen || goesOn || ABBREVIATED.test(before)) continue
    sentences.push(text.slice(start, end))
    start = end
    depth = 0
    straight = 0
  }
  if (start < text.length) sentences.push(text.slice(start))
  return sentences
}

/** Splits a text at sentence boundaries into pieces of at most `longest` characters, or single sentences. */
export const piecesOf = (text: string, longest: number, language: Language): string[] => {
  if (lengthOf(text) <= longest) return [text]
  const pieces: string[] = []
  let piece = ''
  for (const sentence of sentencesOf(text, language)) {
    if (piece !== '' && lengthOf((piece + sentence).trim()) > longest) {
      pieces.push(piece.trim())
      piece = ''
    }
    piece += sentence
  }
  return piece.trim() === '' ? pieces : [...pieces, piece.trim()]
}
