/** Checks what an editor has typed as the record would be with it, and writes it if nothing is wrong. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { questionsFor, thingNames } from '../editing/things'
import { nameAllocator } from '../exchange/names'
import { tryIn, writeAllOrNothing } from '../exchange/write'
import { changeData, replacedData } from '../publish/change-data'
import { checkStory } from '../publish/check-story'
import { assertNotFuture } from '../publish/future'
import { updateSchemas } from '../publish/tidy-story'
import { slugOf } from '../slug'
import { valueProblems } from '../timeline/answer'
import { slug as slugSchema } from '../timeline/fields'
import { ONLY_WITH_NOTE } from '../timeline/ledger-rules'
import { DataError, type FieldPath, formatPath, inOriginal, type Problem } from '../timeline/problems'
import { readAll, readAllForReaders } from '../timeline/read'
import { isOptional, shapeOf } from '../timeline/schema-walk'
import {
  type Fields,
  type Placed,
  readThings,
  type Thing,
  type ThingKind,
  type Things,
  textIn,
  titleOf,
} from '../timeline/things'
import { slugsOf, type Timeline } from '../timeline/types'
import {
  dropDraft,
  dropPicture,
  dropUndo,
  isNewId,
  keptPicture,
  readUndo,
  undone,
  undoOf,
  writeDraft,
  writeUndo,
} from './drafts'
import { type Form, filled, valueAt, withAt } from './form'
import { dateFormOf, understood } from './typed'

/** What the desk works on. */
export type Setting = {
  dir: string
  /** The address of the site, where another one than that of the data is set. */
  siteUrl?: string | undefined
  /** The current time, RFC 3339 with an offset. */
  now: () => string
}

export type Address = { kind: ThingKind; id: string }

/** The result of a check. Problems of fields are by name: `claims[0].text.en`, `slug`, `note.en`. */
export type Checked = {
  things: Things
  /** The thing as it would be written. */
  thing: Thing & { id: string }
  /** The form with dates and names as they were understood. */
  form: Form
  problems: ReadonlyMap<string, readonly Problem[]>
  /** The fields that `npm run new` asks for, in its order, and the names of those that it fills where they are empty. */
  asked: readonly string[]
  suggested: ReadonlySet<string>
  /** Problems elsewhere in the record. */
  others: readonly Problem[]
  /** Whether published text is changed, so that a note has to say what was wrong. */
  needsNote: boolean
  /** The story with it, as readers would see it, including what is under embargo. Undefined if something is wrong. */
  timeline?: Timeline
}

/** A fingerprint of a thing, to notice that it was changed on disk. Empty for none. */
export const fingerprint = (things: Things, kind: ThingKind, thing: Thing | undefined): string =>
  thing
    ? createHash('sha256')
        .update(`${thing.slug ?? ''}\n${things.textOf(kind, thing.value)}`)
        .digest('hex')
    : ''

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

const questionsOn = (kind: ThingKind, timeline: Timeline, now: string) => {
  const thing = thingNames.find((name) => name === kind)
  return thing ? questionsFor(thing, { timeline, now }) : undefined
}

/** What `npm run new` suggests for fields that were left empty: an id, a slug, the era, today's date. */
const withSuggestions = (
  { kind }: Address,
  value: Fields,
  slug: string,
  timeline: Timeline,
  now: string,
): { value: Fields; slug: string } => {
  const questions = questionsOn(kind, timeline, now)
  if (!questions) {
    const names = nameAllocator([])
    const id = slugOf(textIn(value.name, timeline.site.languages))
    return { value: id === '' || value.id !== undefined ? value : { id: names(id), ...value }, slug }
  }
  const answers = new Map<string, string>()
  let suggested = value
  let name = slug
  for (const { flag, path, suggest, isOptional } of questions) {
    const typed = path ? valueAt(suggested, path) : name
    const text =
      typeof typed === 'string' && typed !== '' ? typed : isOptional ? undefined : suggest?.(answers)
    if (text === undefined) continue
    answers.set(flag, text)
    if (!path) name = text
    else if (typed === undefined) suggested = withAt(suggested, path, text) as Fields
  }
  return { value: suggested, slug: name }
}

