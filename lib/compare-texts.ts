/** Compares ids, addresses and the like by UTF-16 code units: independent of locale and machine. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
