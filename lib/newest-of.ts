/** The newest of many, in order of time; all of them, as they are, if they are few. */
export const newestOf = <T extends Readonly<{ at: string }>>(
  all: readonly T[],
  most: number,
): readonly T[] =>
  all.length <= most ? all : [...all].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(-most)
