/** The terms under which texts are in the index. */
import { bareForms } from '../../public/search/arabic.js'
import { clockTerm, compoundsOf, fold, isClock, isPart, isRun, pairsOf } from '../../public/search/terms.js'

/**
 * Longer compounds, such as URLs, are indexed only by piece and as a whole. Document symbols have fewer
 * pieces.
 */
const MOST_PIECES = 8

/**
 * The index terms of a text: words, times of day, the tails of compounds joined into one word (`A/79/PV.85` as
 * `a79pv85`, `79pv85`, `pv85`), and bigrams. Bigrams also span spaces, because Korean compounds are written with and
 * without them.
 */
export const termsOf = (text: string): Set<string> => {
  const terms = new Set<string>()
  let run = ''
  const closeRun = () => {
    for (const pair of pairsOf(run)) terms.add(pair)
    // Makes the last letter findable on its own.
    if (run) terms.add([...run].at(-1) ?? '')
    run = ''
  }
  for (const { pieces, joined } of compoundsOf(fold(text))) {
    if (!joined) closeRun()
    let tails: string[] = []
    for (const piece of pieces) {
      if (isRun(piece)) {
        run += piece
        tails = []
        continue
      }
      closeRun()
      if (isClock(piece)) {
        terms.add(clockTerm(piece))
        tails = []
        continue
      }
      tails = [...tails.map((tail) => tail + piece), piece]
      terms.add(piece)
      for (const bare of bareForms(piece)) terms.add(bare)
      if (pieces.length <= MOST_PIECES) for (const tail of tails) terms.add(tail)
    }
    if (pieces.length > MOST_PIECES) terms.add(pieces.join(''))
  }
  closeRun()
  return terms
}

/** How a word of these languages can begin: with a vowel, one consonant or a group that is common at the beginning. */
const BEGINNING =
  /^(?:[bcdfghjklmnpqrstvwxz]|[bcfgkp]l|[bcdfgkptvw]r|[cpst]h|[gk]n|pf[lr]?|s[kmpnv]|s[pt][lr]?|sj|sch[lmnrw]?|[zkst]w|tj|chr)?[aeiouy]/

/**
 * The ends of words, by which compounds are found: `sommerzeit` by `zeit`. Ends that no word begins like are left out,
 * a quarter of all.
 *
 * @param terms folded
 */
export const partsOf = (terms: Iterable<string>): string[] =>
  [...terms]
    .filter((term) => /^\p{L}+$/u.test(term) && !isRun(term))
    .flatMap((term) =>
      [...term].map((_, at) => term.slice(at)).filter((end, at) => isPart(at, end) && BEGINNING.test(end)),
    )
