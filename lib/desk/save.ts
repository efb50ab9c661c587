/** Checks what an editor has typed as the record would be with it, and writes it if nothing is wrong. */
import { join } from 'node:path'
import { tryIn, writeAllOrNothing } from '../exchange/write'
import { changeData, replacedData } from '../publish/change-data'
import { checkCopy } from '../publish/check-copy'
import { updateSchemas } from '../publish/tidy-story'
import { ONLY_WITH_NOTE } from '../timeline/ledger-rules'
import { DataError, type FieldPath, type Problem } from '../timeline/problems'
import { readAllForReaders } from '../timeline/read'
import { type Address, type Fields, type Placed, type Things, titleOf } from '../timeline/things'
import type { Timeline } from '../timeline/types'
import { dropDraft, dropUndo, isNewId, readUndo, undone, undoOf, writeDraft, writeUndo } from './drafts'
import type { Form } from './form'
import {
  fingerprint,
  type Identified,
  type OnDisk,
  placedWith,
  questionsOn,
  readRecord,
  type Setting,
  slugProblems,
  thingOf,
} from './record'
import { understood } from './typed'

/** The result of a check. Names of fields are paths joined by dots: `claims.0.text.en`, `slug`, `note.en`. */
export type Checked = {
  things: Things
  thing: Identified
  /** The form with dates and names as they were understood. */
  form: Form
  problems: ReadonlyMap<string, readonly Problem[]>
  /** The first names of the fields that `npm run new` asks for, in its order. */
  asked: readonly string[]
  /** The fields that are filled where they are left empty. */
  suggested: ReadonlySet<string>
  /** Problems elsewhere in the record. */
  others: readonly Problem[]
  /** Whether published text is changed, so that a note has to say what was wrong. */
  needsNote: boolean
  /** The story with it, as readers would see it, including what is under embargo. Undefined if something is wrong. */
  timeline?: Timeline
}

/** The path of a problem in a form. Undefined for a problem elsewhere. */
const fieldOf = (problem: Problem, dir: string, { path, at }: Placed): FieldPath | undefined => {
  if (problem.file !== join(dir, path)) return undefined
  if (!at.every((step, index) => problem.path[index] === step)) return undefined
  const field = problem.path.slice(at.length)
  // What is wrong with a whole file is its name.
  if (field.length === 0) return ['slug']
  // The note that is being written is asked for apart from the others.
  return field[0] === 'corrections' && field[2] === 'note' ? field.slice(2) : field
}

/** Sorts problems by the fields that they belong to. */
const sorted = (found: readonly Problem[], dir: string, placed: Placed) => {
  const problems = new Map<string, Problem[]>()
  const others: Problem[] = []
  for (const problem of found) {
    const field = fieldOf(problem, dir, placed)
    if (!field) others.push(problem)
    else if (problem.allowed !== ONLY_WITH_NOTE) {
      const name = field.join('.')
      problems.set(name, [...(problems.get(name) ?? []), problem])
    }
  }
  return { problems, others, needsNote: found.some(({ allowed }) => allowed === ONLY_WITH_NOTE) }
}

/** Has a changed copy of the data folder checked. May put it in the place of the folder if the check does not throw. */
type Run = (files: Placed['files'], check: (copy: string) => void) => void