/** The thing that a form stands for, as it would be written. */
const thingOf = (
  { kind, id }: Address,
  form: Form,
  things: Things,
  timeline: Timeline,
  now: string,
): Thing & { id: string } => {
  const schema = things.schemaOf(kind)
  const current = things.thing(kind, id)
  const typed = understood(schema, filled(form.value), things) as Fields
  const corrections = [
    ...((current?.value.corrections ?? []) as unknown[]),
    ...(Object.keys(filled(form.note) as Fields).length > 0
      ? [{ at: now, note: filled(form.note), ...(form.minor && { minor: true }) }]
      : []),
  ]
  const whole = {
    ...typed,
    ...(current && kind !== 'site' && { id: current.value.id }),
    ...(corrections.length > 0 && { corrections }),
  }
  const dated = withMoments(schema, whole, now) as Fields
  const { value, slug } = isNewId(id)
    ? withSuggestions({ kind, id }, dated, form.slug, timeline, now)
    : { value: dated, slug: form.slug || (current?.slug ?? '') }
  if (kind !== 'event') return { id: isNewId(id) ? String(value.id ?? '') : id, value }
  const former = current?.slug
  const aliases = ((value.aliases ?? []) as string[]).filter((alias) => alias !== slug)
  const moved = former !== undefined && former !== slug && things.isRecorded('event', id) ? [former] : []
  const all = [...new Set([...aliases, ...moved])]
  const { aliases: _, ...rest } = value
  return { id: String(value.id ?? ''), slug, value: { ...rest, ...(all.length > 0 && { aliases: all }) } }
}

/** The files of a change, with a picture that waits with its draft, and without one that is no longer shown. */
const placedWith = (dir: string, address: Address, thing: Thing & { id: string }, things: Things): Placed => {
  const placed = things.placed(address.kind, address.id, thing)
  const pictureIn = (value: Fields | undefined) => valueAt(value, ['image', 'file']) as string | undefined
  const [before, after] = [things.thing(address.kind, address.id)?.value, thing.value].map(pictureIn)
  const bytes = after === undefined ? undefined : keptPicture(dir, after)
  const files = new Map(placed.files)
  if (before !== undefined && before !== after) files.set(before, undefined)
  if (after !== undefined && bytes) files.set(after, bytes)
  return { ...placed, files }
}

/** The problems of the address of an event: its form, and whether another entry has or had it. */
const slugProblems = (
  kind: ThingKind,
  { id, slug }: Thing & { id: string },
  things: Things,
  timeline: Timeline,
) => {
  if (kind !== 'event') return []
  const events = new Map(timeline.events.map((event) => [event.slug, event.id]))
  const owner = timeline.events.find((event) => event.id !== id && slugsOf(event).includes(slug ?? ''))
  return [
    ...valueProblems(slugSchema, slug === '' ? undefined : slug, things.known, events),
    ...(owner
      ? [
          {
            path: [],
            came: `"${slug}"`,
            allowed: 'a name that no event has or had',
            fix: `choose another name; “${textIn(owner.title, things.languages)}” has it`,
          },
        ]
      : []),
  ].map((problem): Problem => ({ ...problem, file: '' }))
}

/** The name of the field that a problem belongs to; undefined if it belongs to none of this thing. */
const fieldOf = (problem: Problem, dir: string, { path, at }: Placed): FieldPath | undefined => {
  if (problem.file !== join(dir, path)) return undefined
  return at.every((step, index) => problem.path[index] === step) ? problem.path.slice(at.length) : undefined
}

/** Runs a check over a change of the data folder, which may write it. */
type Run = (files: Placed['files'], check: (copy: string) => void) => void

