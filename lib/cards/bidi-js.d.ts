/** Types for the part of bidi-js that the cards use; the package ships none. Indices count UTF-16 code units. */
declare module 'bidi-js' {
  export type Bidi = {
    /** One level per code unit: even levels are left to right, odd ones right to left. */
    getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): { levels: Uint8Array }
    /** The mirrored form of a character in right-to-left text, such as `)` for `(`; null if there is none. */
    getMirroredCharacter(character: string): string | null
  }
  export default function create(): Bidi
}
