/**
 * What an editor has typed: a value of a schema that may be incomplete or wrong. Fields of HTML forms have the path of
 * the value as their name, after `f.`: `f.claims.0.text.en`.
 */
import { z } from 'zod'
import { tidyAnswer } from '../editing/answers'
import type { FieldPath } from '../timeline/problems'
import { elementOf, shapeOf, unwrap } from '../timeline/schema-walk'
import type { Address, Fields } from '../timeline/things'

/** A form between two requests, and as a draft on disk. */
export type Form = {
  value: Fields
  /** The name of an event's file. */
  slug: string
  /** The text of the thing when it was opened, as a fingerprint; empty for a new thing. */
  opened: string
  /** What was wrong and what is right now, by language. */
  note: Fields
  /** Whether only the wording was changed. */
  minor: boolean
  /** The field of a draft that is to hold the id of this new thing: kind, id and path. */
  wantedBy?: Address & { path: (string | number)[] }
}

/** A form without anything in it. */
export const emptyForm: Form = { value: {}, slug: '', opened: '', note: {}, minor: false }

/** Before the names of fields that belong to the value. */
export const PREFIX = 'f.'

type Typed = Map<string, Typed> | string

/** The last of two values with one name counts. */
const treeOf = (entries: Iterable<readonly [string, string]>): Typed => {
  const root: Typed = new Map()
  for (const [name, text] of entries) {
    const steps = name.split('.')
    let at: Map<string, Typed> = root
    for (const step of steps.slice(0, -1)) {
      const inner = at.get(step)
      const next: Map<string, Typed> = inner instanceof Map ? inner : new Map()
      at.set(step, next)
      at = next
    }
    at.set(steps.at(-1) ?? '', text)
  }
  return root
}

/** Whether a field is only ticked. */
export const isYes = (schema: unknown): boolean => {
  const inner = unwrap(schema)
  return inner instanceof z.ZodLiteral || inner instanceof z.ZodBoolean
}

/** Whether a field holds a number. */
export const isNumber = (schema: unknown): boolean => unwrap(schema) instanceof z.ZodNumber

/** Line breaks stay for now: a statement can be split at one. */
const scalar = (schema: unknown, text: string): unknown => {
  if (isYes(schema)) return true
  const tidy = tidyAnswer(text.replaceAll('\r\n', '\n'))
  if (tidy === '') return undefined
  if (isNumber(schema)) return Number.isFinite(Number(tidy)) ? Number(tidy) : tidy
  return tidy
}

const valueIn = (schema: unknown, typed: Typed): unknown => {
  if (typeof typed === 'string') return scalar(schema, typed)
  const element = elementOf(schema)
  if (element) {
    const items = [...typed]
      .filter(([key]) => /^\d{1,6}$/.test(key))
      .sort(([a], [b]) => Number(a) - Number(b))
      // What is empty keeps its place, so that the names of fields stay those of their values.
      .map(([, item]) => valueIn(element, item) ?? (item instanceof Map ? {} : ''))
    return items.length > 0 ? items : undefined
  }
  const fields = Object.entries(shapeOf(schema)).flatMap(([name, field]) => {
    const inner = typed.get(name)
    const value = inner === undefined ? undefined : valueIn(field, inner)
    return value === undefined ? [] : [[name, value] as const]
  })
  return fields.length > 0 ? Object.fromEntries(fields) : undefined
}

/** The value of a posted form. Fields that the schema does not know are left out; items of lists may be empty. */
export const postedValue = (schema: z.ZodType, posted: Iterable<readonly [string, unknown]>): Fields => {
  const own = [...posted].flatMap(([name, text]) =>
    name.startsWith(PREFIX) && typeof text === 'string' ? [[name.slice(PREFIX.length), text] as const] : [],
  )
  return (valueIn(schema, treeOf(own)) ?? {}) as Fields
}

const isEmpty = (value: unknown): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.values(value).every(isEmpty))

/** The value at a path, or undefined. */
export const valueAt = (value: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], value)

/** A new statement. What the last one rests on supports the next one, too, more often than not. */
const nextOf = (last: unknown): Fields => {
  const sources = valueAt(last, ['sources'])
  const cited = Array.isArray(sources) ? sources.filter((one) => !isEmpty(one)) : []
  return cited.length > 0 ? { sources: cited.map((one) => ({ source: valueAt(one, ['source']) })) } : {}
}

const unbroken = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ')

/** Without what was added and left empty, and with pasted lines in one, because fields are single lines. */
export const filled = (value: unknown): unknown => {
  if (typeof value === 'string') return unbroken(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const isAdded = (item: unknown, last: unknown) => JSON.stringify(item) === JSON.stringify(nextOf(last))
    return value.map(filled).filter((item, index, all) => !isEmpty(item) && !isAdded(item, all[index - 1]))
  }
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, filled(inner)] as const)
      .filter(([, inner]) => !isEmpty(inner)),
  )
}

