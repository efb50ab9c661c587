/** Writes iCalendar content lines (RFC 5545, section 3.1): escaped values, folded lines, CRLF endings. */
import { characters } from '../characters'

/** Maximum line length in octets of UTF-8, without the CRLF. */
export const LINE_LENGTH = 75

type Parameters = Readonly<Record<string, string>>

/** Escapes plain text for a value of type TEXT. */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')

/** Quotes a parameter value if it needs quotes. Parameter values cannot contain a double quote at all. */
const parameterValue = (value: string): string => (/[:;,]/.test(value) ? `"${value}"` : value)

/** One property, unfolded. The value is written without escaping. */
export const property = (name: string, value: string, parameters: Parameters = {}): string => {
  const written = Object.entries(parameters).map(([key, text]) => `;${key}=${parameterValue(text)}`)
  return `${name}${written.join('')}:${value}`
}

/** One property of type TEXT, unfolded and escaped. */
export const textProperty = (name: string, text: string, parameters?: Parameters): string =>
  property(name, escapeText(text), parameters)

/** Wraps lines in BEGIN and END. */
export const component = (name: string, lines: readonly string[]): string[] => [
  `BEGIN:${name}`,
  ...lines,
  `END:${name}`,
]

const octets = (text: string): number => Buffer.byteLength(text)

/** Length in octets of UTF-8, with a fast path for pieces of one code point, as most are. */
const octetsOf = (piece: string): number => {
  const code = piece.codePointAt(0) ?? 0
  if (piece.length > (code > 0xffff ? 2 : 1)) return octets(piece)
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** Pieces that folding must not split: grapheme clusters, or code points if a cluster does not fit on a line. */
const pieces = (line: string): string[] => {
  const found = characters(line)
  const fits = (character: string): boolean => octetsOf(character) < LINE_LENGTH
  return found.every(fits) ? found : found.flatMap((one) => (fits(one) ? [one] : [...one]))
}

/** Printable ASCII, which can be folded anywhere. */
const ASCII = /^[ -~]*$/

const foldAscii = (line: string): string => {
  const lines = [line.slice(0, LINE_LENGTH)]
  for (let at = LINE_LENGTH; at < line.length; at += LINE_LENGTH - 1) {
    lines.push(` ${line.slice(at, at + LINE_LENGTH - 1)}`)
  }
  return lines.join('\r\n')
}

/**
 * Folds a line into lines of at most 75 octets; continuation lines start with a space, which readers remove. A line
 * that is already folded is returned unchanged.
 */
export const foldLine = (line: string): string => {
  // A UTF-16 code unit takes at most three octets in UTF-8.
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

/** Folds lines and joins them into a file. */
export const writeLines = (lines: readonly string[]): string => `${lines.map(foldLine).join('\r\n')}\r\n`
