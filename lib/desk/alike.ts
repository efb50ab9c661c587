/** Names what is like a new thing and may be the same. */
import { nearest } from '../timeline/nearest'
import { type Thing, type ThingKind, type Things, textIn } from '../timeline/things'

const titleOf = ({ value }: Thing, things: Things): string =>
  textIn(value.title ?? value.name, things.languages)

/** The titles of things that have almost the same title as this one or, of events, the same date. */
export const alikeTo = (kind: ThingKind, thing: Thing, things: Things): string[] => {
  const others = [...things.ids(kind).keys()].flatMap((id) => {
    const other = things.thing(kind, id)
    return other && id !== thing.value.id ? [other] : []
  })
  const titles = others.map((other) => titleOf(other, things))
  const near = new Set(nearest(titleOf(thing, things), titles))
  const { when } = thing.value
  return others
    .filter((other) => near.has(titleOf(other, things)) || (when !== undefined && other.value.when === when))
    .map((other) => [other.value.when, titleOf(other, things)].filter(Boolean).join(': '))
}
