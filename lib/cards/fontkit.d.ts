/** The small part of fontkit (which ships no types) that the cards use. Lengths are in font units. */
declare module 'fontkit' {
  export type Path = {
    toSVG(): string
    scale(x: number, y: number): Path
    translate(x: number, y: number): Path
  }
  export type Glyph = { id: number; advanceWidth: number; path: Path }
  export type Font = {
    unitsPerEm: number
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): Glyph
    getGlyph(id: number): Glyph
    /** Glyphs from left to right with their places, shaped and kerned. What is left out is told by the text. */
    layout(
      text: string,
      features?: undefined,
      script?: undefined,
      language?: undefined,
      direction?: 'ltr' | 'rtl',
    ): {
      glyphs: readonly Glyph[]
      positions: readonly { xAdvance: number; xOffset: number; yOffset: number }[]
    }
  }
  /** Opens a font from the bytes of its file. */
  export function create(bytes: Buffer): Font
}
