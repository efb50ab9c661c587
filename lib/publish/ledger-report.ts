/** What the commands say of the ledger to the person at the terminal. */
import { groupBy } from '../group'
import { RECORD_COMMAND } from '../timeline/ledger'
import type { LedgerCheck, Unrecorded } from '../timeline/ledger-check'

/** More lines than this hide the one that matters. */
const MOST_LINES = 30

/** One line for each entry; what came with them as a count, as long as nothing but that is new of it. */
const linesOf = (unrecorded: readonly Unrecorded[]): string[] => {
  const isCounted = ({ list, what }: Unrecorded): boolean => list !== 'events' && what === 'new'
  const told = unrecorded.filter((one) => !isCounted(one))
  const counted = [...groupBy(unrecorded.filter(isCounted), ({ list }) => list)]
  const width = Math.max(0, ...told.map(({ list, id }) => `${list}/${id}`.length))
  const lines = told.map(({ list, id, what }) => `  ${`${list}/${id}`.padEnd(width)}  ${what}`)
  const left = lines.length - MOST_LINES
  return [
    ...lines.slice(0, MOST_LINES),
    ...(left > 0 ? [`  and ${left} more`] : []),
    ...counted.map(([list, { length }]) => `  ${list}: ${length} new`),
  ]
}

/** Whether the file lacks something or is not in its form. */
export const isStale = ({ isThere, isTidy, unrecorded }: LedgerCheck): boolean =>
  isThere && (unrecorded.length > 0 || !isTidy)

/** Said where the build stops because the ledger has yet to be written. */
export const staleReport = ({ file, unrecorded }: LedgerCheck): string =>
  unrecorded.length > 0
    ? [
        `The data is sound. ${file} does not have all of it yet:`,
        '',
        ...linesOf(unrecorded),
        '',
        `Run \`${RECORD_COMMAND}\` to record it, and keep ${file} together with your change.`,
        'Until then `npm run dev` shows the pages as they will be.',
      ].join('\n')
    : `The data is sound and on record, but ${file} is not in the form in which it is written (by id, two spaces). Run \`${RECORD_COMMAND}\` to tidy it.`

/** Said where a story has no ledger: it may be one that is not public yet. */
export const noLedgerNote = ({ file }: LedgerCheck): string =>
  `There is no ${file} yet. Once the entries are public, run \`${RECORD_COMMAND}\`: from then on the check sees what changes without a correction.`

/** Said after the file was written. */
export const recordedReport = ({ file, isThere, unrecorded }: LedgerCheck): string =>
  unrecorded.length > 0
    ? [`${isThere ? 'Recorded in' : 'Begun:'} ${file}`, ...linesOf(unrecorded)].join('\n')
    : `Tidied: ${file}`
