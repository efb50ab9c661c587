/** Bytes as text: by the mark at their beginning, as UTF-8, or as the person says. An encoding is never guessed. */
import { DataError } from '../timeline/problems'
import { problemAt } from './problem'

const FIX_ENCODING =
  'save the file as "CSV UTF-8", or say how it is encoded, such as --encoding cp949 (Excel in Korean), --encoding windows-1252 (Excel in Western Europe) or --encoding utf-16le'

/** Files that are no text, by their first bytes. */
const binaries: readonly (readonly [name: string, ...bytes: number[]])[] = [
  ['a packed file, such as an Excel workbook (.xlsx) or an OpenDocument table (.ods)', 0x50, 0x4b],
  ['an old Excel workbook (.xls)', 0xd0, 0xcf, 0x11, 0xe0],
  ['a PDF document', 0x25, 0x50, 0x44, 0x46],
  ['a PNG picture', 0x89, 0x50, 0x4e, 0x47],
  ['a JPEG picture', 0xff, 0xd8, 0xff],
  ['a file packed with gzip', 0x1f, 0x8b],
]

const marks: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
]

const beginning = <T extends readonly [string, ...number[]]>(
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

/** `TextDecoder` knows Korean Excel's encoding by another name. */
const labelOf = (encoding: string): string => (/^(?:cp949|ms949|uhc)$/i.test(encoding) ? 'euc-kr' : encoding)

const isKnown = (label: string): boolean => {
  try {
    return Boolean(new TextDecoder(label))
  } catch {
    return false
  }
}

/** What the bytes might be, as help for the person alone. */
const likely = (bytes: Uint8Array): string => {
  const korean = decodeAs(bytes, 'euc-kr')
  return korean !== undefined && /\p{Script=Hangul}{2}/u.test(korean)
    ? 'bytes that are not UTF-8; they look like CP949, as Excel in Korean writes it'
    : 'bytes that are not UTF-8; they look like Windows-1252, as Excel in Western Europe writes it'
}

/**
 * The text of a file, without a byte order mark, and the encoding it was in.
 *
 * @param encoding as the person gave it
 * @throws DataError for what is no text, or text in an encoding that cannot be known
 */
export const decodeText = (
  bytes: Uint8Array,
  file: string,
  encoding?: string,
): { text: string; encoding: string } => {
  const refuse = (came: string, allowed: string, fix: string): never => {
    throw new DataError([problemAt({ file }, { came, allowed, fix })])
  }
  const binary = beginning(bytes, binaries)
  if (binary) refuse(binary, 'a CSV or JSON file', 'open it in its program and save it as "CSV UTF-8"')
  const given = encoding && labelOf(encoding)
  if (given && !isKnown(given)) {
    refuse(`--encoding ${encoding}`, 'utf-8, utf-16le, cp949, windows-1252 and others', 'correct the name')
  }
  const label = given || beginning(bytes, marks) || 'utf-8'
  if (!label.startsWith('utf-16') && bytes.subarray(0, 4096).includes(0)) {
    refuse('zero bytes: UTF-16 without a mark, or no text at all', 'a CSV or JSON file', FIX_ENCODING)
  }
  const text = decodeAs(bytes, label)
  if (text !== undefined) return { text, encoding: label }
  return refuse(given ? `bytes that are not ${encoding}` : likely(bytes), 'text in UTF-8', FIX_ENCODING)
}
