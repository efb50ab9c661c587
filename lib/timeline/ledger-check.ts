/** Holds the data against the ledger: what is wrong, what is new, and how the ledger will be with that. */
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

/** Something that the ledger does not have yet. */
export type Unrecorded = { list: LedgerList; id: string; what: string }

export type LedgerCheck = {
  /** The file, whether or not there is one. */
  file: string
  isThere: boolean
  /** What happened to published content without a word. */
  problems: readonly Problem[]
  unrecorded: readonly Unrecorded[]
  /** Whether the file is as the command writes it, as far as there is one that lacks nothing. */
  isTidy: boolean
  /** The file as it ought to be. */
  text: () => string
}

const toVersion = ({ at, change, note }: LedgerItem['moments'][number], item: LedgerItem): LedgerVersion => ({
  ...(at !== undefined && { at }),
  change,
  ...(note &&
    change !== 'withdrawal' && { note: textHashes(note, Object.keys(item.hashes()) as Language[]) }),
})

/** The versions with what is new. Only what the newest one says is known, so it alone gets a fingerprint. */
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
    // The aliases of an entry have every address it had, or there is a problem and nothing is written.
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

const whatIsNew = (item: LedgerItem, record: LedgerRecord | undefined): string[] => {
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

/** Entries on record that are in no output any more: deleted, under another id, or put under embargo afterwards. */
const goneProblems = (
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
        came: `"${hidden.value.publishAfter}", while the entry is published since ${published}`,
        allowed: 'no embargo on what was published',
        fix: 'delete "publishAfter"; to take the entry back, add "withdrawn". Where BUILD_DATE is set, set it later',
      })
    }
    const there = events.find((event) => event.slug === slug)
    const allowed = `the entry "${id}", published since ${published}`
    if (there) {
      return there.problem(['id'], {
        came: `"${there.value.id}"`,
        allowed,
        fix: `write "id": "${id}" again; another event belongs into another file`,
      })
    }
    return {
      file: join(dir, 'events', `${slug}.json`),
      path: [],
      came: 'no such file',
      allowed: `${allowed}, or what is left of it`,
      fix: `put the file back; to take the entry back, keep it and add "withdrawn" with "at" and "reason". After a new name of the file, the old one goes into "aliases" and "id" stays "${id}"`,
    }
  })
}

/** Records that nothing in the data belongs to stay: the ledger forgets nothing. */
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
 * Compares data in which no problem was found with its ledger.
 *
 * @param data as authored, with what is under embargo
 * @param shown the same without it: nothing else comes into the ledger
 */
export const checkLedger = (
  data: AuthoredData,
  shown: AuthoredData,
  languages: readonly Language[],
  dir: string,
): LedgerCheck => {
  const ledger = data.ledger?.read ?? emptyLedger
  const items = ledgerItems(shown, languages)
  const problems: Problem[] = goneProblems(ledger, items, data, dir)
  const unrecorded: Unrecorded[] = []
  for (const list of ledgerLists) {
    const before = new Map(ledger[list].map((record) => [record.id, record]))
    for (const item of items[list]) {
      const record = before.get(item.id)
      if (record) problems.push(...recordProblems(item, record))
      const what = whatIsNew(item, record)
      if (what.length > 0) unrecorded.push({ list, id: item.place?.slug ?? item.id, what: what.join(', ') })
    }
  }
  const file = join(dir, LEDGER_FILE)
  const text = lazy(() => formatLedger(nextLedger(ledger, items)))
  // Git on Windows may have given the lines other ends.
  const isTidy = !data.ledger || unrecorded.length > 0 || data.ledger.text.replaceAll('\r\n', '\n') === text()
  return { file, isThere: data.ledger !== undefined, problems, unrecorded, isTidy, text }
}
