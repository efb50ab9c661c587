/**
 * Reads the table of statements: one row per statement, by its event and its number there. A row changes the statement with
 * its number; a row without a number adds one. Statements without a row stay as they are.
 */
import { groupBy } from '../group'
import type { Language } from '../languages'
import { omit } from '../pick'
import { orNearest } from '../timeline/nearest'
import type { Problem } from '../timeline/problems'
import type { AuthoredClaim } from '../timeline/schema'
import type { Timeline } from '../timeline/types'
import { claimParts, localized } from './cells'
import type { Entry } from './entry'
import { hasClaimsOf } from './event-of'
import { type Place, problemAt } from './problem'
import type { Row, Table } from './table'

/** A row of the table. `claim` has the fields for which there are columns; a field with an empty cell is undefined. */
export type StatementRow = {
  place: Required<Place>
  /** Id or slug of the event. */
  event: string
  /** As in the file; empty for a new statement. */
  number: string
  claim: { [Name in keyof AuthoredClaim]?: AuthoredClaim[Name] | undefined }
}

const claimOf = (
  { cells }: Row,
  columns: readonly string[],
  languages: readonly Language[],
): StatementRow['claim'] => {
  const has = (name: string): boolean => columns.includes(name)
  const written = languages.filter((language) => has(`text.${language}`))
  return {
    // An empty text stays, so that the check reports it.
    ...(written.length > 0 && {
      text: {
        ...Object.fromEntries(written.map((one) => [one, ''])),
        ...localized(cells, 'text', written),
      } as AuthoredClaim['text'],
    }),
    ...Object.fromEntries(
      Object.entries(claimParts)
        .filter(([name]) => has(name))
        .map(([name, read]) => [name, read(cells.get(name) ?? '')]),
    ),
  }
}

/** Reads the rows of a table of statements. */
export const statementRows = (
  { rows, columns }: Table,
  file: string,
  languages: readonly Language[],
): StatementRow[] =>
  rows.map((row) => ({
    place: { file, at: row.at },
    event: row.cells.get('event') || row.cells.get('slug') || '',
    number: row.cells.get('number') ?? '',
    claim: claimOf(row, columns, languages),
  }))

/** A statement with the fields of its row. */
const edited = (known: AuthoredClaim | undefined, { claim }: StatementRow): AuthoredClaim => {
  const { text, ...rest } = claim
  const all = { ...known, ...rest, text: { ...known?.text, ...text } }
  const empty = (['saidBy', 'themes'] as const).filter((name) => all[name] === undefined)
  return { ...omit(all, empty), sources: all.sources ?? [] } as AuthoredClaim
}

/** The number of a row; beyond all for a new statement without one, and 0 for what is none. */
const numberIn = ({ number }: StatementRow): number =>
  number === '' ? Number.POSITIVE_INFINITY : /^\d+$/.test(number) ? Number(number) : 0

/** The number of the statement that has all texts of a row; 0 if there is none, or no text. */
const numberOfSame = (claims: readonly AuthoredClaim[], { claim }: StatementRow): number => {
  const texts = Object.entries(claim.text ?? {}).filter(([, text]) => text !== '') as [Language, string][]
  if (texts.length === 0) return 0
  return claims.findIndex(({ text }) => texts.every(([language, own]) => text[language] === own)) + 1
}

/** A statement without a number that is there already: a copied row, or a deleted column. */
const alreadySaid = ({ place }: StatementRow, number: number): Problem => {
  const came = `no number, and the text of statement ${number} of the event`
  const fix = `write ${number} for the statement that is there, or change the text or delete the row`
  return problemAt(place, { came, allowed: 'a new statement, if there is no number', fix }, ['number'])
}

