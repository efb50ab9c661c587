/** The lines of an iCalendar file (RFC 5545, section 3.1): values escaped, lines folded, CRLF behind each. */

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

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Signs that join others into one character as readers see it: marks, joiners, modifiers, flags, loose Hangul. */
const JOINING =
  /[\p{M}\p{Cf}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u

/** What a fold does not cut: characters as readers see them, or code points where one of those fills a line. */
const pieces = (line: string): string[] =>
  // Finding where characters end is slow, and most lines are of plain ones.
  JOINING.test(line)
    ? [...graphemes.segment(line)].flatMap(({ segment }) =>
        octets(segment) < LINE_LENGTH ? [segment] : [...segment],
      )
    : [...line]

/** A line as one of at most 75 octets, or several, each further one beginning with a space that does not count. */
export const foldLine = (line: string): string => {
  if (octets(line) <= LINE_LENGTH) return line
  const lines: string[] = []
  let current = ''
  let length = 0
  for (const piece of pieces(line)) {
    if (length + octets(piece) > LINE_LENGTH) {
      lines.push(current)
      current = ' '
      length = 1
    }
    current += piece
    length += octets(piece)
  }
  return [...lines, current].join('\r\n')
}

/** The file of these lines, folded. */
export const writeLines = (lines: readonly string[]): string =>
  lines.map((line) => `${foldLine(line)}\r\n`).join('')
