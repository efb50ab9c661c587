/** Asks the source that a citation names whether its passage stands there. */
import type { linkAsker } from '../links/ask'
import type { FieldPath } from '../timeline/problems'
import { schemaAt } from '../timeline/schema-walk'
import type { Fields, ThingKind, Things } from '../timeline/things'
import { filled, valueAt } from './form'
import { understood } from './typed'

/** Whether it stands there; undefined if nobody can say. `detail` is in English. */
export type LookedUp = { stands: boolean | undefined; detail: string }

/** @param path the path of the passage in the value */
export const lookUp = async (
  things: Things,
  kind: ThingKind,
  value: Fields,
  path: FieldPath,
  ask: ReturnType<typeof linkAsker>,
): Promise<LookedUp> => {
  const at = path.slice(0, -1)
  const citation = understood(schemaAt(things.schemaOf(kind), at), filled(valueAt(value, at)), things)
  const url = things.thing('source', String(valueAt(citation, ['source'])))?.value.url
  const [start, end] = ['start', 'end'].map((name) => valueAt(citation, ['passage', name]))
  if (typeof url !== 'string' || typeof start !== 'string') return { stands: undefined, detail: '' }
  const passages = [{ start, ...(typeof end === 'string' && { end }) }]
  const { state, detail } = await ask({ url, uses: [], passages })
  const stands = state === 'ok' || state === 'moved' ? true : state === 'passage gone' ? false : undefined
  return { stands, detail }
}
