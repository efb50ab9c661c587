/** When an entry was published and changed. */
import type { AuthoredCorrection, AuthoredEvent, ChangeKind } from './schema'

/** A moment at which something changed on the site; only the first appearance of a source or name has no `at`. */
export type Moment = Readonly<{ at?: string; change: ChangeKind; note?: AuthoredCorrection['note'] }>

type Dated = Moment & { at: string }

type Changing = {
  corrections?: readonly AuthoredCorrection[] | undefined
  withdrawn?: AuthoredEvent['withdrawn']
}

/** Corrections, minor edits and withdrawal, in the order of time. */
export const changesOf = ({ corrections = [], withdrawn }: Changing): Dated[] =>
  [
    ...corrections.map(
      ({ at, note, minor }): Dated => ({ at, change: minor ? 'minor' : 'correction', note }),
    ),
    ...(withdrawn ? [{ at: withdrawn.at, change: 'withdrawal', note: withdrawn.reason } as const] : []),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))

/**
 * Every moment, as authored, at which an entry changed in substance: published, corrected, withdrawn. A minor edit
 * is no news for anyone, so the entry's `updated` and with it feeds and calendars do not move for it.
 */
export const historyOf = (event: AuthoredEvent): string[] => [
  event.published,
  ...changesOf(event).flatMap(({ at, change }) => (change === 'minor' ? [] : [at])),
]

/** The newest of some date-times, as it was written; of two that say the same moment the later in the list. */
export const newest = (dateTimes: readonly string[]): string | undefined => {
  let found: string | undefined
  let moment = Number.NEGATIVE_INFINITY
  for (const dateTime of dateTimes) {
    const at = Date.parse(dateTime)
    if (at < moment) continue
    moment = at
    found = dateTime
  }
  return found
}
