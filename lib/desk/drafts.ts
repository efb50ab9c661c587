/**
 * What waits on disk for the editor, in a hidden folder of the data that no reader of it sees: drafts, pictures of
 * drafts, and what the last save replaced.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeWhole } from '../disk/write-whole'
import type { Changed, ThingKind } from '../timeline/things'
import type { Form } from './form'

const folder = (dir: string): string => join(dir, '.drafts')

/** New things have such an id until they are saved. It is none that a thing can have. */
const NEW_ID = /^~\d+$/

export const isNewId = (id: string): boolean => NEW_ID.test(id)

const isSafe = (id: string): boolean => NEW_ID.test(id) || /^[a-z0-9-]+$/.test(id)

const fileOf = (dir: string, kind: ThingKind, id: string): string => join(folder(dir), kind, `${id}.json`)

const write = (file: string, content: unknown): void => {
  mkdirSync(dirname(file), { recursive: true })
  writeWhole(file, `${JSON.stringify(content, null, 2)}\n`)
}

const read = <T>(file: string): T | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch {
    return undefined
  }
}

export const readDraft = (dir: string, kind: ThingKind, id: string): Form | undefined =>
  isSafe(id) ? read<Form>(fileOf(dir, kind, id)) : undefined

export const writeDraft = (dir: string, kind: ThingKind, id: string, form: Form): void => {
  if (isSafe(id)) write(fileOf(dir, kind, id), form)
}

export const dropDraft = (dir: string, kind: ThingKind, id: string): void => {
  if (isSafe(id)) rmSync(fileOf(dir, kind, id), { force: true })
}

const namesIn = (path: string): string[] => (existsSync(path) ? readdirSync(path).sort() : [])

/** The ids of the drafts of a kind. */
export const draftIds = (dir: string, kind: ThingKind): string[] =>
  namesIn(join(folder(dir), kind)).flatMap((name) =>
    name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : [],
  )

/** An id for a new thing that no draft has. */
export const newId = (dir: string, kind: ThingKind): string => {
  const taken = new Set(draftIds(dir, kind))
  let number = 1
  while (taken.has(`~${number}`)) number += 1
  return `~${number}`
}

/** The path of a picture that waits with its draft. `file` is its path in the data folder. */
const pictureOf = (dir: string, file: string): string => join(folder(dir), file)

/** Keeps a picture until the draft that shows it is saved. */
export const keepPicture = (dir: string, file: string, bytes: Uint8Array): void => {
  mkdirSync(dirname(pictureOf(dir, file)), { recursive: true })
  writeFileSync(pictureOf(dir, file), bytes)
}

/** The bytes of a picture that waits with a draft. */
export const keptPicture = (dir: string, file: string): Uint8Array | undefined =>
  existsSync(pictureOf(dir, file)) ? readFileSync(pictureOf(dir, file)) : undefined

export const dropPicture = (dir: string, file: string): void => rmSync(pictureOf(dir, file), { force: true })

/** A change that can be undone: what the files held before (Base64; null for none), and hold since. */
export type Undo = {
  /** What was saved, in words. */
  what: string
  files: { path: string; before: string | null; since: string | null }[]
}

const undoFile = (dir: string): string => join(folder(dir), 'undo.json')

const inBase64 = (content: string | Uint8Array | undefined): string | null =>
  content === undefined ? null : Buffer.from(content).toString('base64')

const contentOf = (dir: string, path: string): Uint8Array | undefined =>
  existsSync(join(dir, path)) ? readFileSync(join(dir, path)) : undefined

/** Describes a change before it is made. */
export const undoOf = (dir: string, what: string, files: Changed): Undo => ({
  what,
  files: [...files].map(([path, since]) => ({
    path,
    before: inBase64(contentOf(dir, path)),
    since: inBase64(since),
  })),
})

export const writeUndo = (dir: string, undo: Undo): void => write(undoFile(dir), undo)

export const readUndo = (dir: string): Undo | undefined => read<Undo>(undoFile(dir))

export const dropUndo = (dir: string): void => rmSync(undoFile(dir), { force: true })

/** The files as they were before a change. Undefined if one of them was changed since. */
export const undone = (dir: string, { files }: Undo): Changed | undefined =>
  files.every(({ path, since }) => inBase64(contentOf(dir, path)) === since)
    ? new Map(
        files.map(({ path, before }) => [path, before === null ? undefined : Buffer.from(before, 'base64')]),
      )
    : undefined