const judged = (address: Address, form: Form, setting: Setting, run: Run): Checked => {
  const { dir, siteUrl } = setting
  const now = setting.now()
  const things = readThings(dir)
  const timeline = readAll({ dir, siteUrl })
  const thing = thingOf(address, form, things, timeline, now)
  const wrongSlug = slugProblems(address.kind, thing, things, timeline)
  // A wrong name must not lead to the file of another event, or out of the folder.
  const isUsable = wrongSlug.length === 0
  const standIn = things.thing(address.kind, address.id)?.slug ?? 'new-event'
  const placed = placedWith(dir, address, isUsable ? thing : { ...thing, slug: standIn }, things)
  const understoodForm: Form = {
    ...form,
    value: understood(things.schemaOf(address.kind), form.value, things) as Fields,
  }
  const problems = new Map<string, Problem[]>()
  const add = (name: string, problem: Problem): void => {
    problems.set(name, [...(problems.get(name) ?? []), problem])
  }
  const others: Problem[] = []
  let needsNote = false
  let after: Timeline | undefined
  const check = (copy: string): void => {
    try {
      const { authored } = checkStory({ dir: copy, siteUrl })
      assertNotFuture(authored, Date.parse(now), copy)
      after = readAllForReaders({ dir: copy, siteUrl })
    } catch (error) {
      throw inOriginal(error, copy, dir)
    }
  }
  try {
    if (isUsable) run(placed.files, check)
    else tryIn(dir, placed.files, check)
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    for (const problem of error.problems) {
      const field = fieldOf(problem, dir, placed)
      if (!field) others.push(problem)
      else if (problem.allowed === ONLY_WITH_NOTE) needsNote = true
      else if (field[0] === 'corrections' && field[2] === 'note') add(formatPath(field.slice(2)), problem)
      else add(formatPath(field), problem)
    }
  }
  for (const problem of wrongSlug) add('slug', problem)
  const questions = questionsOn(address.kind, timeline, now) ?? []
  return {
    things,
    thing,
    form: understoodForm,
    problems,
    asked: [...new Set(questions.flatMap(({ path, isAsked }) => (path && isAsked ? [String(path[0])] : [])))],
    suggested: new Set(questions.flatMap(({ path, suggest }) => (path && suggest ? [formatPath(path)] : []))),
    others,
    needsNote,
    ...(after && isUsable && others.length === 0 && { timeline: after }),
  }
}

/** Whether nothing is wrong. */
export const isRight = ({ problems, others, needsNote }: Checked): boolean =>
  problems.size === 0 && others.length === 0 && !needsNote

/**
 * Checks a form without writing anything.
 *
 * @throws DataError if the record is wrong as it is on disk
 */
export const checkForm = (address: Address, form: Form, setting: Setting): Checked =>
  judged(address, form, setting, (files, check) => tryIn(setting.dir, files, check))

export type Saved =
  | { outcome: 'saved'; checked: Checked }
  | { outcome: 'wrong'; checked: Checked }
  /** The thing was changed on disk since the form was opened. */
  | { outcome: 'conflict'; theirs: Thing | undefined; opened: string }

/**
 * Saves a form: writes it into the data if nothing is wrong, and as a draft otherwise. What is on disk is never
 * overwritten if it is not what the editor saw.
 *
 * @throws DataError if the record is wrong as it is on disk; CommandError if another command is changing it
 */
export const saveForm = (address: Address, form: Form, setting: Setting): Saved =>
  changeData(setting.dir, 'the desk', (assertUnchanged): Saved => {
    const { dir } = setting
    const things = readThings(dir)
    const theirs = things.thing(address.kind, address.id)
    const opened = fingerprint(things, address.kind, theirs)
    if (opened !== form.opened) {
      writeDraft(dir, address.kind, address.id, form)
      return { outcome: 'conflict', theirs, opened }
    }
    const what = `${address.kind} ${address.id}`
    let undo: ReturnType<typeof undoOf> | undefined
    const checked = judged(address, form, setting, (files, check) => {
      undo = undoOf(dir, what, files)
      writeAllOrNothing(replacedData(dir), files, (copy) => {
        check(copy)
        assertUnchanged()
      })
    })
    if (!isRight(checked)) {
      writeDraft(dir, address.kind, address.id, form)
      return { outcome: 'wrong', checked }
    }
    if (undo) writeUndo(dir, { ...undo, what: nameOf(checked) })
    dropDraft(dir, address.kind, address.id)
    const picture = valueAt(checked.thing.value, ['image', 'file'])
    if (typeof picture === 'string') dropPicture(dir, picture)
    updateSchemas(dir, true)
    return { outcome: 'saved', checked }
  })

/** The name or title of a thing, for messages. */
export const nameOf = ({ thing, things }: Pick<Checked, 'thing' | 'things'>): string =>
  titleOf(thing, things.languages) || thing.id

/**
 * Takes back the last save. Returns its name, or undefined if there is none, or if its files were changed since.
 *
 * @throws DataError if the record would be wrong without it, such as when it has been published since
 */
export const undoLast = (setting: Setting): string | undefined =>
  changeData(setting.dir, 'the desk', (assertUnchanged) => {
    const { dir, siteUrl } = setting
    const undo = readUndo(dir)
    const files = undo && undone(dir, undo)
    if (!undo || !files) return undefined
    writeAllOrNothing(replacedData(dir), files, (copy) => {
      checkStory({ dir: copy, siteUrl })
      assertUnchanged()
    })
    dropUndo(dir)
    updateSchemas(dir, true)
    return undo.what
  })
