/** Checks consistency across fields and files: dates, eras, time zones, embargoes, names and titles. */
import { once } from '../remembered'
import type { AuthoredData, Item } from './authored'
import { dateOfDay, isoDate } from './calendar-date'
import { type DatePoint, instantOf } from './date-points'
import { parseWhen, pointAt, type When } from './dates'
import { nameProblems } from './name-rules'
import { type Problem, shown } from './problems'
import type { AuthoredEra, AuthoredEvent } from './schema'
import { sourceProblems } from './source-rules'
import { titleProblems } from './title-rules'
import { zoneOffset } from './zones'

type Span = { first: number; last: number }

/** The numbers of the first and last day of an era. Open ends are before and after all dates. */
const spanOf = once(
  ({ start, end }: AuthoredEra): Span => ({
    first: start === '..' ? Number.NEGATIVE_INFINITY : parseWhen(start).days.first,
    last:
      end === '..' || parseWhen(end).latest === null ? Number.POSITIVE_INFINITY : parseWhen(end).days.last,
  }),
)

const eraProblems = (eras: readonly Item<AuthoredEra>[]): Problem[] => {
  const problems: Problem[] = []
  const mains = eras.filter((era) => era.value.main)
  const wrong = mains[1] ?? (mains.length === 0 ? eras[0] : undefined)
  if (wrong) {
    const came = mains.length === 0 ? 'no main era' : `${mains.length} main eras`
    problems.push(
      wrong.problem(['main'], {
        came,
        allowed: 'one',
        fix: 'set "main": true only on the era of the story itself',
      }),
    )
  }
  let previousEnd: number | undefined
  for (const era of eras) {
    const { first, last } = spanOf(era.value)
    const came = `${era.value.start} to ${era.value.end}`
    if (first > last) {
      problems.push(
        era.problem(['end'], { came, allowed: 'an end after the start', fix: 'correct one of the dates' }),
      )
    } else if (previousEnd !== undefined && first <= previousEnd) {
      const isOpen = previousEnd === Number.POSITIVE_INFINITY
      const allowed = `a start after ${isOpen ? 'an era that ends' : isoDate(dateOfDay(previousEnd))}`
      problems.push(
        era.problem(['start'], { came, allowed, fix: 'list the eras in order, none overlapping another' }),
      )
    }
    previousEnd = last
  }
  return problems
}

/** The ends of a date that have a time. */
const timedPoints = ({ start, end }: When): DatePoint[] =>
  [start, end].flatMap((one) => pointAt(one) ?? []).filter(({ time }) => time !== undefined)

const timeProblems = ({ value, problem }: Item<AuthoredEvent>): Problem[] => {
  const { partOfDay, timeZone } = value
  const when = parseWhen(value.when)
  const { time, day } = when.anchor
  const timed = timedPoints(when)
  const problems: Problem[] = []
  if (partOfDay && (when.end || time || day === undefined)) {
    const allowed = 'a part of the day only with a date such as 2024-12-17'
    const fix = time ? 'delete partOfDay: the time is more exact' : 'delete partOfDay, or give the day'
    problems.push(problem(['partOfDay'], { came: `${partOfDay} of ${value.when}`, allowed, fix }))
  }
  if (timed.length === 0) return problems
  if (!timeZone) {
    const allowed = 'the time zone of the place, because the event has a time'
    const fix = 'add "timeZone", such as "America/New_York"'
    return [...problems, problem(['timeZone'], { came: 'nothing', allowed, fix })]
  }
  for (const point of timed) {
    const offset = zoneOffset(timeZone, new Date(instantOf(point) ?? 0))
    const written = point.time?.offset.replace('Z', '+00:00')
    if (offset === written) continue
    const allowed = `${offset}, which ${timeZone} had on that day`
    problems.push(
      problem(['when'], { came: `the offset ${written}`, allowed, fix: 'correct the offset or the zone' }),
    )
  }
  return problems
}

const eraOfEventProblems = (
  { value, problem }: Item<AuthoredEvent>,
  eras: ReadonlyMap<string, AuthoredEra>,
): Problem[] => {
  const era = eras.get(value.era)
  if (!era) return []
  const { first, last } = spanOf(era)
  const day = parseWhen(value.when).days.first
  if (day >= first && day <= last) return []
  const allowed = `a date from ${era.start} to ${era.end}, the span of the era "${era.id}"`
  return [
    problem(['when'], {
      came: shown(value.when),
      allowed,
      fix: 'correct the date, or choose the era that it belongs to',
    }),
  ]
}

const historyProblems = ({ value, problem }: Item<AuthoredEvent>): Problem[] => {
  const published = Date.parse(value.published)
  const later = [
    ...(value.corrections ?? []).map(({ at }, index) => ({ at, path: ['corrections', index, 'at'] })),
    ...(value.withdrawn ? [{ at: value.withdrawn.at, path: ['withdrawn', 'at'] }] : []),
  ]
  return later
    .filter(({ at }) => Date.parse(at) <= published)
    .map(({ at, path }) =>
      problem(path, {
        came: shown(at),
        allowed: `a time after ${value.published}, when the entry was published`,
        fix: 'correct the time',
      }),
    )
}

/** Feeds identify a correction by its time, to the second. */
const repeatedCorrections = ({ value, problem }: Item<AuthoredEvent>): Problem[] => {
  const seconds = (value.corrections ?? []).map(({ at }) => Math.floor(Date.parse(at) / 1000))
  return (value.corrections ?? []).flatMap(({ at }, index) =>
    seconds.indexOf(seconds[index] ?? 0) === index
      ? []
      : [
          problem(['corrections', index, 'at'], {
            came: shown(at),
            allowed: 'a time that no other correction of the entry has, to the second',
            fix: 'correct the time, or merge the two notes',
          }),
        ],
  )
}

const embargoProblems = (events: AuthoredData['events']): Problem[] => {
  const embargo = new Map(events.map(({ value }) => [value.id, value.publishAfter]))
  return events.flatMap(({ value, problem }) => {
    const outer = value.partOf === undefined ? undefined : embargo.get(value.partOf)
    if (outer === undefined || (value.publishAfter && Date.parse(value.publishAfter) >= Date.parse(outer)))
      return []
    const came = value.publishAfter ? shown(value.publishAfter) : 'no embargo'
    const allowed = `"publishAfter" at ${outer} or later, because the event that contains this one is embargoed until then`
    return [problem(['publishAfter'], { came, allowed, fix: 'set the same embargo, or delete partOf' })]
  })
}

/** All consistency problems across the validated files. */
export const ruleProblems = (data: AuthoredData): Problem[] => {
  const { eras, events } = data
  const erasById = new Map(eras.map(({ value }) => [value.id, value]))
  return [
    ...eraProblems(eras),
    ...sourceProblems(data),
    ...nameProblems(data),
    ...embargoProblems(events),
    ...events.flatMap((event) => [
      ...timeProblems(event),
      ...eraOfEventProblems(event, erasById),
      ...historyProblems(event),
      ...repeatedCorrections(event),
      ...titleProblems(event, data),
    ]),
  ]
}
