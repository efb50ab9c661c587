/** What may not happen to something that was published. Each rule looks at an item beside its record. */
import type { Moment } from './history'
import type { LedgerRecord, LedgerVersion } from './ledger'
import type { LedgerItem } from './ledger-items'
import type { Problem } from './problems'
import { type Hashes, textHashes } from './published-content'

const UNDO = 'undo the change (`git diff` shows it)'

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ')

/** The languages in which two fingerprints differ; one that either lacks is no difference. */
const differing = (before: Hashes = {}, now: Hashes = {}): string[] =>
  Object.keys(now).filter((language) => before[language] !== undefined && before[language] !== now[language])

/** A correction may turn out a minor edit, to be told; it remains the note of its moment. */
const isSame = (version: LedgerVersion, moment: Moment): boolean =>
  version.at === moment.at && (version.change === 'withdrawal') === (moment.change === 'withdrawal')

/** The changes that are not on record yet, in the order of time. */
export const newMoments = ({ moments }: Pick<LedgerItem, 'moments'>, { versions }: LedgerRecord): Moment[] =>
  moments.slice(1).filter((moment) => !versions.slice(1).some((version) => isSame(version, moment)))

const placeProblems = ({ id, place, problem }: LedgerItem, record: LedgerRecord): Problem[] => {
  if (!place || record.slug === undefined || record.published === undefined) return []
  const { slug, aliases, published } = place
  const answers = [slug, ...aliases]
  const moved = !answers.includes(record.slug)
  const redated = published !== record.published
  if (moved && redated) {
    return [
      problem(['id'], {
        came: `"${id}", which belongs to the entry "${record.slug}" of ${record.published}`,
        allowed: 'an id that no entry ever had, even one that is gone',
        fix: `choose another id; if it is that entry under a new name, add "${record.slug}" to "aliases" and write "published": "${record.published}"`,
      }),
    ]
  }
  const lost = [record.slug, ...(record.aliases ?? [])].filter((former) => !answers.includes(former))
  const problems: Problem[] = []
  if (lost.length > 0) {
    problems.push(
      problem(['aliases'], {
        came: `nothing that answers at the former address ${quoted(lost)}`,
        allowed: 'every address that was ever published',
        fix: `add ${quoted(lost)} to "aliases", or give the file its former name`,
      }),
    )
  }
  if (redated) {
    problems.push(
      problem(['published'], {
        came: `"${published}"`,
        allowed: `"${record.published}", when the entry first appeared`,
        fix: 'write it as it was; a change of the entry is told in "corrections"',
      }),
    )
  }
  return problems
}

/** A note stays as it was written, at its moment and of its kind. */
const noteProblems = ({ moments, problem }: LedgerItem, { versions }: LedgerRecord): Problem[] =>
  versions.slice(1).flatMap((version) => {
    if (version.change === 'withdrawal') return []
    const found = moments.slice(1).find((moment) => isSame(version, moment))
    const name = version.change === 'minor' ? 'minor edit' : 'correction'
    if (!found) {
      return problem(['corrections'], {
        came: `no note of ${version.at}, when there was a ${name}`,
        allowed: 'every note that was ever published',
        fix: 'put it back as it was (`git log -p` shows it); if it was wrong, a new correction says so',
      })
    }
    if (found.change === version.change) return []
    return problem(['corrections'], {
      came: `the ${name} of ${version.at} as a ${found.change === 'minor' ? 'minor edit' : 'correction'}`,
      allowed: `a ${name}, as which it was published`,
      fix: version.change === 'minor' ? 'write "minor": true again' : 'delete its "minor"',
    })
  })

const lateProblems = (item: LedgerItem, record: LedgerRecord): Problem[] => {
  const last = Math.max(...record.versions.map(({ at }) => (at === undefined ? -Infinity : Date.parse(at))))
  return newMoments(item, record)
    .filter(({ at }) => at !== undefined && Date.parse(at) <= last)
    .map(({ at, change }) =>
      item.problem(change === 'withdrawal' ? ['withdrawn', 'at'] : ['corrections'], {
        came: `a new ${change === 'minor' ? 'minor edit' : change} of ${at}`,
        allowed: `a time after ${new Date(last).toISOString()}, the last change on record`,
        fix: 'write the time at which it appears on the site',
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
        came: `other content in ${changed.join(' and ')} than the one on record (${known}), and no note of it`,
        allowed: 'a published text that changes only together with a dated note',
        fix: `${UNDO}, or add to "corrections" when and what: { "at": "…", "note": { … } }; add "minor": true where nothing but the wording changed, such as a typing error. Then run \`npm run ledger\``,
      }),
    )
  }
  for (const { at } of rewritten) {
    problems.push(
      problem(['corrections'], {
        came: `other words in the note of ${at} than were published`,
        allowed: 'a note as it was written',
        fix: `${UNDO}, or add a further correction that says what the note has to say`,
      }),
    )
  }
  return problems
}

/** Everything that happened to a published item without a word. */
export const recordProblems = (item: LedgerItem, record: LedgerRecord): Problem[] => {
  const places = placeProblems(item, record)
  // Another entry under an old id has nothing else to be compared with.
  if (places.some(({ path }) => path.at(-1) === 'id')) return places
  return [
    ...places,
    ...noteProblems(item, record),
    ...lateProblems(item, record),
    ...editProblems(item, record),
  ]
}
