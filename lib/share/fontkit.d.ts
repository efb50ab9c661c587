/** The small part of fontkit (which ships no types) that the cards use. Lengths are in font units. */
declare module 'fontkit' {
  export type Font = {
    unitsPerEm: number
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): { advanceWidth: number }
  }
  /** Opens a font from the bytes of its file. */
  export function create(bytes: Buffer): Font
}
