/** What a form stands for: the thing as it would be written, with the files of the change. */
import { createHash } from 'node:crypto'
import { questionsFor, thingNames } from '../editing/things'
import { nameAllocator } from '../exchange/names'
import { slugOf } from '../slug'
import { takenSlug, valueProblems } from '../timeline/answer'
import { slug as slugSchema } from '../timeline/fields'
import { DataError, type Problem } from '../timeline/problems'
import { readAll } from '../timeline/read'
import { isOptional, shapeOf } from '../timeline/schema-walk'
import {
  type Address,
  type Fields,
  type Placed,
  readThings,
  type Thing,
  type ThingKind,
  type Things,
  textIn,
  titleOf,
} from '../timeline/things'
import type { Timeline } from '../timeline/types'
import { isNewId, keptPicture } from './drafts'
import { emptyForm, type Form, filled, valueAt, withAt } from './form'
import { dateFormOf, siteZone, understood } from './typed'

/** What the desk works on. */
export type Setting = {
  dir: string
  /** The address of the site, where another one than that of the data is set. */
  siteUrl?: string | undefined
  /** The current time, RFC 3339 with an offset. */
  now: () => string
}

/** The record on disk. There is no timeline of one that breaks a rule, which a form can mend. */
export type OnDisk = { things: Things; timeline: Timeline | undefined; now: string }

/** @throws DataError if a file cannot be read */
export const readRecord = ({ dir, siteUrl, now }: Setting): OnDisk => {
  const things = readThings(dir)
  try {
    return { things, timeline: readAll({ dir, siteUrl }), now: now() }
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return { things, timeline: undefined, now: now() }
  }
}

/** A fingerprint of a thing, to notice that it was changed on disk. Empty for none. */
export const fingerprint = (things: Things, kind: ThingKind, thing: Thing | undefined): string =>
  thing
    ? createHash('sha256')
        .update(`${thing.slug ?? ''}\n${things.textOf(kind, thing.value)}`)
        .digest('hex')
    : ''

/** The form of a thing as it is on disk. A note that is not recorded yet is part of it. Undefined if there is none. */
export const openedForm = (things: Things, { kind, id }: Address): Form | undefined => {
  const thing = things.thing(kind, id)
  if (!thing) return isNewId(id) ? emptyForm : undefined
  const { corrections: _, ...value } = thing.value
  const waiting = things.waitingNote(kind, id)
  return {
    value,
    slug: thing.slug ?? '',
    opened: fingerprint(things, kind, thing),
    note: (waiting?.note ?? {}) as Fields,
    minor: waiting?.minor === true,
  }
}

/** The moments that an object must have and that nobody types: when something was published or withdrawn. */
const withMoments = (schema: unknown, value: unknown, now: string): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const fields = value as Fields
  const made = Object.entries(shapeOf(schema)).flatMap(([name, field]) => {
    const inner = fields[name]
    if (inner !== undefined) return [[name, withMoments(field, inner, now)]]
    return dateFormOf(field) === 'RFC 3339' && !isOptional(field) ? [[name, now]] : []
  })
  return { ...fields, ...Object.fromEntries(made) }
}

/** The questions of `npm run new` about a kind of thing. Empty for kinds that it does not make. */
export const questionsOn = (kind: ThingKind, { timeline, now }: OnDisk) => {
  const thing = thingNames.find((name) => name === kind)
  return thing && timeline ? questionsFor(thing, { timeline, now }) : []
}

/** What `npm run new` suggests for fields that were left empty: an id, a slug, the era, today's date. */
const withSuggestions = (kind: ThingKind, value: Fields, slug: string, onDisk: OnDisk) => {
  const { things } = onDisk
  const answers = new Map<string, string>()
  let [suggested, name] = [value, slug]
  for (const { flag, path, suggest } of questionsOn(kind, onDisk)) {
    const typed = path ? valueAt(suggested, path) : name
    const isTyped = typeof typed === 'string' && typed !== ''
    const text = isTyped ? typed : suggest?.(answers)
    if (text === undefined) continue
    answers.set(flag, text)
    if (!path) name = text
    else if (typed === undefined) suggested = withAt(suggested, path, text) as Fields
  }
  const words = slugOf(titleOf({ value }, things.languages))
  if (suggested.id !== undefined || kind === 'event' || words === '') return { value: suggested, slug: name }
  return { value: { id: nameAllocator(things.ids(kind).keys())(words), ...suggested }, slug: name }
}

