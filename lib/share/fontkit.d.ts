/** The small part of fontkit (which ships no types) that the cards use. Lengths are in font units. */
declare module 'fontkit' {
  export type Glyph = { id: number; advanceWidth: number; path: { toSVG(): string } }
  export type Font = {
    unitsPerEm: number
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): Glyph
    /** Glyphs in order with their places, kerned. */
    layout(text: string): {
      glyphs: readonly Glyph[]
      positions: readonly { xAdvance: number; xOffset: number; yOffset: number }[]
    }
  }
  /** Opens a font from the bytes of its file. */
  export function create(bytes: Buffer): Font
}
