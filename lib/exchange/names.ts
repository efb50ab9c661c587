/**
 * Generates ids and slugs for new entries. An id is a number in a sequence, a slug is made from the title.
 */
import { isReservedSlug } from '../addresses'

const MAX_SLUG_LENGTH = 60

/** Whether a text is a valid id. */
export const isId = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 80

/** Slugifies a text: lower-case ASCII letters, digits and hyphens. Empty if the text has none of these. */
export const slugOf = (text: string): string => {
  const slug = text
    .normalize('NFKD')
    .replace(/['’]|\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= MAX_SLUG_LENGTH) return slug
  const cut = slug.slice(0, MAX_SLUG_LENGTH)
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : undefined)
}

/** Returns a function that makes a wanted name unique, with a number if needed, and reserves it. */
export const nameAllocator = (taken: Iterable<string>) => {
  const names = new Set(taken)
  return (wanted: string): string => {
    let name = wanted
    for (let number = 2; names.has(name) || isReservedSlug(name); number++) name = `${wanted}-${number}`
    names.add(name)
    return name
  }
}

/** Returns a function that continues the highest numbered id: after `ev-0024` comes `ev-0025`. */
export const idAllocator = (taken: readonly string[]) => {
  const numbered = taken.flatMap((id) => {
    const [, prefix = '', digits] = /^(.*?)(\d+)$/.exec(id) ?? []
    return digits ? [{ prefix, number: Number(digits), width: digits.length }] : []
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
