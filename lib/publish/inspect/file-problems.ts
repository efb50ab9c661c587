/** Checks files of the built site that are not pages. */
import { contentType, isText } from '../../content-types'
import { LINE_LENGTH } from '../../formats/ical-text'
import { assertWellFormed } from '../../formats/xml'

const thrown = (attempt: () => unknown): string[] => {
  try {
    attempt()
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

const xml = (text: string): string[] =>
  thrown(() => assertWellFormed(text, 'it')).map((message) => message.replace(/^it /, ''))

const json = (text: string): string[] =>
  thrown(() => JSON.parse(text)).map((message) => `is not valid JSON: ${message}`)

/** RFC 5545: lines end with CRLF and have at most 75 octets; components nest correctly. */
const calendar = (text: string): string[] => {
  const lines = text.split('\r\n')
  const open: string[] = []
  for (const line of lines) {
    if (line.startsWith('BEGIN:')) open.push(line.slice('BEGIN:'.length))
    if (line.startsWith('END:') && open.pop() !== line.slice('END:'.length))
      return [`closes ${line} out of order`]
  }
  return [
    ...(lines.pop() === '' ? [] : ['does not end with CRLF']),
    ...(lines.some((line) => /[\r\n]/.test(line)) ? ['has a line that does not end with CRLF'] : []),
    ...(lines.some((line) => Buffer.byteLength(line) > LINE_LENGTH) ? ['has a line over 75 octets'] : []),
    ...(open.length > 0 ? [`does not close ${open.join(', ')}`] : []),
  ]
}

/** By content type of text; the first match applies. */
const checks: readonly (readonly [type: RegExp, check: (text: string) => string[]])[] = [
  [/xml|opml/, xml],
  [/json/, json],
  [/calendar/, calendar],
]

const checkOf = (path: string) =>
  isText(path) ? checks.find(([type]) => type.test(contentType(path)))?.[1] : undefined

/** The problems of a file, checked according to its content type. */
export const fileProblems = (path: string, text: string): string[] => checkOf(path)?.(text) ?? []

/** Whether there is a check for the content type of a file. */
export const isCheckable = (path: string): boolean => checkOf(path) !== undefined