/** A copy with another value at a path. Lists and objects on the way are made. */
export const withAt = (value: unknown, [step, ...rest]: FieldPath, inner: unknown): unknown => {
  if (step === undefined) return inner
  if (typeof step === 'number') {
    const items = Array.isArray(value) ? [...value] : []
    items[step] = withAt(items[step], rest, inner)
    return items
  }
  return {
    ...(value as Fields | undefined),
    [step]: withAt((value as Fields | undefined)?.[step], rest, inner),
  }
}

/** The path of a name: `claims.0.text` as `['claims', 0, 'text']`. */
export const pathOf = (name: string): FieldPath =>
  name.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The parts of a text: its lines, or its first sentence and the others. */
const partsOf = (text: string): string[] => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (lines.length > 1) return lines
  const [line = ''] = lines
  const found = [...sentences.segment(line)].map(({ segment }) => segment)
  // “Mr.” and “12.” are no sentences.
  const first = found
    .slice(0, found.findIndex((one) => !/^[\p{Script=Latin}\d]{1,2}\.\s*$/u.test(one)) + 1)
    .join('')
  return [first.trim(), line.slice(first.length).trim()]
}

/** An item in parts: its text is parted in every language, and each part keeps all else. */
const parted = (item: Fields): Fields[] => {
  const texts = Object.entries(Object(item?.text) as Fields).map(
    ([language, text]) => [language, partsOf(String(text ?? ''))] as const,
  )
  const count = Math.max(2, ...texts.map(([, parts]) => parts.length))
  return Array.from({ length: count }, (_, index) => ({
    ...item,
    text: Object.fromEntries(texts.map(([language, parts]) => [language, parts[index] ?? ''])),
  }))
}

const swapped = (items: readonly unknown[], index: number, other: number): unknown[] =>
  items[index] === undefined || items[other] === undefined
    ? [...items]
    : items.map((item, at) => (at === index ? items[other] : at === other ? items[index] : item))

/**
 * A value after a button was pressed: `add:claims`, `remove:claims.0`, `up:claims.1`, `down:claims.0`, `split:claims.0`.
 * Undefined for other buttons.
 */
export const afterAction = (value: Fields, action: string): Fields | undefined => {
  const [what = '', name = ''] = action.split(':')
  const path = pathOf(name)
  const list = what === 'add' ? path : path.slice(0, -1)
  const index = Number(path.at(-1))
  const items = valueAt(value, list) ?? []
  const isItem = typeof path.at(-1) === 'number'
  if (typeof path[0] !== 'string' || path.includes('') || !Array.isArray(items)) return undefined
  if (what !== 'add' && !(isItem && index in items)) return undefined
  const change: Readonly<Record<string, () => unknown[]>> = {
    add: () => [...items, list.join() === 'claims' ? nextOf(items.at(-1)) : {}],
    remove: () => items.toSpliced(index, 1),
    up: () => swapped(items, index, index - 1),
    down: () => swapped(items, index, index + 1),
    split: () => items.flatMap((item, at) => (at === index ? parted(item as Fields) : [item])),
  }
  const make = Object.hasOwn(change, what) ? change[what] : undefined
  return make && (withAt(value, list, make()) as Fields)
}

/** The passage of a citation of a statement or a reading. */
const PASTED =
  /^paste\.(?:claims\.\d{1,4}|disagreements\.\d{1,4}\.readings\.\d{1,4})\.sources\.\d{1,4}\.passage$/

/** The words of a passage that are kept of its beginning and of its end. */
const WORDS_KEPT = 6

/** A value with the first and last words of each passage that was pasted: fields `paste.` and the path of the passage. */
export const withPasted = (value: Fields, posted: Iterable<readonly [string, unknown]>): Fields =>
  [...posted].reduce((all, [name, text]) => {
    const words = PASTED.test(name) && typeof text === 'string' ? text.trim().split(/\s+/) : ['']
    if (words[0] === '') return all
    const isLong = words.length > 2 * WORDS_KEPT
    const [start, end] = [words.slice(0, isLong ? WORDS_KEPT : undefined), words.slice(-WORDS_KEPT)]
    const passage = { start: start.join(' '), ...(isLong && { end: end.join(' ') }) }
    return withAt(all, pathOf(name.slice('paste.'.length)), passage) as Fields
  }, value)

/** The name of the item that a button of a list leaves the editor at: `claims.2`. */
export const touchedBy = (action: string, after: Fields): string => {
  const [what = '', name = ''] = action.split(':')
  const path = pathOf(name)
  const [list, index] = [path.slice(0, -1), Number(path.at(-1))]
  if (what === 'add') return `${name}.${((valueAt(after, path) as unknown[] | undefined)?.length ?? 1) - 1}`
  if (what === 'remove') return list.join('.')
  return [...list, what === 'up' ? index - 1 : what === 'down' ? index + 1 : index].join('.')
}
