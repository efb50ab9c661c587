/** Messages about the ledger for the terminal. */
import { groupBy } from '../group'
import { RECORD_COMMAND } from '../timeline/ledger'
import type { LedgerCheck, Unrecorded } from '../timeline/ledger-check'

/** Longer lists hide the line that matters. */
const MAX_LINES = 30

/** One line per event or change. New sources, actors and publishers are only counted. */
const linesOf = (unrecorded: readonly Unrecorded[]): string[] => {
  const isCounted = ({ list, what }: Unrecorded): boolean => list !== 'events' && what === 'new'
  const listed = unrecorded.filter((one) => !isCounted(one))
  const counted = [...groupBy(unrecorded.filter(isCounted), ({ list }) => list)]
  const width = Math.max(0, ...listed.map(({ list, id }) => `${list}/${id}`.length))
  const lines = listed.map(({ list, id, what }) => `  ${`${list}/${id}`.padEnd(width)}  ${what}`)
  const left = lines.length - MAX_LINES
  return [
    ...lines.slice(0, MAX_LINES),
    ...(left > 0 ? [`  and ${left} more`] : []),
    ...counted.map(([list, { length }]) => `  ${list}: ${length} new`),
  ]
}

/** Whether the ledger lacks entries or is not in canonical form. */
export const isStale = ({ isThere, isTidy, unrecorded }: LedgerCheck): boolean =>
  isThere && (unrecorded.length > 0 || !isTidy)

/** Explains why the build stops: the ledger must be written first. */
export const staleReport = ({ file, unrecorded }: LedgerCheck): string =>
  unrecorded.length > 0
    ? [
        `The data is valid, but not all of it is in ${file} yet:`,
        '',
        ...linesOf(unrecorded),
        '',
        `Run \`${RECORD_COMMAND}\` to record it, and commit ${file} together with your change.`,
        'Until then, use `npm run dev` to preview the pages.',
      ].join('\n')
    : `The data is valid and on record, but ${file} is not in canonical form (sorted by id, indented by two spaces). Run \`${RECORD_COMMAND}\` to format it.`

/** For a story without a ledger, which may not be public yet. */
export const noLedgerNote = ({ file }: LedgerCheck): string =>
  `There is no ${file} yet. Once the entries are public, run \`${RECORD_COMMAND}\`. From then on, the check reports changes without a correction.`

/** The result of `npm run ledger`. */
export const recordedReport = ({ file, isThere, unrecorded }: LedgerCheck): string =>
  unrecorded.length > 0
    ? [`${isThere ? 'Recorded in' : 'Created:'} ${file}`, ...linesOf(unrecorded)].join('\n')
    : `Formatted: ${file}`
