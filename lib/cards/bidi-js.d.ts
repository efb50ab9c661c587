/** The small part of bidi-js (which ships no types) that the cards use. Places are those of UTF-16 units. */
declare module 'bidi-js' {
  export type Bidi = {
    /** An even level runs from left to right, an odd one from right to left. */
    getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): { levels: Uint8Array }
    /** The sign that stands for this one where text runs from right to left, such as `)` for `(`. */
    getMirroredCharacter(character: string): string | null
  }
  export default function create(): Bidi
}
