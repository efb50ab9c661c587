/**
 * Formats the date of a card and splits an interval at the preferred line break, between its ends.
 *
 * The date is the largest text of a card, and nothing says how well each part of `when` is supported: the hour may rest
 * on one source. So a card gives the day at most, never the hour or the part of the day. Those are on the event's page,
 * beside their sources. Places and numbers are only in titles, which are never larger than the date.
 */

import type { DateWords } from '../languages'
import { capitalised } from '../languages/capitalised'
import {
  endsInWords,
  formatSpan,
  formatWhenOpening,
  parseWhen,
  pointAt,
  type When,
  withoutTimes,
} from '../timeline/dates'
import { yearsOf } from '../timeline/months'
import type { Era } from '../timeline/types'

/** Parts in order; joined without a separator, they are the whole date. */
export type HeroDate = readonly string[]

const splitAt = (text: string, at: number): HeroDate =>
  at > 0 && at < text.length ? [text.slice(0, at), text.slice(at)] : [text]

/** The start and end of an era, as far as it has them. */
export const eraSpan = ({ start, end }: Era, dates: DateWords): string =>
  capitalised(formatSpan(start, end, dates))

/** The date of an event without the time of day, with an initial capital. */
export const heroDate = (when: When, dates: DateWords): HeroDate => {
  const days = withoutTimes(when)
  const text = formatWhenOpening(days, dates)
  if (!pointAt(days.start) || !pointAt(days.end)) return [text]
  const [, end] = endsInWords(days, dates)
  return splitAt(text, text.lastIndexOf(end))
}

/** The first and last year of several dates. An open end counts as the start, as on the scale. */
export const heroYears = (whens: readonly When[], dates: DateWords): HeroDate => {
  const years = yearsOf(whens.map((when) => ({ when })))
  return years === undefined ? [] : heroDate(parseWhen(years), dates)
}
