/** The lines of an iCalendar file (RFC 5545, section 3.1): values escaped, lines folded, CRLF behind each. */
import { characters } from '../characters'

/** The longest line, in octets of UTF-8 and without its CRLF. */
export const LINE_LENGTH = 75

type Parameters = Readonly<Record<string, string>>

/** Plain text as a value of the type TEXT. */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')

/** Parameters may hold these signs in quotes alone; a quotation mark they cannot hold at all. */
const parameterValue = (value: string): string => (/[:;,]/.test(value) ? `"${value}"` : value)

/** One property, unfolded; the value is written as it is given. */
export const property = (name: string, value: string, parameters: Parameters = {}): string => {
  const written = Object.entries(parameters).map(([key, text]) => `;${key}=${parameterValue(text)}`)
  return `${name}${written.join('')}:${value}`
}

/** One property of the type TEXT, unfolded. */
export const textProperty = (name: string, text: string, parameters?: Parameters): string =>
  property(name, escapeText(text), parameters)

/** The lines of a component. */
export const component = (name: string, lines: readonly string[]): string[] => [
  `BEGIN:${name}`,
  ...lines,
  `END:${name}`,
]

const octets = (text: string): number => Buffer.byteLength(text)

/** Octets of the UTF-8 of a piece, most of which are a single code point. */
const octetsOf = (piece: string): number => {
  const code = piece.codePointAt(0) ?? 0
  if (piece.length > (code > 0xffff ? 2 : 1)) return octets(piece)
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** What a fold does not cut: characters as readers see them, or code points where one of those fills a line. */
const pieces = (line: string): string[] => {
  const found = characters(line)
  const fits = (character: string): boolean => octetsOf(character) < LINE_LENGTH
  return found.every(fits) ? found : found.flatMap((one) => (fits(one) ? [one] : [...one]))
}

/** Where a line of plain ASCII may be cut: anywhere. */
const ASCII = /^[ -~]*$/

const foldAscii = (line: string): string => {
  const lines = [line.slice(0, LINE_LENGTH)]
  for (let at = LINE_LENGTH; at < line.length; at += LINE_LENGTH - 1) {
    lines.push(` ${line.slice(at, at + LINE_LENGTH - 1)}`)
  }
  return lines.join('\r\n')
}

/**
 * A line as one of at most 75 octets, or several, each further one beginning with a space that does not count. What
 * is folded already stays as it is.
 */
export const foldLine = (line: string): string => {
  // A character takes three octets at most for each unit of its text.
  if (line.length * 3 <= LINE_LENGTH || octets(line) <= LINE_LENGTH || line.includes('\r\n')) return line
  if (ASCII.test(line)) return foldAscii(line)
  const lines: string[] = []
  let current = ''
  let length = 0
  for (const piece of pieces(line)) {
    const more = octetsOf(piece)
    if (length + more > LINE_LENGTH) {
      lines.push(current)
      current = ' '
      length = 1
    }
    current += piece
    length += more
  }
  return [...lines, current].join('\r\n')
}

/** The file of these lines, folded. */
export const writeLines = (lines: readonly string[]): string => `${lines.map(foldLine).join('\r\n')}\r\n`
