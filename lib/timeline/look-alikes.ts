/**
 * Letters of different scripts that look the same, and names as people read them. The pairs are those of Unicode Technical
 * Standard #39 (confusables) between Latin and the scripts that share its shapes, in both cases.
 */
import { onceBy } from '../remembered'

/** Letters that no reader can tell from the Latin ones below them, in the same order. */
const ALIKE = 'АВЕЅІЈКМНОРСТХУԚԜӀаеѕіјорсхуһԁԛԝӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿοϲϳՍՕօսհոց'
const LATIN = 'ABESIJKMHOPCTXYQWIaesijopcxyhdqwlABEZHIKMNOPTYXCJocjUOouhng'

/** Greek letters that differ a little. Beside Latin ones they are mostly signs of physics, so only names are compared by them. */
const NEAR = 'ανρικυ'
const NEAR_LATIN = 'avpiku'

const pairs = (others: string, latin: string): [string, string][] =>
  [...others].map((letter, index) => [letter, latin[index] ?? letter])

const alike: ReadonlyMap<string, string> = new Map(pairs(ALIKE, LATIN))
const near: ReadonlyMap<string, string> = new Map([...alike, ...pairs(NEAR, NEAR_LATIN)])

const OTHER_LETTERS = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\u037f]/u

const WORDS = /[\p{L}\p{M}]+/gu
const STYLED = /[\u{1d400}-\u{1d7ff}]{3,}/u

const latinLookAlikes = new Set(LATIN)

/** Shorter words of two scripts are often signs, such as ΔT. */
const LONG = 4

/** The first letter of a word that pretends to be one of another script. */
const disguisedInWord = (word: string): string | undefined => {
  const letters = [...word]
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter))
  const others = letters.filter((letter) => OTHER_LETTERS.test(letter))
  if (latin.length === 0 || others.length === 0) return undefined
  if (others.every((letter) => alike.has(letter))) return others[0]
  const isFew = letters.length >= LONG && latin.length < others.length
  return isFew && latin.every((letter) => latinLookAlikes.has(letter)) ? latin[0] : undefined
}

/**
 * The first letter of a text that pretends to be one of another script: in a word of two scripts, where every letter of the
 * one looks like a letter of the other, or one of several letters of mathematics in a row. Undefined if there is none.
 */
export const disguisedIn = (text: string): string | undefined => {
  if (STYLED.test(text)) return [...(STYLED.exec(text)?.[0] ?? '')][0]
  if (!OTHER_LETTERS.test(text)) return undefined
  for (const [word] of text.matchAll(WORDS)) {
    const found = disguisedInWord(word)
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether a word of another script could be taken for a Latin one, as a whole. */
export const looksLatin = (word: string): boolean =>
  OTHER_LETTERS.test(word) && [...word].every((letter) => /[a-z0-9-]/i.test(letter) || near.has(letter))

const east = ['Latn', 'Hani']
/** The scripts that are written together in one word (UTS #39, “highly restrictive”), and those that are written alone. */
const together = [
  ...[
    [...east, 'Hira', 'Kana'],
    [...east, 'Hang'],
    [...east, 'Bopo'],
  ],
  ...'Cyrl Grek Armn Hebr Arab Thaa Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Tibt Mymr Geor Ethi Khmr'
    .split(' ')
    .map((script) => [script]),
].map(
  (scripts) =>
    new RegExp(`^[${['Zyyy', 'Zinh', ...scripts].map((name) => `\\p{Script=${name}}`).join('')}]*$`, 'u'),
)

/** Whether a word has letters of scripts that are not written together. */
export const mixesScripts = (word: string): boolean => !together.some((scripts) => scripts.test(word))

const keyOnce = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Format}]/gu, '')
    .replace(
      /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\u037f]/gu,
      (letter) => near.get(letter) ?? letter,
    )
    .replace(/[‘’ʼ＇`´]/g, "'")
    .replace(/\p{Dash_Punctuation}/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFC')

/** Some letters become others, such as ᾀ as ἀι, whose look-alikes have to be replaced as well. */
const keyOf = (name: string): string => {
  const key = keyOnce(name)
  return key === name ? key : keyOf(key)
}

/**
 * A key that is equal for names that people read as one: without regard to compatibility forms (NFKC), case, invisible
 * characters, spaces, kinds of apostrophes and hyphens, and letters of other scripts that look the same.
 */
export const nameKey: (name: string) => string = onceBy((name: string) => name, keyOf)
