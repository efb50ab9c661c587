/** The versions of an entry, so that whoever quoted an earlier one can see what has changed since. */
import { changesOf, type Moment } from './history'
import type { LedgerRecord } from './ledger'
import { newMoments } from './ledger-rules'
import type { AuthoredEvent } from './schema'
import type { Version } from './types'

/**
 * The first one first: what the ledger has on record, then what was authored since, which has no fingerprint yet.
 * Without a record all is taken as authored.
 */
export const versionsOf = (event: AuthoredEvent, record: LedgerRecord | undefined): Version[] => {
  const moments: [Moment, ...Moment[]] = [{ at: event.published, change: 'published' }, ...changesOf(event)]
  const [first, ...rest] = record?.versions ?? []
  const recorded = [...(first ? [{ ...first, at: event.published }] : []), ...rest].map(
    ({ at, change, hash }) => {
      const note = moments.slice(1).find((moment) => moment.at === at)?.note
      return { at, change, ...(note && { note }), ...(hash && { hash }) }
    },
  )
  return [...recorded, ...(record ? newMoments({ moments }, record) : moments)].map(
    ({ at = event.published, ...version }, index) => ({ number: index + 1, at, ...version }),
  )
}
