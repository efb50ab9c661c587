/** Names what is like a new thing and may be the same. */
import { nearest } from '../timeline/nearest'
import { type Thing, type ThingKind, type Things, titleOf } from '../timeline/things'

/** The dates and titles of things that have almost the same title as this one or, of events, the same date. */
export const alikeTo = (kind: ThingKind, thing: Thing, things: Things): string[] => {
  const others = [...things.ids(kind).keys()].flatMap((id) => {
    const other = things.thing(kind, id)
    return other && id !== thing.value.id ? [other] : []
  })
  const titles = others.map((other) => titleOf(other, things.languages))
  const near = new Set(nearest(titleOf(thing, things.languages), titles))
  const { when } = thing.value
  return others
    .filter(
      (other) =>
        near.has(titleOf(other, things.languages)) || (when !== undefined && other.value.when === when),
    )
    .map((other) => [other.value.when, titleOf(other, things.languages)].filter(Boolean).join(': '))
}
