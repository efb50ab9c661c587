/** Checks that every form of a name leads to one actor alone. */
import type { AuthoredData } from './authored'
import { type FieldPath, type Problem, shown } from './problems'
import type { AuthoredActor } from './schema'

const formsOf = ({ name, variants = [] }: AuthoredActor): { form: string; path: FieldPath }[] => [
  ...Object.entries(name).map(([language, form]) => ({ form, path: ['name', language] })),
  ...variants.map(({ form }, index) => ({ form, path: ['variants', index, 'form'] })),
]

/** A problem at each form of a name that an earlier actor has too. */
export const nameProblems = ({ actors }: Pick<AuthoredData, 'actors'>): Problem[] => {
  const owners = new Map<string, string>()
  return actors.flatMap(({ value, problem }) =>
    formsOf(value).flatMap(({ form, path }) => {
      const owner = owners.get(form) ?? value.id
      owners.set(form, owner)
      if (owner === value.id) return []
      const fix = 'put the two actors together, or give this one a form that tells them apart'
      return [problem(path, { came: shown(form), allowed: `a form that "${owner}" does not have`, fix })]
    }),
  )
}
