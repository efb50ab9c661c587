/**
 * The date of a card in the parts between which its line may be broken: a day is not torn from its month, nor the
 * two ends of an interval apart at the wrong place.
 */

import type { DateWords } from '../languages'
import { capitalised } from '../languages/capitalised'
import { dayOf, formatWhen, type PartOfDay, parseWhen, type When } from '../timeline/dates'
import type { Era } from '../timeline/types'

/** Parts in order; put together as they are, they are the whole date. */
export type HeroDate = readonly string[]

const splitAt = (text: string, at: number): HeroDate =>
  at > 0 && at < text.length ? [text.slice(0, at), text.slice(at)] : [text]

/** From the beginning to the end of an era, as far as it has them. */
export const heroSpan = ({ start, end }: Era, dates: DateWords): HeroDate => {
  if (start && end) {
    const last = formatWhen(end, dates)
    const text = capitalised(dates.interval(formatWhen(start, dates), last))
    return splitAt(text, text.lastIndexOf(last))
  }
  if (start) return [capitalised(dates.openInterval(formatWhen(start, dates)))]
  return end ? [capitalised(formatWhen(end, dates))] : []
}

/** An event's date, as `formatWhen` writes it but for the capital. */
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
  const behind = /^\S*\s*/.exec(text.slice(day.length))?.[0] ?? ''
  return splitAt(text, day.length + behind.length)
}

/** From the first to the last year of some dates; an open end counts as its beginning, as on the scale. */
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
