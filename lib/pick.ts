/** Typed `pick` and `omit` for objects. */

/** Returns the named fields, in the order of `names`. Undefined values are left out. */
export const pick = <T extends object, Name extends keyof T>(
  value: T,
  names: readonly Name[],
): Partial<Pick<T, Name>> =>
  Object.fromEntries(
    names.flatMap((name) => (value[name] === undefined ? [] : [[name, value[name]]])),
  ) as Partial<Pick<T, Name>>

/** Returns the fields that are not undefined. */
export const defined = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T

/** Returns all fields but the named ones, in their original order. */
export const omit = <T extends object, Name extends keyof T>(
  value: T,
  names: readonly Name[],
): Omit<T, Name> =>
  Object.fromEntries(
    Object.entries(value).filter(([name]) => !(names as readonly PropertyKey[]).includes(name)),
  ) as Omit<T, Name>
