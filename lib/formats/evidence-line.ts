/** The one line about the evidence of an event or of a list of statements. Pages, cards, posts and calendars all say it in these words. */
import { type Language, words } from '../languages'
import { type FoldedMarks, foldMarks, sortMarks, supports } from '../marks'
import { confirmedCount, restsOnOneSource, type Support, supportOf } from '../timeline/evidence'
import type { Claim, TimelineEvent } from '../timeline/types'

/**
 * How many claims are confirmed, or that there is a single source if nothing is confirmed. Undefined for an event
 * without claims, such as a withdrawn one. Sources are never counted over all claims of an event, because each may
 * support another claim.
 */
export const evidenceLine = (
  event: Pick<TimelineEvent, 'claims'>,
  language: Language,
): string | undefined => {
  const { names, confirmedOf } = words(language).evidence
  const all = event.claims.length
  if (all === 0) return undefined
  const confirmed = confirmedCount(event)
  return confirmed === 0 && restsOnOneSource(event) ? names['single-source'] : confirmedOf(confirmed, all)
}

/** The marks of statements, the surest first. Of more than `most`, each mark stands for several. */
export const marksOf = (claims: readonly Claim[], most?: number): FoldedMarks =>
  foldMarks(sortMarks(claims.map(supportOf)), most)

/** How many of the statements have each support, the surest first. */
export const countBySupport = (claims: readonly Claim[]): readonly { support: Support; count: number }[] => {
  const found = claims.map(supportOf)
  return supports.map((support) => ({ support, count: found.filter((one) => one === support).length }))
}

/** The marks of statements in words, such as `3 statements: 1 confirmed, 2 single source`. */
export const supportTally = (claims: readonly Claim[], language: Language): string => {
  const { evidence, timeline, signs } = words(language)
  const counts = countBySupport(claims).filter(({ count }) => count > 0)
  const [only] = counts
  const parts =
    counts.length === 1 && only
      ? evidence.names[only.support].toLocaleLowerCase(language)
      : counts.map(({ support, count }) => evidence.tally[support](count)).join(`${signs.comma} `)
  return `${timeline.statementCount(claims.length)}${parts && `${signs.colon} ${parts}`}`
}
