/**
 * Formats the date of a card and splits an interval at the preferred line break, between its ends.
 *
 * The date is the largest text of a card, and nothing says how well each part of `when` is supported: the hour may rest
 * on one source. So a card gives the day at most, never the hour or the part of the day. Those are on the event's page,
 * beside their sources. Places and numbers are only in titles, which are never larger than the date.
 */

import type { DateWords } from '../languages'
import { capitalised } from '../languages/capitalised'
import { dayOf, formatWhen, formatWhenOpening, parseWhen, type When } from '../timeline/dates'
import type { Era } from '../timeline/types'

/** Parts in order; joined without a separator, they are the whole date. */
export type HeroDate = readonly string[]

const splitAt = (text: string, at: number): HeroDate =>
  at > 0 && at < text.length ? [text.slice(0, at), text.slice(at)] : [text]

/** The start and end of an era, as far as it has them. */
export const eraSpan = ({ start, end }: Era, dates: DateWords): string => {
  if (start && end) return capitalised(dates.interval(formatWhen(start, dates), formatWhen(end, dates)))
  if (start) return capitalised(dates.openInterval(formatWhen(start, dates)))
  return end ? formatWhenOpening(end, dates) : ''
}

/** A date without times of day. An interval within one day is that day. */
const daysOf = (when: When): When => {
  const days = when.edtf.replace(/T[\d:]+(?:Z|[+-][\d:]+)/g, '')
  if (days === when.edtf) return when
  const [first = '', last = first] = days.split('/')
  // With different offsets, the end may even be written with an earlier day.
  return parseWhen(last === '..' || last > first ? days : first)
}

/** The date of an event without the time of day, with an initial capital. */
export const heroDate = (when: When, dates: DateWords): HeroDate => {
  const days = daysOf(when)
  const text = formatWhenOpening(days, dates)
  if (!days.end || days.end === 'open') return [text]
  const [, end = ''] = days.edtf.split('/')
  return splitAt(text, text.lastIndexOf(formatWhen(parseWhen(end), dates)))
}

/** The first and last year of several dates. An open end counts as the start, as on the scale. */
export const heroYears = (whens: readonly When[], dates: DateWords): HeroDate => {
  const years = whens
    .flatMap(({ earliest, latest }) => [earliest, latest ?? earliest])
    .map((bound) => dayOf(bound).slice(0, 4))
    .sort()
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return []
  const end = formatWhen(parseWhen(last), dates)
  if (first === last) return [end]
  const text = dates.interval(formatWhen(parseWhen(first), dates), end)
  return splitAt(text, text.lastIndexOf(end))
}
