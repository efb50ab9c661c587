/**
 * Finds invisible characters that do nothing where they are: they hide differences between texts, and searches miss what
 * they are in. Those that a script or an emoji needs are allowed in their places.
 */

/**
 * Characters without a shape of their own: default-ignorable ones, format characters that show nothing, and blanks.
 * Before them the flags of regions: a black flag, letters as tags, and the tag that ends them. Embeddings and overrides of
 * directions are refused everywhere.
 */
const INVISIBLE =
  /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}|(?![\u202a-\u202e])[\p{Default_Ignorable_Code_Point}\u2800\ufeff\ufff9-\ufffb]/gu

/** Scripts whose letters change their shape beside others, so that joiners matter, with their marks (`scx`). */
const SHAPED =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mand}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Phag}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Bali}\p{scx=Java}]/u
/** Scripts without spaces between words. */
const UNSPACED = /[\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Bali}\p{scx=Java}]/u
const RIGHT_TO_LEFT =
  /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}\p{Script=Mand}]/u
const DIRECTION = /[\u200e\u200f\u061c]/
const WORD = /[\p{L}\p{M}\p{N}]/u
const VARIED = /[\p{Script=Han}\p{Script=Mymr}\p{Script=Phag}\p{Sm}\p{P}0]/u

type Place = Readonly<{ before: string; after: string; text: string }>

/** Where each invisible character does something. Those without a row do so nowhere. */
const uses: readonly [characters: RegExp, isUsed: (place: Place) => boolean][] = [
  [/\u200b/, ({ before, after }) => UNSPACED.test(before) && UNSPACED.test(after)],
  [/\u200c/, ({ before }) => SHAPED.test(before)],
  [
    /\u200d/,
    ({ before, after }) =>
      SHAPED.test(before) ||
      SHAPED.test(after) ||
      (/[\p{Emoji_Modifier}\p{Extended_Pictographic}]|\ufe0f/u.test(before) && /\p{Emoji}/u.test(after)),
  ],
  [DIRECTION, ({ text, before }) => RIGHT_TO_LEFT.test(text) && !DIRECTION.test(before)],
  // Between a dash or a slash and a word it keeps a line from breaking; between two letters none would break.
  [
    /\u2060/,
    ({ before, after }) => /\S/.test(before) && /\S/.test(after) && !(WORD.test(before) && WORD.test(after)),
  ],
  // Left unclosed, isolates are refused by the rule for directions.
  [/[\u2066-\u2069]/, () => true],
  [/\u034f/, ({ after }) => /(?!\p{Default_Ignorable_Code_Point})\p{M}/u.test(after)],
  [/\u115f/, ({ after }) => /[\u1161-\u11a7\ud7b0-\ud7c6]/.test(after)],
  [/\u1160/, ({ before }) => /[\u1100-\u115e\ua960-\ua97c]/.test(before)],
  [/[\u180b-\u180f]/, ({ before }) => /\p{Script=Mong}/u.test(before)],
  [
    /[\ufe0e\ufe0f]/,
    ({ before }) => /[\p{Emoji}\p{Extended_Pictographic}\p{Script=Han}\p{P}\p{Sm}]/u.test(before),
  ],
  [/[\ufe00-\ufe0d]/, ({ before }) => VARIED.test(before)],
  [/[\u{e0100}-\u{e01ef}]/u, ({ before }) => /\p{Script=Han}/u.test(before)],
  [/\u2800/, ({ text }) => /[\u2801-\u28ff]/.test(text)],
]

const FLAG = /^\u{1f3f4}/u

const isUsed = (character: string, place: Place): boolean =>
  FLAG.test(character) || uses.some(([characters, isUsedAt]) => characters.test(character) && isUsedAt(place))

/** The character that ends where another begins. */
const before = (text: string, index: number): string =>
  /.$/su.exec(text.slice(Math.max(0, index - 2), index))?.[0] ?? ''
const after = (text: string, index: number): string => /^./su.exec(text.slice(index, index + 2))?.[0] ?? ''

/** Texts of visible characters alone. A fast path for almost all texts. */
const PLAIN =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u3000-\u3020\u3041-\u3096\u4e00-\u9fff\uac00-\ud7a3]*$/

/**
 * Replaces the invisible characters of a text that do nothing where they are.
 *
 * @param replace gets such a character, and returns what is put in its place
 */
export const replaceIdle = (text: string, replace: (character: string) => string): string =>
  PLAIN.test(text)
    ? text
    : text.replace(INVISIBLE, (character, index: number) =>
        isUsed(character, { before: before(text, index), after: after(text, index + character.length), text })
          ? character
          : replace(character),
      )

/** A text without the invisible characters that do nothing, nor those that do nothing without them. */
export const withoutIdle = (text: string): string => {
  const rest = replaceIdle(text, () => '')
  return rest === text ? text : withoutIdle(rest)
}

/** The invisible characters of a text that do nothing where they are, in order. */
export const idleIn = (text: string): string[] => {
  const found: string[] = []
  replaceIdle(text, (character) => {
    found.push(character)
    return ''
  })
  return found
}

/** Whether there is nothing to see in a text. */
export const isBlank = (text: string): boolean =>
  /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Format}\p{Cc}\p{M}\u2800]*$/u.test(text)

/** The first isolate of a text that is not closed, or end of an isolate that is not open. */
export const unclosedIn = (text: string): string | undefined => {
  const open: string[] = []
  for (const [mark] of text.matchAll(/[\u2066-\u2069]/g)) {
    if (mark !== '\u2069') open.push(mark)
    else if (open.pop() === undefined) return mark
  }
  return open[0]
}
