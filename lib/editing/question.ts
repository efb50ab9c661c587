/** What an editor is asked for something new: field by field, in the words of the schema. */
import type { z } from 'zod'
import { isLanguage, type Language } from '../languages'
import type { Referred } from '../timeline/fields'
import type { FieldPath } from '../timeline/problems'
import {
  descriptionOf,
  elementOf,
  examplesOf,
  isOptionalAt,
  optionsOf,
  referredBy,
  schemaAt,
  shapeOf,
  unwrap,
} from '../timeline/schema-walk'

/** Answers so far, as typed, by the names of the flags. */
export type Answers = ReadonlyMap<string, string>

export type Question = {
  /** Names the field, as a flag too: `--title.en`. */
  flag: string
  /** Where the answer goes; nowhere in the file for its name. */
  path: FieldPath | undefined
  /** What the value has to be, by itself. */
  schema: z.ZodType
  /** What it is for. */
  help: string
  kind: 'text' | 'list' | 'number'
  isOptional: boolean
  /** Asked for in the terminal; other fields are for flags, or for the file later. */
  isAsked: boolean
  options: readonly string[]
  examples: readonly string[]
  /** Ids of what it takes. */
  refersTo: Referred | undefined
  /** The list in which what is new gets this id. */
  isIdIn?: Referred
  /** Names that others have already. */
  taken?: ReadonlySet<string>
  /** What is taken where nothing is said. */
  suggest?: (answers: Answers) => string | undefined
}

/** How a field is asked for, beside what its schema says. */
export type Field = {
  flag: string
  path: FieldPath
  isAsked?: boolean
  help?: string
  isIdIn?: Referred
  suggest?: Question['suggest']
}

const kindOf = (schema: z.ZodType): Question['kind'] => {
  if (elementOf(schema)) return 'list'
  return (unwrap(schema) as z.ZodType).type === 'number' ? 'number' : 'text'
}

const isText = (schema: z.ZodType): boolean => {
  const names = Object.keys(shapeOf(schema))
  return names.length > 0 && names.every(isLanguage)
}

/** The questions of a field of a schema: one, or for a text in several languages one for each. */
export const questionsOf = (
  whole: z.ZodType,
  { flag, path, isAsked = true, help, isIdIn, suggest }: Field,
  languages: readonly Language[],
): Question[] => {
  const schema = schemaAt(whole, path)
  if (!schema) throw new Error(`no field ${flag}`)
  const question = (name: string, at: FieldPath, one: z.ZodType): Question => ({
    flag: name,
    path: at,
    // That nothing was said is another matter than what is wrong with what was said.
    schema: unwrap(one) as z.ZodType,
    help: help ?? descriptionOf(schema),
    kind: kindOf(one),
    isOptional: isOptionalAt(whole, at),
    isAsked,
    options: optionsOf(one),
    examples: examplesOf(one),
    refersTo: referredBy(one),
    ...(isIdIn && { isIdIn }),
    ...(suggest && { suggest }),
  })
  if (!isText(schema)) return [question(flag, path, schema)]
  return languages.map((language) => {
    const at = [...path, language]
    return question(`${flag}.${language}`, at, schemaAt(whole, at) ?? schema)
  })
}
