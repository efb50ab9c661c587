/** Names what a file says in places that are not read. */
import { oneLine } from './html-text'

/** Every single value in a value with its path, such as `media.title “A hall”`. */
export const saidIn = (value: unknown, path: string): string[] => {
  if (value === undefined || value === null || value === '') return []
  if (typeof value !== 'object') return [`${path} “${oneLine(`${value}`)}”`]
  return Object.entries(value).flatMap(([name, inner]) => saidIn(inner, path ? `${path}.${name}` : name))
}

/** A note on something that is not kept, if it says anything. */
export const notKept = (what: string, value: unknown, why: string): string[] => {
  const said = saidIn(value, '')
  return said.length > 0 ? [`${what}: ${said.join(', ')} (${why})`] : []
}

/** Names of fields that are read: whole, or some of the fields in them. */
export type ReadFields = Readonly<Record<string, true | readonly string[]>>

/** What an object says in fields that are not read. */
export const unreadIn = (slide: Readonly<Record<string, unknown>>, readFields: ReadFields): string[] =>
  Object.entries(slide).flatMap(([name, value]) => {
    const read = Object.hasOwn(readFields, name) ? readFields[name] : undefined
    if (read === true) return []
    if (read === undefined || typeof value !== 'object' || value === null) return saidIn(value, name)
    const rest = Object.entries(value).filter(([part]) => !read.includes(part))
    return rest.flatMap(([part, inner]) => saidIn(inner, `${name}.${part}`))
  })
