/** The publication and change dates of entries. */
import type { AuthoredCorrection, AuthoredEvent, ChangeKind } from './schema'

/** A dated change on the site. Only the first appearance of a source, actor or publisher has no `at`. */
export type Moment = Readonly<{ at?: string; change: ChangeKind; note?: AuthoredCorrection['note'] }>

type Dated = Moment & { at: string }

type Changing = {
  corrections?: readonly AuthoredCorrection[] | undefined
  withdrawn?: AuthoredEvent['withdrawn']
}

/** Corrections, minor edits and withdrawal, in chronological order. */
export const changesOf = ({ corrections = [], withdrawn }: Changing): Dated[] =>
  [
    ...corrections.map(
      ({ at, note, minor }): Dated => ({ at, change: minor ? 'minor' : 'correction', note }),
    ),
    ...(withdrawn ? [{ at: withdrawn.at, change: 'withdrawal', note: withdrawn.reason } as const] : []),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))

/**
 * The date-times, as authored, at which an entry was published, corrected or withdrawn. Minor edits are left
 * out, so they do not change `updated`, feeds or calendars.
 */
export const historyOf = (event: AuthoredEvent): string[] => [
  event.published,
  ...changesOf(event).flatMap(({ at, change }) => (change === 'minor' ? [] : [at])),
]

const last = (dateTimes: readonly string[], direction: 1 | -1): string | undefined => {
  let found: string | undefined
  let moment = Number.NEGATIVE_INFINITY
  for (const dateTime of dateTimes) {
    const at = direction * Date.parse(dateTime)
    if (at < moment) continue
    moment = at
    found = dateTime
  }
  return found
}

/**
 * The newest date-time, as written. Of equal ones, the last in the list wins. Undefined for an empty list.
 */
export const newest = (dateTimes: readonly string[]): string | undefined => last(dateTimes, 1)

/** The oldest date-time, likewise. */
export const oldest = (dateTimes: readonly string[]): string | undefined => last(dateTimes, -1)