/** A moment for a new note: now, or a second after the last one. Two notes must not have the same. */
const momentAfter = (last: unknown, now: string): string => {
  const after = typeof last === 'string' ? Date.parse(last) + 1000 : 0
  return after > Date.parse(now) ? new Date(after).toISOString().replace('.000', '') : now
}

/** What a checkbox cannot say: that something is `false`. */
const withFalse = (typed: Fields, current: Fields = {}): Fields => ({
  ...Object.fromEntries(
    Object.entries(current).filter(([name, value]) => value === false && !(name in typed)),
  ),
  ...typed,
})

/** A thing with its id, which is empty as long as a new one has none. */
export type Identified = Thing & { id: string }

/** The thing that a form stands for, as it would be written. */
export const thingOf = ({ kind, id }: Address, form: Form, onDisk: OnDisk): Identified => {
  const { things, now } = onDisk
  const schema = things.schemaOf(kind)
  const current = things.thing(kind, id)
  const meant = understood(schema, filled(form.value), things, siteZone(things)) as Fields
  const typed = withFalse(meant, current?.value)
  const note = filled(form.note) as Fields
  const waiting = things.waitingNote(kind, id)
  const earlier = ((current?.value.corrections ?? []) as Fields[]).filter(({ at }) => at !== waiting?.at)
  const at = waiting?.at ?? momentAfter(earlier.at(-1)?.at, now)
  const corrections =
    Object.keys(note).length > 0 ? [...earlier, { at, note, ...(form.minor && { minor: true }) }] : earlier
  const whole = {
    ...typed,
    ...(!isNewId(id) && kind !== 'site' && { id }),
    ...(corrections.length > 0 && { corrections }),
  }
  const dated = withMoments(schema, whole, now) as Fields
  const { value, slug } = isNewId(id)
    ? withSuggestions(kind, dated, form.slug, onDisk)
    : { value: dated, slug: form.slug || (current?.slug ?? '') }
  const ownId = isNewId(id) ? String(value.id ?? '') : id
  if (kind !== 'event') return { id: ownId, value }
  const former = current?.slug
  const moved = former !== undefined && former !== slug && things.isRecorded('event', id) ? [former] : []
  const { aliases: typedAliases = [], ...rest } = value
  const aliases = [...new Set([...(typedAliases as string[]), ...moved])].filter((alias) => alias !== slug)
  return { id: ownId, slug, value: { ...rest, ...(aliases.length > 0 && { aliases }) } }
}

const pictureIn = (value: Fields | undefined): string | undefined => {
  const file = valueAt(value, ['image', 'file'])
  return typeof file === 'string' ? file : undefined
}

/** The files of the pictures that other events show. */
export const othersPictures = (things: Things, id: string): Set<string> =>
  new Set(
    [...things.ids('event').keys()].flatMap((other) =>
      other === id ? [] : (pictureIn(things.thing('event', other)?.value) ?? []),
    ),
  )

/** The files of a change, with a picture that waits with its draft, and without one that no event shows any more. */
export const placedWith = (dir: string, address: Address, thing: Identified, things: Things): Placed => {
  const { kind, id } = address
  const placed = things.placed(kind, id, thing)
  if (kind !== 'event') return placed
  const files = new Map(placed.files)
  const [before, after] = [pictureIn(things.thing(kind, id)?.value), pictureIn(thing.value)]
  const bytes = after === undefined ? undefined : keptPicture(dir, address, after)
  if (before !== undefined && before !== after && !othersPictures(things, id).has(before)) {
    files.set(before, undefined)
  }
  if (after !== undefined && bytes) files.set(after, bytes)
  return { ...placed, files }
}

/** The problems of the address of an event: its form, and whether another entry has or had it. */
export const slugProblems = (kind: ThingKind, { id, slug = '' }: Identified, things: Things): Problem[] => {
  if (kind !== 'event') return []
  const others = [...things.ids('event').keys()].flatMap((other) => {
    const found = other === id ? undefined : things.thing('event', other)
    return found ? [found] : []
  })
  const owner = others.find(({ slug: its, value: { aliases = [] } }) =>
    [its, ...(aliases as unknown[])].includes(slug),
  )
  const wrong = valueProblems(slugSchema, slug === '' ? undefined : slug, things.known, new Map())
  const fix = owner && `choose another name; “${textIn(owner.value.title, things.languages)}” has it`
  const taken = owner ? [takenSlug(slug, fix)] : []
  return [...wrong, ...taken].map((problem) => ({ ...problem, file: '' }))
}
