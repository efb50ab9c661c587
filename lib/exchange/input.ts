/** Reads a file to import: checks its size, decodes it and detects its kind. */
import { readFileSync, statSync } from 'node:fs'
import { decodeText } from './decode'
import { refuse } from './problem'

/** In bytes. Far more than 10,000 rows of long texts need. */
export const MAX_BYTES = 50_000_000

export type Input = { file: string; kind: 'json' | 'table'; text: string; notes: string[] }

const sizeOf = (file: string): number => {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) return refuse(file, 'no such file', 'a CSV or JSON file', 'correct the path')
  if (!found.isFile())
    return refuse(file, 'a folder, not a file', 'a CSV or JSON file', 'give the path of a file in it')
  return found.size
}

/** What a script has before its data: `storyjs_jsonp_data = ` or `callback(`. */
const SCRIPT = /^\s*(?:(?:var|let|const)\s+)?[\w$.]+\s*[=(]\s*(?=[{[])/

/** The JSON in a script that is nothing else, at its place; other texts as they are. */
const withoutScript = (text: string): string => {
  const [before] = SCRIPT.exec(text) ?? []
  return before === undefined
    ? text
    : before.replace(/\S/g, ' ') + text.slice(before.length).replace(/\)?\s*;?\s*$/, '')
}

/**
 * Reads a file to import.
 *
 * @param encoding needed if the file is neither UTF-8 nor has a byte order mark
 * @throws DataError for a file that is missing, empty, too large or not a text file
 */
export const readInput = (file: string, encoding?: string): Input => {
  const size = sizeOf(file)
  if (size > MAX_BYTES) {
    const came = `${Math.ceil(size / 1e6)} MB; it was not read`
    refuse(file, came, `at most ${MAX_BYTES / 1e6} MB`, 'split the file')
  }
  const { text: whole, encoding: read } = decodeText(readFileSync(file), file, encoding)
  const text = withoutScript(whole)
  const start = text.trimStart()
  if (start === '') refuse(file, 'an empty file', 'rows or events', 'export the file again')
  if (start.startsWith('<')) {
    const fix = 'in Google Sheets: File › Download › Comma Separated Values (.csv)'
    refuse(file, 'a web page', 'a CSV or JSON file', fix)
  }
  const kind = /^[[{]/.test(start) ? 'json' : 'table'
  return { file, kind, text, notes: read === 'utf-8' ? [] : [`read as ${read}`] }
}
