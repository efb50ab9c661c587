/** What a client of the site is: a program of other people that reads it, and what is tried with it. */

/** How much was looked at, and what was wrong, a line each. */
export type Finding = Readonly<{ seen: number; wrong: readonly string[] }>

export type Trial = Readonly<{
  /** What has to hold, as the table says it. */
  what: string
  /** @param origin where the project's own server has the site, without a slash at its end */
  run: (origin: string) => Promise<Finding>
}>

export type Client = Readonly<{
  name: string
  /** How to get it, for who does not have it. */
  from: string
  /** Undefined where it is not there. */
  version: () => Promise<string | undefined>
  trials: readonly Trial[]
}>

/** What is wrong with each of a list, by its name. */
export const findingOf = async <T>(
  list: readonly T[],
  wrongWith: (item: T) => Promise<readonly string[]>,
): Promise<Finding> => {
  const wrong: string[] = []
  for (const item of list) wrong.push(...(await wrongWith(item)))
  return { seen: list.length, wrong }
}

/** A line where two values differ. */
export const unlike = (name: string, came: unknown, expected: unknown): string[] => {
  const [here, there] = [came, expected].map((value) => JSON.stringify(value))
  return here === there ? [] : [`${name}: ${here}, not ${there}`]
}
