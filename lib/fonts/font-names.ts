/**
 * The name table of a font (OpenType specification, `name`). The licence of the fonts reserves the name "Plex": a
 * modified font must carry another one.
 */

/** Ids of names. */
const COPYRIGHT = 0
const FAMILY = 1
const SUBFAMILY = 2
const UNIQUE_ID = 3
const FULL_NAME = 4
const VERSION = 5
const POSTSCRIPT_NAME = 6
const LICENCE = 13
const LICENCE_URL = 14

/** Texts by name id. */
export type FontNames = Readonly<Record<number, string>>

/** Ids that a subset keeps. */
export const keptNameIds = [LICENCE, LICENCE_URL]

type Origin = Readonly<{ copyright: string; version: string; licence: string; licenceUrl: string }>

/** The names of a font that is made from another one and goes out under its own name. */
export const namesOf = (family: string, { copyright, version, licence, licenceUrl }: Origin): FontNames => ({
  [COPYRIGHT]: copyright,
  [FAMILY]: family,
  [SUBFAMILY]: 'Regular',
  [UNIQUE_ID]: `${family}; ${version}`,
  [FULL_NAME]: family,
  [VERSION]: version,
  [POSTSCRIPT_NAME]: family.replaceAll(' ', ''),
  [LICENCE]: licence,
  [LICENCE_URL]: licenceUrl,
})

const HEADER = 6
const RECORD = 12
/** Platform Windows, encoding Unicode, language US English: what all systems read. */
const WINDOWS = [3, 1, 0x409] as const

const toNameTable = (names: FontNames): Buffer => {
  const texts = Object.entries(names).map(([id, text]) => ({
    id: Number(id),
    bytes: Buffer.from(text, 'utf16le').swap16(),
  }))
  const head = Buffer.alloc(HEADER + RECORD * texts.length)
  head.writeUInt16BE(texts.length, 2)
  head.writeUInt16BE(head.length, 4)
  let offset = 0
  texts.forEach(({ id, bytes }, index) => {
    const fields = [...WINDOWS, id, bytes.length, offset]
    fields.forEach((field, at) => {
      head.writeUInt16BE(field, HEADER + RECORD * index + 2 * at)
    })
    offset += bytes.length
  })
  return Buffer.concat([head, ...texts.map(({ bytes }) => bytes)])
}

const DIRECTORY = 12
const ENTRY = 16

/**
 * A TrueType font with other names.
 *
 * @param font the bytes of the file
 * @returns the same font with a new name table; its checksums are not renewed, which the subsetter does
 * @throws Error if the font has no name table
 */
export const withNames = (font: Buffer, names: FontNames): Buffer => {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => DIRECTORY + ENTRY * index)
  const entry = entries.find((at) => font.toString('latin1', at, at + 4) === 'name')
  if (entry === undefined) throw new Error('the font has no name table')
  const table = toNameTable(names)
  // The new table goes to the end. Nothing refers to the old one any more.
  const padding = Buffer.alloc(-font.length & 3)
  const named = Buffer.concat([font, padding, table])
  named.writeUInt32BE(font.length + padding.length, entry + 8)
  named.writeUInt32BE(table.length, entry + 12)
  return named
}
