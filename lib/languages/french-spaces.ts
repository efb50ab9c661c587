/**
 * The spaces of French typography. Dictionaries are written with the space bar, as nobody sees what kind of space
 * stands in a file; the kind is set here.
 */

const WIDE = '\u00a0'
const NARROW = '\u202f'

/** Spaces at which a line must not break: wide before a colon and inside guillemets, narrow before `;`, `!` and `?`. */
export const frenchSpaces = (text: string): string =>
  text
    .replace(/ (?=[:»])|(?<=«) /g, WIDE)
    .replace(/ (?=[;!?])/g, NARROW)
    // Before the signs of units and of a share.
    .replace(/(?<=\d) (?=(?:ko|%|×)(?!\p{Letter}))/gu, WIDE)

type Unknown = (...given: unknown[]) => unknown

/** Everything that a dictionary, or a part of one, says, with French spaces: its texts, and what its functions answer. */
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
