/**
 * Generates ids and slugs for new entries. An id is a number in a sequence, a slug is made from the title.
 */
import { isReservedSlug } from '../addresses'

/** The wanted name, or one made of it that is not reserved: reserved names have certain beginnings and endings. */
const unreserved = (wanted: string): string => {
  const free = [wanted, `event-${wanted}`, `event-${wanted}-2`].find((name) => !isReservedSlug(name))
  if (free === undefined) throw new Error(`"${wanted}" is reserved in every form`)
  return free
}

/**
 * Returns a function that makes a wanted name unique, with a number if needed, and reserves it. Many equal names do not
 * make it slow.
 */
export const nameAllocator = (taken: Iterable<string>) => {
  const names = new Set(taken)
  const lastNumbers = new Map<string, number>()
  return (wanted: string): string => {
    const base = unreserved(wanted)
    let name = base
    let number = lastNumbers.get(base) ?? 1
    // Ends, as there are more numbers than names.
    while (names.has(name)) {
      number += 1
      name = `${base}-${number}`
    }
    lastNumbers.set(base, number)
    names.add(name)
    return name
  }
}

/** Numbers with more digits are not exact, so counting on from them might not end. */
const MAX_DIGITS = 12

/** Returns a function that continues the highest numbered id: after `ev-0024` comes `ev-0025`. */
export const idAllocator = (taken: readonly string[]) => {
  const numbered = taken.flatMap((id) => {
    const [, prefix = '', digits] = /^(.*?)(\d+)$/.exec(id) ?? []
    return digits && digits.length <= MAX_DIGITS
      ? [{ prefix, number: Number(digits), width: digits.length }]
      : []
  })
  const last = numbered.reduce((best, next) => (next.number >= best.number ? next : best), {
    prefix: 'ev-',
    number: 0,
    width: 4,
  })
  const names = new Set(taken)
  let number = last.number
  return (): string => {
    let id: string
    do {
      number += 1
      id = last.prefix + String(number).padStart(last.width, '0')
    } while (names.has(id))
    names.add(id)
    return id
  }
}
