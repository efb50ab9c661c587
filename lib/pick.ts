/** Some of the fields of an object, typed. */

/** The fields with these names, in their order; those without a value are left out. */
export const pick = <T extends object, Name extends keyof T>(
  value: T,
  names: readonly Name[],
): Partial<Pick<T, Name>> =>
  Object.fromEntries(
    names.flatMap((name) => (value[name] === undefined ? [] : [[name, value[name]]])),
  ) as Partial<Pick<T, Name>>

/** The fields without those of these names, in their own order. */
export const omit = <T extends object, Name extends keyof T>(
  value: T,
  names: readonly Name[],
): Omit<T, Name> =>
  Object.fromEntries(
    Object.entries(value).filter(([name]) => !(names as readonly PropertyKey[]).includes(name)),
  ) as Omit<T, Name>
