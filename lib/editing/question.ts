/** Derives the questions for a new entry from the fields and descriptions of its schema. */
import type { z } from 'zod'
import type { Language } from '../languages'
import type { Referred } from '../timeline/fields'
import type { FieldPath } from '../timeline/problems'
import {
  descriptionOf,
  elementOf,
  examplesOf,
  isLocalized,
  isOptionalAt,
  optionsOf,
  referredBy,
  schemaAt,
  unwrap,
} from '../timeline/schema-walk'

/** Answers as typed, by flag. */
export type Answers = ReadonlyMap<string, string>

export type Question = {
  /** The name of the field, also used as a flag: `--title.en`. */
  flag: string
  /** The path of the answer in the file. Undefined for the name of the file. */
  path: FieldPath | undefined
  /** The schema of the value. */
  schema: z.ZodType
  /** The description of the field. */
  help: string
  kind: 'text' | 'list' | 'number'
  isOptional: boolean
  /** Whether to prompt for it. Other fields can be given as flags or added to the file later. */
  isAsked: boolean
  options: readonly string[]
  examples: readonly string[]
  /** The list that the answer refers to by id. */
  refersTo: Referred | undefined
  /** Set if the answer is the id of the new entry: the list that it is added to. */
  isIdIn?: Referred
  /** Names that are already in use. */
  taken?: ReadonlySet<string>
  /** The default. */
  suggest?: (answers: Answers) => string | undefined
}

/** How to ask for a field, in addition to what the schema says. */
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

/** The questions for a schema field: one, or one per language for a localized text. */
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
    // Unwrapped, because missing answers are handled separately from invalid ones.
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
  if (!isLocalized(schema)) return [question(flag, path, schema)]
  return languages.map((language) => {
    const at = [...path, language]
    return question(`${flag}.${language}`, at, schemaAt(whole, at) ?? schema)
  })
}
