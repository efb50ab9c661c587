/** Decodes a file by the given encoding, its byte order mark, or as UTF-8. Never guesses an encoding. */
import { refuse } from './problem'

const FIX_ENCODING =
  'save the file as "CSV UTF-8", or name its encoding, such as --encoding cp949 (Excel in Korean), --encoding windows-1252 (Excel in Western Europe) or --encoding utf-16le'

/** Signatures of binary files. */
const binarySignatures: readonly (readonly [name: string, ...bytes: number[]])[] = [
  ['a ZIP file, such as an Excel workbook (.xlsx) or an OpenDocument spreadsheet (.ods)', 0x50, 0x4b],
  ['an old Excel workbook (.xls), or one with a password', 0xd0, 0xcf, 0x11, 0xe0],
  ['a PDF document', 0x25, 0x50, 0x44, 0x46],
  ['a PNG image', 0x89, 0x50, 0x4e, 0x47],
  ['a JPEG image', 0xff, 0xd8, 0xff],
  ['a gzip file', 0x1f, 0x8b],
]

const byteOrderMarks: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
]

const matchPrefix = <T extends readonly [string, ...number[]]>(
  bytes: Uint8Array,
  list: readonly T[],
): string | undefined => list.find(([, ...first]) => first.every((byte, index) => bytes[index] === byte))?.[0]

const decodeAs = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Maps names of Korean Excel's encoding to the label that `TextDecoder` accepts. */
const labelOf = (encoding: string): string => (/^(?:cp949|ms949|uhc)$/i.test(encoding) ? 'euc-kr' : encoding)

const isKnown = (label: string): boolean => {
  try {
    return Boolean(new TextDecoder(label))
  } catch {
    return false
  }
}

/** The likely encoding, only for the error message. */
const likelyEncoding = (bytes: Uint8Array): string => {
  const korean = decodeAs(bytes, 'euc-kr')
  return korean !== undefined && /\p{Script=Hangul}{2}/u.test(korean)
    ? 'bytes that are not UTF-8; they look like CP949, as Excel in Korean writes it'
    : 'bytes that are not UTF-8; they look like Windows-1252, as Excel in Western Europe writes it'
}

/**
 * Decodes a file. Removes the byte order mark.
 *
 * @param encoding as given by the user
 * @returns the text and the encoding used
 * @throws DataError for binary files, and for text that is not valid in the encoding
 */
export const decodeText = (
  bytes: Uint8Array,
  file: string,
  encoding?: string,
): { text: string; encoding: string } => {
  const binary = matchPrefix(bytes, binarySignatures)
  if (binary)
    refuse(
      file,
      binary,
      'a CSV or JSON file, or an Excel workbook (.xlsx)',
      'open it in its program and save it as .xlsx without a password, or as "CSV UTF-8"',
    )
  const given = encoding && labelOf(encoding)
  if (given && !isKnown(given)) {
    refuse(
      file,
      `--encoding ${encoding}`,
      'utf-8, utf-16le, cp949, windows-1252 and others',
      'correct the name',
    )
  }
  const label = given || matchPrefix(bytes, byteOrderMarks) || 'utf-8'
  if (!label.startsWith('utf-16') && bytes.subarray(0, 4096).includes(0)) {
    refuse(
      file,
      'null bytes: UTF-16 without a byte order mark, or a binary file',
      'a CSV or JSON file',
      FIX_ENCODING,
    )
  }
  const text = decodeAs(bytes, label)
  if (text !== undefined) return { text, encoding: label }
  return refuse(
    file,
    given ? `bytes that are not ${encoding}` : likelyEncoding(bytes),
    'text in UTF-8',
    FIX_ENCODING,
  )
}
