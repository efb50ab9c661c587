/** The rules for published content. Each rule compares an item with its ledger record. */
import type { Moment } from './history'
import type { LedgerRecord, LedgerVersion } from './ledger'
import type { LedgerItem } from './ledger-items'
import type { Problem } from './problems'
import { type Hashes, textHashes } from './published-content'

const UNDO = 'undo the change (`git diff` shows it)'

/** What is allowed where published text was changed without a note. */
export const ONLY_WITH_NOTE = 'changes to published text only with a dated note'

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ')

/** The languages whose fingerprints differ. Languages that only one side has are ignored. */
const differing = (before: Hashes = {}, now: Hashes = {}): string[] =>
  Object.keys(now).filter((language) => before[language] !== undefined && before[language] !== now[language])

/** Whether a version records a change. A correction relabelled as a minor edit still matches, by its time. */
const isSame = (version: LedgerVersion, moment: Moment): boolean =>
  version.at === moment.at && (version.change === 'withdrawal') === (moment.change === 'withdrawal')

/** The changes that are not recorded yet, in chronological order. */
export const newMoments = ({ moments }: Pick<LedgerItem, 'moments'>, { versions }: LedgerRecord): Moment[] =>
  moments.slice(1).filter((moment) => !versions.slice(1).some((version) => isSame(version, moment)))

const placeProblems = ({ id, place, problem }: LedgerItem, record: LedgerRecord): Problem[] => {
  if (!place || record.slug === undefined || record.published === undefined) return []
  const { slug, aliases, published } = place
  const slugs = [slug, ...aliases]
  const moved = !slugs.includes(record.slug)
  const redated = published !== record.published
  if (moved && redated) {
    return [
      problem(['id'], {
        came: `"${id}", which belongs to the entry "${record.slug}" of ${record.published}`,
        allowed: 'an id that no entry has or ever had',
        fix: `choose another id; if this is the same entry under a new name, add "${record.slug}" to "aliases" and write "published": "${record.published}"`,
      }),
    ]
  }
  const lost = [record.slug, ...(record.aliases ?? [])].filter((former) => !slugs.includes(former))
  const problems: Problem[] = []
  if (lost.length > 0) {
    problems.push(
      problem(['aliases'], {
        came: `nothing at the former address ${quoted(lost)}`,
        allowed: 'every address that was ever published',
        fix: `add ${quoted(lost)} to "aliases", or rename the file back`,
      }),
    )
  }
  if (redated) {
    problems.push(
      problem(['published'], {
        came: `"${published}"`,
        allowed: `"${record.published}", when the entry was first published`,
        fix: 'restore the date; describe changes to the entry in "corrections"',
      }),
    )
  }
  return problems
}

/** Published notes must be kept, with the same time and kind. */
const noteProblems = ({ moments, problem }: LedgerItem, { versions }: LedgerRecord): Problem[] =>
  versions.slice(1).flatMap((version) => {
    if (version.change === 'withdrawal') return []
    const found = moments.slice(1).find((moment) => isSame(version, moment))
    const name = version.change === 'minor' ? 'minor edit' : 'correction'
    if (!found) {
      return problem(['corrections'], {
        came: `no note dated ${version.at}, where a ${name} was published`,
        allowed: 'every note that was ever published',
        fix: 'restore the note (`git log -p` shows it); if it was wrong, say so in a new correction',
      })
    }
    if (found.change === version.change) return []
    return problem(['corrections'], {
      came: `the ${name} of ${version.at} as a ${found.change === 'minor' ? 'minor edit' : 'correction'}`,
      allowed: `a ${name}, as it was published`,
      fix: version.change === 'minor' ? 'restore "minor": true' : 'delete its "minor"',
    })
  })

const lateProblems = (item: LedgerItem, record: LedgerRecord): Problem[] => {
  const last = Math.max(...record.versions.map(({ at }) => (at === undefined ? -Infinity : Date.parse(at))))
  return newMoments(item, record)
    .filter(({ at }) => at !== undefined && Date.parse(at) <= last)
    .map(({ at, change }) =>
      item.problem(change === 'withdrawal' ? ['withdrawn', 'at'] : ['corrections'], {
        came: `a new ${change === 'minor' ? 'minor edit' : change} dated ${at}`,
        allowed: `a time after ${new Date(last).toISOString()}, the last recorded change`,
        fix: 'set the time at which the change is published',
      }),
    )
}

const editProblems = (item: LedgerItem, record: LedgerRecord): Problem[] => {
  const { moments, problem } = item
  if (newMoments(item, record).length > 0) return []
  const hashes = item.hashes()
  const { length } = record.versions
  const last = record.versions.at(-1)
  const changed = differing(last?.hash, hashes)
  const rewritten = record.versions.slice(1).filter((version) => {
    const note = moments.find((moment) => isSame(version, moment))?.note
    return (
      note && differing(version.note, textHashes(note, Object.keys(hashes) as (keyof typeof note)[])).length
    )
  })
  const problems: Problem[] = []
  if (changed.length > 0) {
    const known = last?.at ? `version ${length}, of ${last.at}` : `version ${length}`
    problems.push(
      problem(['corrections'], {
        came: `content in ${changed.join(' and ')} that differs from the recorded one (${known}), without a note`,
        allowed: ONLY_WITH_NOTE,
        fix: `${UNDO}, or add a note to "corrections": { "at": "…", "note": { … } }, with "minor": true if only the wording changed, such as a typo. Then run \`npm run ledger\``,
      }),
    )
  }
  for (const { at } of rewritten) {
    problems.push(
      problem(['corrections'], {
        came: `a note dated ${at} that differs from the published one`,
        allowed: 'the note as published',
        fix: `${UNDO}, or put the change into another correction`,
      }),
    )
  }
  return problems
}

/** All undeclared changes to a published item. */
export const recordProblems = (item: LedgerItem, record: LedgerRecord): Problem[] => {
  const places = placeProblems(item, record)
  // If the id now belongs to another entry, other comparisons make no sense.
  if (places.some(({ path }) => path.at(-1) === 'id')) return places
  return [
    ...places,
    ...noteProblems(item, record),
    ...lateProblems(item, record),
    ...editProblems(item, record),
  ]
}
