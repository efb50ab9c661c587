/** Ids and slugs for what is new: an id says nothing, a slug is made of the title. */
import { isReservedSlug } from '../addresses'

const LONGEST_SLUG = 60

export const isId = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 80

/** Lower-case ASCII letters and digits with hyphens between; empty for a text that has none. */
export const slugOf = (text: string): string => {
  const slug = text
    .normalize('NFKD')
    .replace(/['’]|\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= LONGEST_SLUG) return slug
  const cut = slug.slice(0, LONGEST_SLUG)
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : undefined)
}

/** Gives names that nobody has, and remembers them. */
export const nameGiver = (taken: Iterable<string>) => {
  const names = new Set(taken)
  return (wanted: string): string => {
    let name = wanted
    for (let number = 2; names.has(name) || isReservedSlug(name); number++) name = `${wanted}-${number}`
    names.add(name)
    return name
  }
}

/** Ids that go on where those of the site end: after `ev-0024` comes `ev-0025`. */
export const idGiver = (taken: readonly string[]) => {
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
