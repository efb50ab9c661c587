/**
 * Remembers what was made for a thing of a timeline in one language: pages, feeds and routes ask for the same card
 * again and again. Of one timeline, as another may tell other things of the same event.
 */
import type { Language } from '../languages'
import type { Timeline } from '../timeline/types'

type Kept<V> = Map<Language, V>

/** A memory of its own: asked for the same timeline, thing and language again, it gives what was made first. */
export const memory = <V extends object>() => {
  const timelines = new WeakMap<Timeline, WeakMap<object, Kept<V>>>()
  return (timeline: Timeline, thing: object, language: Language, make: () => V): V => {
    const things = timelines.get(timeline) ?? new WeakMap<object, Kept<V>>()
    timelines.set(timeline, things)
    const languages: Kept<V> = things.get(thing) ?? new Map()
    things.set(thing, languages)
    const value = languages.get(language) ?? make()
    languages.set(language, value)
    return value
  }
}
