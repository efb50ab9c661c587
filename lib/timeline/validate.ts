/** Checks each file by itself against its schema. */
import { z } from 'zod'
import { explain } from './explain'
import type { DataFile } from './files'
import { type FieldPath, locate, type Problem } from './problems'

const unwrap = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema

/** The fields that a schema allows at a path. */
const knownKeys =
  (schema: z.ZodType) =>
  (path: FieldPath): readonly string[] => {
    let at: unknown = schema
    for (const step of path) {
      const inner = unwrap(at)
      if (inner instanceof z.ZodArray) at = inner.element
      else if (inner instanceof z.ZodObject) at = inner.shape[step]
    }
    const inner = unwrap(at)
    return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
  }

/** The file's value as the schema's type, or undefined with its problems added to the list. */
export const validate = <S extends z.ZodType>(
  file: DataFile,
  schema: S,
  problems: Problem[],
): z.infer<S> | undefined => {
  const result = schema.safeParse(file.value, { reportInput: true })
  if (result.success) return result.data
  const explanations = result.error.issues.flatMap((issue) => explain(issue, knownKeys(schema)))
  for (const found of explanations) problems.push(problemIn(file, found))
  return undefined
}

/** A problem at a field of a file, with its line and column. */
export const problemIn = (file: DataFile, found: Omit<Problem, 'file' | 'position'>): Problem => {
  const position = locate(file.text, found.path)
  return { file: file.name, ...found, ...(position && { position }) }
}
