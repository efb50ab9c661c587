/**
 * Formats the date of a card and splits it at the preferred line break: between the ends of an interval, or between the
 * day and the time.
 */

import type { DateWords } from '../languages'
import { capitalised } from '../languages/capitalised'
import { dayOf, formatWhen, type PartOfDay, parseWhen, type When } from '../timeline/dates'
import type { Era } from '../timeline/types'

/** Parts in order; joined without a separator, they are the whole date. */
export type HeroDate = readonly string[]

const splitAt = (text: string, at: number): HeroDate =>
  at > 0 && at < text.length ? [text.slice(0, at), text.slice(at)] : [text]

/** The start and end of an era, as far as it has them. */
export const heroSpan = ({ start, end }: Era, dates: DateWords): HeroDate => {
  if (start && end) {
    const last = formatWhen(end, dates)
    const text = capitalised(dates.interval(formatWhen(start, dates), last))
    return splitAt(text, text.lastIndexOf(last))
  }
  if (start) return [capitalised(dates.openInterval(formatWhen(start, dates)))]
  return end ? [capitalised(formatWhen(end, dates))] : []
}

/** The date of an event as `formatWhen` writes it, with an initial capital. */
export const heroDate = (when: When, dates: DateWords, partOfDay?: PartOfDay): HeroDate => {
  const text = capitalised(formatWhen(when, dates, partOfDay))
  if (when.end && when.end !== 'open') {
    const [, end = ''] = when.edtf.split('/')
    return splitAt(text, text.lastIndexOf(formatWhen(parseWhen(end), dates)))
  }
  if (!partOfDay && !when.start.time) return [text]
  const day = formatWhen(parseWhen(dayOf(when.earliest)), dates)
  const at = text.indexOf(day)
  if (at !== 0) return splitAt(text, at)
  const punctuation = /^\S*\s*/.exec(text.slice(day.length))?.[0] ?? ''
  return splitAt(text, day.length + punctuation.length)
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
