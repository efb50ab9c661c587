/** Checks that no two entries of a list have names that people read as one. */
import type { AuthoredData, Item } from './authored'
import { nameKey } from './look-alikes'
import { type FieldPath, type Problem, shown } from './problems'

type Named = Readonly<{
  id: string
  name: Readonly<Record<string, string>>
  variants?: readonly Readonly<{ form: string }>[] | undefined
}>

const formsOf = ({ name, variants = [] }: Named): { form: string; path: FieldPath }[] => [
  ...Object.entries(name).map(([language, form]) => ({ form, path: ['name', language] })),
  ...variants.map(({ form }, index) => ({ form, path: ['variants', index, 'form'] })),
]

/** A problem for each name or spelling that an earlier entry already has. */
const repeatedNames = (items: readonly Item<Named>[], what: string): Problem[] => {
  const owners = new Map<string, { id: string; form: string }>()
  return items.flatMap(({ value, problem }) =>
    formsOf(value).flatMap(({ form, path }) => {
      const key = nameKey(form)
      const owner = owners.get(key)
      if (owner === undefined) owners.set(key, { id: value.id, form })
      if (owner === undefined || owner.id === value.id) return []
      const reads = owner.form === form ? '' : `, which reads like ${shown(owner.form)}`
      return problem(path, {
        came: `${shown(form)}${reads}`,
        allowed: `a form that "${owner.id}" does not have`,
        fix: `merge the two ${what}, or give this one a distinct form`,
      })
    }),
  )
}

/** All problems with names. */
export const nameProblems = ({ actors, publishers, themes, kinds }: AuthoredData): Problem[] => [
  ...repeatedNames(actors, 'actors'),
  ...repeatedNames(publishers, 'publishers'),
  ...repeatedNames(themes, 'themes'),
  ...repeatedNames(kinds, 'kinds'),
]
