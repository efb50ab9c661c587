/** Types for the part of fontkit that cards and pages use; the package ships none. Lengths are in font units. */
declare module 'fontkit' {
  export type Path = {
    toSVG(): string
    scale(x: number, y: number): Path
    translate(x: number, y: number): Path
  }
  export type Glyph = { id: number; advanceWidth: number; path: Path }
  export type Font = {
    unitsPerEm: number
    copyright: string
    version: string
    ascent: number
    /** Below zero. */
    descent: number
    lineGap: number
    /** An entry of the name table, in English. */
    getName(key: 'license' | 'licenseURL' | 'fontFamily' | 'fullName' | 'postscriptName'): string | null
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): Glyph
    getGlyph(id: number): Glyph
    /**
     * Shapes and kerns text. Glyphs are in visual order, left to right; omitted arguments are detected from the text.
     */
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
