/** Memoization: pages, feeds and routes need the same card or entry many times. */
import type { Language } from './languages'

/** Calls `make` on first use and caches the result. */
export const lazy = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Creates an object whose values are computed on first use. */
export const lazyRecord = <K extends string, V>(
  keys: readonly K[],
  make: (key: K) => V,
): Readonly<Record<K, V>> => {
  const properties = keys.map((key) => [key, { enumerable: true, get: lazy(() => make(key)) }])
  return Object.defineProperties({} as Record<K, V>, Object.fromEntries(properties))
}

/**
 * Memoizes a function by the identity of its argument. Results are cached weakly; errors and `undefined` are
 * not cached.
 */
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

/** `make`, which is called once for each text that `textOf` gives of a key, for keys that are equal but not the same. */
export const onceBy = <K, V>(textOf: (key: K) => string, make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<string, { value: V }>()
  return (key) => {
    const text = textOf(key)
    const known = made.get(text) ?? { value: make(key) }
    made.set(text, known)
    return known.value
  }
}

/**
 * Memoizes a batch function: `makeAll` is called only with keys that have no cached value yet. For work that
 * is cheaper in batches.
 *
 * @param makeAll must return one value per key, in the same order
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
 * Creates a cache for values that depend on an owner, an object and a language. The owner is usually the
 * timeline: another timeline may produce a different value for the same event.
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
