/** The order of ids, addresses and the like, which no language has a say in: by their units, on every machine the same. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
