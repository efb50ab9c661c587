/**
 * What waits on disk for the editor: drafts with their pictures, a table to be imported, and what the last save replaced.
 * It is in a folder beside that of the data, which an import replaces as a whole.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '../disk/write-whole'
import { realFolder } from '../publish/change-data'
import { IMAGE_FILE } from '../timeline/schema'
import { type Address, type Changed, type ThingKind, thingKinds } from '../timeline/things'
import type { Form } from './form'

const folder = (dir: string): string => `${realFolder(dir)}.drafts`

/** The folder of a table that waits to be imported. */
export const importFolder = (dir: string): string => join(folder(dir), 'import')

/** New things have such an id until they are saved. No thing can have it. */
const NEW_ID = /^~[0-9a-f]{12}$/

export const isNewId = (id: string): boolean => NEW_ID.test(id)

/** An id for a new thing, which no other form has. */
export const newId = (): string => `~${randomBytes(6).toString('hex')}`

const isSafe = (id: string): boolean => NEW_ID.test(id) || /^[a-z0-9-]+$/.test(id)

/** Everything of one draft is in a folder of its own. Undefined for what is no id. */
const draftFolder = (dir: string, { kind, id }: Address): string | undefined =>
  isSafe(id) ? join(folder(dir), kind, id) : undefined

const FORM_FILE = 'form.json'

const anyFields = z.record(z.string(), z.unknown())

/** The field of another draft that waits for this new thing. */
export const wantedBySchema = z.object({
  kind: z.enum(thingKinds),
  id: z.string(),
  path: z.array(z.union([z.string(), z.number()])),
})

const formSchema: z.ZodType<Form> = z.object({
  value: anyFields,
  slug: z.string(),
  opened: z.string(),
  note: anyFields,
  minor: z.boolean(),
  wantedBy: wantedBySchema.exactOptional(),
})

const undoSchema = z.object({
  /** What was saved, in words. */
  what: z.string(),
  /** What the files held before, and hold since: Base64; null for no file. */
  files: z.array(z.object({ path: z.string(), before: z.string().nullable(), since: z.string().nullable() })),
})

/** A change that can be undone. */
export type Undo = z.infer<typeof undoSchema>

const write = (file: string, content: unknown): void => {
  mkdirSync(dirname(file), { recursive: true })
  writeWhole(file, `${JSON.stringify(content, null, 2)}\n`)
}

/** Undefined if there is no such file, or one that was damaged. */
const read = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

/** The draft of a thing, if there is one. */
export const readDraft = (dir: string, address: Address): Form | undefined => {
  const at = draftFolder(dir, address)
  return at === undefined ? undefined : read(join(at, FORM_FILE), formSchema)
}

export const writeDraft = (dir: string, address: Address, form: Form): void => {
  const at = draftFolder(dir, address)
  if (at !== undefined) write(join(at, FORM_FILE), form)
}

/** Removes the draft of a thing, and its picture. */
export const dropDraft = (dir: string, address: Address): void => {
  const at = draftFolder(dir, address)
  if (at !== undefined) rmSync(at, { recursive: true, force: true })
}

/** The ids of the drafts of a kind. */
export const draftIds = (dir: string, kind: ThingKind): string[] => {
  const path = join(folder(dir), kind)
  const ids = existsSync(path) ? readdirSync(path).sort() : []
  return ids.filter((id) => existsSync(join(path, id, FORM_FILE)))
}

const pictureOf = (dir: string, address: Address, file: string): string | undefined => {
  const at = draftFolder(dir, address)
  return at !== undefined && IMAGE_FILE.test(file) ? join(at, basename(file)) : undefined
}

/** Keeps a picture until the draft that shows it is saved. `file` is its path in the data folder. */
export const keepPicture = (dir: string, address: Address, file: string, bytes: Uint8Array): void => {
  const path = pictureOf(dir, address, file)
  if (path === undefined) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}

/** The bytes of a picture that waits with a draft, by its path in the data folder. */
export const keptPicture = (dir: string, address: Address, file: string): Uint8Array | undefined => {
  const path = pictureOf(dir, address, file)
  return path !== undefined && existsSync(path) ? readFileSync(path) : undefined
}

const undoFile = (dir: string): string => join(folder(dir), 'undo.json')

const inBase64 = (content: string | Uint8Array | undefined): string | null =>
  content === undefined ? null : Buffer.from(content).toString('base64')

const contentOf = (dir: string, path: string): Uint8Array | undefined =>
  existsSync(join(dir, path)) ? readFileSync(join(dir, path)) : undefined

/** Describes a change before it is made. */
export const undoOf = (dir: string, files: Changed): Undo['files'] =>
  [...files].map(([path, since]) => ({
    path,
    before: inBase64(contentOf(dir, path)),
    since: inBase64(since),
  }))

export const writeUndo = (dir: string, undo: Undo): void => write(undoFile(dir), undo)

export const readUndo = (dir: string): Undo | undefined => read(undoFile(dir), undoSchema)

export const dropUndo = (dir: string): void => rmSync(undoFile(dir), { force: true })

/** The files as they were before a change. Undefined if one of them was changed since. */
export const undone = (dir: string, { files }: Undo): Changed | undefined =>
  files.every(({ path, since }) => inBase64(contentOf(dir, path)) === since)
    ? new Map(
        files.map(({ path, before }) => [path, before === null ? undefined : Buffer.from(before, 'base64')]),
      )
    : undefined
