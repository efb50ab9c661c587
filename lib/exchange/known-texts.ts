/** Keeps the texts of the site where those of a file differ from them in nothing that matters. */
import { withSeconds } from '../timeline/dates'
import { oneLine } from './html-text'

const isSame = (text: string, known: string): boolean =>
  oneLine(known) === text || withSeconds(known) === withSeconds(text)

/**
 * A value of the file, with the texts of the site where they differ only in spaces and the like, which are lost when a text
 * is read, or in seconds of zero.
 */
export const withKnownTexts = <T>(value: T, known: unknown): T => {
  if (typeof value === 'string')
    return (typeof known === 'string' && isSame(value, known) ? known : value) as T
  if (typeof value !== 'object' || value === null) return value
  const before = Object(known) as Readonly<Record<string, unknown>>
  const kept = Object.entries(value).map(([name, inner]) => [name, withKnownTexts(inner, before[name])])
  return (Array.isArray(value) ? kept.map(([, inner]) => inner) : Object.fromEntries(kept)) as T
}
