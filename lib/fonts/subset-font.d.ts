/** Types for subset-font, which ships none. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: Readonly<{
      targetFormat: 'woff2'
      keepFeatures: readonly string[]
      noHinting: boolean
      preserveNameIds: readonly number[]
    }>,
  ): Promise<Buffer>
}
