/** What an event that is not finished yet still needs, for those who complete drafts. */
import type { Language } from '../languages'
import { formatPath, type Problem } from './problems'
import { type AuthoredEvent, authoredSchemas } from './schema'
import { validate } from './validate'

/** Paths of fields that are missing or not yet as the schema wants them, each once. */
export const missingIn = (languages: readonly Language[]): ((event: Partial<AuthoredEvent>) => string[]) => {
  const { event: schema } = authoredSchemas(languages)
  return (event) => {
    const problems: Problem[] = []
    // As it will be read: fields without a value are not there.
    validate({ name: '', text: '', at: [], value: JSON.parse(JSON.stringify(event)) }, schema, problems)
    return [...new Set(problems.map(({ path }) => formatPath(path)))]
  }
}