const judged = (address: Address, form: Form, onDisk: OnDisk, setting: Setting, run: Run): Checked => {
  const { dir, siteUrl } = setting
  const { kind, id } = address
  const { things, now } = onDisk
  const thing = thingOf(address, form, onDisk)
  const wrongSlug = slugProblems(kind, thing, things)
  // A wrong name must not lead to the file of another event, or out of the folder.
  const standIn = things.thing(kind, id)?.slug ?? 'new-event'
  const isUsable = wrongSlug.length === 0
  const usable = isUsable ? thing : thingOf(address, { ...form, slug: standIn }, onDisk)
  const placed = placedWith(dir, address, usable, things)
  let timeline: Timeline | undefined
  let found: readonly Problem[] = []
  const check = (copy: string): void => {
    const story = checkCopy(copy, { dir, siteUrl, now })
    const isShown = thing.value.publishAfter === undefined
    timeline = isShown ? story.timeline() : readAllForReaders({ dir: copy, siteUrl })
  }
  try {
    if (isUsable) run(placed.files, check)
    else tryIn(dir, placed.files, check)
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    found = error.problems
  }
  const { problems, others, needsNote } = sorted(found, dir, placed)
  if (!isUsable) problems.set('slug', wrongSlug)
  const questions = questionsOn(kind, onDisk).flatMap(({ path, ...more }) =>
    path ? [{ ...more, path }] : [],
  )
  const filledIn = isNewId(id) ? questions.filter(({ suggest }) => suggest) : []
  return {
    things,
    thing,
    form: { ...form, value: understood(things.schemaOf(kind), form.value, things) as Fields },
    problems,
    asked: [...new Set(questions.filter(({ isAsked }) => isAsked).map(({ path }) => String(path[0])))],
    suggested: new Set(filledIn.map(({ path }) => path.join('.'))),
    others,
    needsNote,
    ...(isUsable && found.length === 0 && timeline && { timeline }),
  }
}

/** Whether nothing is wrong. */
export const isRight = ({ problems, others, needsNote }: Checked): boolean =>
  problems.size === 0 && others.length === 0 && !needsNote

/** Checks a form without writing anything. */
export const checkForm = (address: Address, form: Form, onDisk: OnDisk, setting: Setting): Checked =>
  judged(address, form, onDisk, setting, (files, check) => tryIn(setting.dir, files, check))

export type Saved =
  | { outcome: 'saved'; checked: Checked }
  | { outcome: 'wrong'; checked: Checked }
  /** The thing was changed on disk since the form was opened. `theirs` is undefined if it is gone. */
  | { outcome: 'conflict'; theirs: Fields | undefined; mine: Fields; opened: string }

/**
 * Saves a form: writes it into the data if nothing is wrong, and keeps it as a draft otherwise. What is on disk is never
 * overwritten if it is not what the editor saw.
 *
 * @throws DataError if a file of the record cannot be read; CommandError if another command is changing it
 */
export const saveForm = (address: Address, form: Form, setting: Setting): Saved => {
  const { dir } = setting
  const { kind, id } = address
  // First of all: whatever happens, what was typed is not lost.
  writeDraft(dir, address, form)
  return changeData(dir, 'the desk', (assertUnchanged): Saved => {
    const onDisk = readRecord(setting)
    const theirs = onDisk.things.thing(kind, id)
    const opened = fingerprint(onDisk.things, kind, theirs)
    if (opened !== form.opened) {
      return {
        outcome: 'conflict',
        theirs: theirs?.value,
        mine: thingOf(address, form, onDisk).value,
        opened,
      }
    }
    let replaced: ReturnType<typeof undoOf> = []
    const checked = judged(address, form, onDisk, setting, (files, check) => {
      replaced = undoOf(dir, files)
      writeAllOrNothing(replacedData(dir), files, (copy) => {
        check(copy)
        assertUnchanged()
      })
    })
    if (!isRight(checked)) return { outcome: 'wrong', checked }
    const { thing, things } = checked
    writeUndo(dir, { what: titleOf(thing, things.languages) || thing.id, files: replaced })
    dropDraft(dir, address)
    updateSchemas(dir, true)
    return { outcome: 'saved', checked }
  })
}

/**
 * Takes back the last save. Returns its name, or undefined if there is none, if its files were changed since, or if the
 * record does not allow it any more, such as after its publication.
 *
 * @throws CommandError if another command is changing the data
 */
export const undoLast = (setting: Setting): string | undefined =>
  changeData(setting.dir, 'the desk', (assertUnchanged) => {
    const { dir, siteUrl, now } = setting
    const undo = readUndo(dir)
    const files = undo && undone(dir, undo)
    if (!undo || !files) return undefined
    try {
      writeAllOrNothing(replacedData(dir), files, (copy) => {
        checkCopy(copy, { dir, siteUrl, now: now() })
        assertUnchanged()
      })
    } catch (error) {
      if (error instanceof DataError) return undefined
      throw error
    }
    dropUndo(dir)
    updateSchemas(dir, true)
    return undo.what
  })
