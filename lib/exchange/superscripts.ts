/** Writes text above or below the line in characters that are, so that it alters no number beside it. */

const pairs = (plain: string, shifted: string): ReadonlyMap<string, string> => {
  const others = [...shifted]
  return new Map([...plain].map((character, index) => [character, others[index] ?? '']))
}

const forms = {
  sup: { sign: '^', characters: pairs('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ') },
  sub: { sign: '_', characters: pairs('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎') },
} as const

/** The text of an element `sup` or `sub`. Words and notes such as "[3]" stay as they are. */
export const shifted = (text: string, element: keyof typeof forms): string => {
  if (!/\d/.test(text) || /^\s*[[*†‡]/.test(text)) return text
  const { sign, characters } = forms[element]
  const all = [...text.trim()].map((character) => characters.get(character))
  return all.every((character) => character !== undefined) ? all.join('') : `${sign}(${text.trim()})`
}
