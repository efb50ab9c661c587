/** Validates a file against its schema. */
import type { z } from 'zod'
import type { DataFile } from './data-files'
import { explain, type Place } from './explain'
import { locate, type Problem } from './problems'
import { descriptionOf, schemaAt, shapeOf } from './schema-walk'

const placeIn = (schema: z.ZodType): Place => ({
  keys: (path) => Object.keys(shapeOf(schemaAt(schema, path))),
  description: (path) => {
    const at = schemaAt(schema, path)
    return at ? descriptionOf(at) : ''
  },
})

/** Returns the parsed value, or adds to `problems` and returns undefined. */
export const validate = <S extends z.ZodType>(
  file: DataFile,
  schema: S,
  problems: Problem[],
): z.infer<S> | undefined => {
  const result = schema.safeParse(file.value, { reportInput: true })
  if (result.success) return result.data
  const explanations = result.error.issues.flatMap((issue) => explain(issue, placeIn(schema)))
  for (const found of explanations) problems.push(problemIn(file, found))
  return undefined
}

/** Builds a problem for a field of a file, with its position. */
export const problemIn = (
  file: DataFile,
  { path, ...found }: Omit<Problem, 'file' | 'position'>,
): Problem => {
  const whole = [...file.at, ...path]
  const position = locate(file.text, whole)
  return { file: file.name, path: whole, ...found, ...(position && { position }) }
}