/** Applies the rows of one event to its statements. */
const applied = (known: readonly AuthoredClaim[], rows: readonly StatementRow[], problems: Problem[]) => {
  const claims = [...known]
  const places: (Required<Place> | undefined)[] = known.map(() => undefined)
  for (const row of [...rows].sort((a, b) => numberIn(a) - numberIn(b) || 0)) {
    const next = claims.length + 1
    const number = row.number === '' ? next : numberIn(row)
    const before = places[number - 1]
    if (number < 1 || number > next || before) {
      const allowed = before
        ? `each statement once; ${before.at} has it already`
        : `a number from 1 to ${next}: the event has ${known.length} statements`
      const fix = 'correct it, or leave the cell empty for a new statement'
      problems.push(problemAt(row.place, { came: `the number ${row.number}`, allowed, fix }, ['number']))
      continue
    }
    const same = row.number === '' ? numberOfSame(claims, row) : 0
    if (same > 0) {
      problems.push(alreadySaid(row, same))
      continue
    }
    claims[number - 1] = edited(claims[number - 1], row)
    places[number - 1] = row.place
  }
  return { claims, places }
}

const conflict = (entry: Entry, rows: readonly StatementRow[]): Problem =>
  problemAt(
    entry.place,
    {
      came: `other statements than the data, which ${rows[0]?.place.at} of ${rows[0]?.place.file} is about as well`,
      allowed: 'statements changed in one table',
      fix: 'change them in the table of statements, and delete the columns claims.… of the table of events',
    },
    ['claims'],
  )

/** More are not shown, and the nearest names take their time to find. */
const MOST_SUGGESTIONS = 50

const unknownEvent = (
  rows: readonly StatementRow[],
  known: readonly string[],
  isGuessed: boolean,
): Problem[] => {
  const [name = ''] = rows.map(({ event }) => event)
  const came = name === '' ? 'a statement without an event' : `the event "${name}"`
  const advice = 'write its id or slug, or add the event'
  const fix = isGuessed && name !== '' ? orNearest(name, known, advice) : advice
  const allowed = 'the id or slug of an event of the site or the file'
  return rows.map(({ place }) => problemAt(place, { came, allowed, fix }, ['event']))
}

/** The entries of a file with the rows of its statements applied; an event that only these name becomes an entry. */
export const withStatements = (
  entries: readonly Entry[],
  rows: readonly StatementRow[],
  { events, site }: Timeline,
  problems: Problem[],
): Entry[] => {
  if (rows.length === 0) return [...entries]
  const eventOf = new Map(
    events.flatMap((event) => [event.slug, event.id].map((name) => [name, event] as const)),
  )
  const entryOf = new Map(
    entries.flatMap((entry) => {
      const event = eventOf.get(entry.id ?? '') ?? eventOf.get(entry.slug ?? '')
      return [event?.id, entry.id, entry.slug].flatMap((name) => (name ? [[name, entry] as const] : []))
    }),
  )
  const names = [...eventOf.keys(), ...entryOf.keys()]
  const found = new Map<Entry, Entry>()
  const added: Entry[] = []
  const groups = groupBy(rows, ({ event }) => eventOf.get(event) ?? entryOf.get(event) ?? event)
  for (const own of groups.values()) {
    const [first] = own
    if (!first) continue
    const event = eventOf.get(first.event)
    const entry = entryOf.get(event?.id ?? first.event)
    if (!event && !entry) {
      problems.push(...unknownEvent(own, names, problems.length < MOST_SUGGESTIONS))
      continue
    }
    const stated = entry?.fields.claims ?? []
    if (entry && stated.length > 0 && !(event && hasClaimsOf(event, entry, site.languages)))
      problems.push(conflict(entry, own))
    const { claims, places } = applied(event?.authored.claims ?? [], own, problems)
    const base: Entry = entry ?? {
      place: first.place,
      ...(event && { id: event.id }),
      fields: {},
      title: {},
      summary: {},
      links: [],
      notes: [],
    }
    const full = { ...base, fields: { ...base.fields, claims }, claimPlaces: places }
    if (entry) found.set(entry, full)
    else added.push(full)
  }
  return [...entries.map((entry) => found.get(entry) ?? entry), ...added]
}
