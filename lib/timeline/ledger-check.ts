/**
 * Compares the data with the ledger: finds problems and unrecorded changes, and generates the updated ledger.
 */
import { join } from 'node:path'
import type { Language } from '../languages'
import { lazy } from '../remembered'
import type { AuthoredData } from './authored'
import { LEDGER_FILE } from './data-files'
import { emptyLedger, formatLedger, type Ledger, type LedgerRecord, type LedgerVersion } from './ledger'
import { type LedgerItem, type LedgerItems, ledgerItems } from './ledger-items'
import { newMoments, recordProblems } from './ledger-rules'
import type { Problem } from './problems'
import { type LedgerList, ledgerLists, textHashes } from './published-content'

/** A change that is not in the ledger yet. `what` describes it. */
export type Unrecorded = { list: LedgerList; id: string; what: string }

export type LedgerCheck = {
  /** Path of the ledger, whether it exists or not. */
  file: string
  isThere: boolean
  /** Changes to published content that were not declared. */
  problems: readonly Problem[]
  unrecorded: readonly Unrecorded[]
  /** Whether the file is in canonical form. True as well if it does not exist or has to be updated anyway. */
  isTidy: boolean
  /** The updated text of the file. */
  text: () => string
}

const toVersion = ({ at, change, note }: LedgerItem['moments'][number], item: LedgerItem): LedgerVersion => ({
  ...(at !== undefined && { at }),
  change,
  ...(note &&
    change !== 'withdrawal' && { note: textHashes(note, Object.keys(item.hashes()) as Language[]) }),
})

/**
 * The recorded and the new versions. Only the content of the newest is known, so only it gets a fingerprint.
 */
const newVersions = (item: LedgerItem, record: LedgerRecord | undefined): LedgerVersion[] => {
  const fresh = record ? newMoments(item, record) : item.moments
  const kept = (record?.versions ?? []).map((version) => {
    const moment = item.moments.slice(1).find(({ at }) => at === version.at)
    const { note } = moment ? toVersion(moment, item) : {}
    return version.note && note ? { ...version, note: { ...version.note, ...note } } : version
  })
  const versions = [...kept, ...fresh.map((moment) => toVersion(moment, item))]
  const last = versions.pop()
  if (!last) return versions
  return [...versions, { ...last, hash: { ...last.hash, ...item.hashes() } }]
}

const toRecord = (item: LedgerItem, record: LedgerRecord | undefined): LedgerRecord => {
  const { id, place } = item
  return {
    id,
    // Aliases include all former slugs: a missing one is reported as a problem and nothing is written.
    ...(place && { slug: place.slug, published: place.published, aliases: [...place.aliases] }),
    versions: newVersions(item, record),
  }
}

const nameOfChange = {
  published: 'entry',
  correction: 'correction',
  minor: 'minor edit',
  withdrawal: 'withdrawal',
}

const unrecordedChanges = (item: LedgerItem, record: LedgerRecord | undefined): string[] => {
  if (!record) return ['new']
  const next = toRecord(item, record)
  const fresh = newMoments(item, record).map(({ at, change }) => `${nameOfChange[change]} of ${at}`)
  const last = record.versions.at(-1)
  const languages = Object.keys(item.hashes()).filter((language) => !last?.hash?.[language])
  return [
    ...fresh,
    ...(fresh.length === 0 && languages.length > 0 ? [`text in ${languages.join(' and ')}`] : []),
    ...(record.slug !== next.slug ? [`moved from ${record.slug}`] : []),
    ...(next.aliases ?? [])
      .filter((alias) => alias !== record.slug && !(record.aliases ?? []).includes(alias))
      .map((alias) => `also at ${alias}`),
  ]
}

/**
 * Recorded entries that are no longer published: deleted, given another id, or embargoed after publication.
 */
const removedProblems = (
  ledger: Ledger,
  items: LedgerItems,
  { events }: AuthoredData,
  dir: string,
): Problem[] => {
  const shown = new Set(items.events.map(({ id }) => id))
  const gone = ledger.events.filter(({ id }) => !shown.has(id))
  return gone.flatMap(({ id, slug = '', published = '' }) => {
    const hidden = events.find(({ value }) => value.id === id)
    if (hidden) {
      return hidden.problem(['publishAfter'], {
        came: `"${hidden.value.publishAfter}", but the entry has been published since ${published}`,
        allowed: 'no embargo on a published entry',
        fix: 'delete "publishAfter"; to withdraw the entry, add "withdrawn". If BUILD_DATE is set, set it to a later time',
      })
    }
    const there = events.find((event) => event.slug === slug)
    const allowed = `the entry "${id}", published since ${published}`
    if (there) {
      return there.problem(['id'], {
        came: `"${there.value.id}"`,
        allowed,
        fix: `restore "id": "${id}"; put another event into a file of its own`,
      })
    }
    return {
      file: join(dir, 'events', `${slug}.json`),
      path: [],
      came: 'no such file',
      allowed: `${allowed}, or its withdrawn version`,
      fix: `restore the file; to withdraw the entry, keep the file and add "withdrawn" with "at" and "reason". If the file was renamed, add the old name to "aliases" and keep "id": "${id}"`,
    }
  })
}

/** The updated ledger. Records without an entry in the data are kept. */
const nextLedger = (ledger: Ledger, items: LedgerItems): Ledger => {
  const merge = (list: LedgerList): LedgerRecord[] => {
    const known = new Map(ledger[list].map((record) => [record.id, record]))
    for (const item of items[list]) known.set(item.id, toRecord(item, known.get(item.id)))
    return [...known.values()]
  }
  return {
    ...ledger,
    ...Object.fromEntries(ledgerLists.map((list) => [list, merge(list)])),
  }
}

/**
 * Compares valid data with its ledger.
 *
 * @param data as authored, including embargoed entries
 * @param shown the same data without embargoed content, which is never recorded
 */
export const checkLedger = (
  data: AuthoredData,
  shown: AuthoredData,
  languages: readonly Language[],
  dir: string,
): LedgerCheck => {
  const ledger = data.ledger?.read ?? emptyLedger
  const items = ledgerItems(shown, languages)
  const problems: Problem[] = removedProblems(ledger, items, data, dir)
  const unrecorded: Unrecorded[] = []
  for (const list of ledgerLists) {
    const before = new Map(ledger[list].map((record) => [record.id, record]))
    for (const item of items[list]) {
      const record = before.get(item.id)
      if (record) problems.push(...recordProblems(item, record))
      const what = unrecordedChanges(item, record)
      if (what.length > 0) unrecorded.push({ list, id: item.place?.slug ?? item.id, what: what.join(', ') })
    }
  }
  const file = join(dir, LEDGER_FILE)
  const text = lazy(() => formatLedger(nextLedger(ledger, items)))
  // Git on Windows may have converted the line endings.
  const isTidy = !data.ledger || unrecorded.length > 0 || data.ledger.text.replaceAll('\r\n', '\n') === text()
  return { file, isThere: data.ledger !== undefined, problems, unrecorded, isTidy, text }
}
