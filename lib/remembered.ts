/** What was made once and is asked for again: pages, feeds and routes want the same card or entry many times. */
import type { Language } from './languages'

/** `make`, which is called when it is first asked for and never again. */
export const lazy = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** An object with a value for each key, made when it is first asked for. */
export const lazyRecord = <K extends string, V>(
  keys: readonly K[],
  make: (key: K) => V,
): Readonly<Record<K, V>> => {
  const properties = keys.map((key) => [key, { enumerable: true, get: lazy(() => make(key)) }])
  return Object.defineProperties({} as Record<K, V>, Object.fromEntries(properties))
}

/** `make`, which is called once for each object and remembers what it gave. */
export const once = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new WeakMap<K, V>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

/**
 * `makeAll`, which is called for those keys only that it was not called for before: for work that costs less when it
 * is done for many at once. It has to give one value for each key, in their order.
 */
export const onceEach = <K extends object, V>(
  makeAll: (keys: readonly K[]) => readonly V[],
): ((keys: readonly K[]) => readonly V[]) => {
  const made = new WeakMap<K, V>()
  return (keys) => {
    const missing = [...new Set(keys)].filter((key) => !made.has(key))
    if (missing.length > 0) {
      const values = makeAll(missing)
      missing.forEach((key, index) => {
        made.set(key, values[index] as V)
      })
    }
    return keys.map((key) => made.get(key) as V)
  }
}

/**
 * A memory of its own for what is made of a thing in a language. Asked for the same owner, thing and language again,
 * it gives what was made first. The owner is mostly the timeline, as another may tell other things of the same event.
 */
export const memory = <V extends object>() => {
  const thingsOf = once((_: object) => once((__: object) => new Map<Language, V>()))
  return (owner: object, thing: object, language: Language, make: () => V): V => {
    const languages = thingsOf(owner)(thing)
    const value = languages.get(language) ?? make()
    languages.set(language, value)
    return value
  }
}
