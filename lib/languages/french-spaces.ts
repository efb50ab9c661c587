/**
 * The spaces of French typography. Dictionaries use plain spaces, because different kinds cannot be told
 * apart in an editor. They are replaced here.
 */

const WIDE = '\u00a0'
const NARROW = '\u202f'

/** Makes spaces non-breaking: wide before colons and inside guillemets, narrow before `;`, `!` and `?`. */
export const frenchSpaces = (text: string): string =>
  text
    .replace(/ (?=[:»])|(?<=«) /g, WIDE)
    .replace(/ (?=[;!?])/g, NARROW)
    // Before unit symbols and percent signs.
    .replace(/(?<=\d) (?=(?:ko|%|×)(?!\p{Letter}))/gu, WIDE)

type Unknown = (...given: unknown[]) => unknown

/**
 * Applies `frenchSpaces` to all texts of a dictionary, or a part of one, and to the results of its functions.
 */
export const spaced = <Words>(words: Words): Words => {
  const spacedValue = (value: unknown): unknown => {
    if (typeof value === 'string') return frenchSpaces(value)
    if (typeof value === 'function') return (...given: unknown[]) => spacedValue((value as Unknown)(...given))
    if (Array.isArray(value)) return value.map(spacedValue)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, spacedValue(inner)]))
  }
  return spacedValue(words) as Words
}
