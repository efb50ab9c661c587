/**
 * Validates the texts of the data: one line of well-formed plain text, without markup or control characters.
 * Feeds, calendars, cards and pages escape it in their own ways, so it must not be escaped already.
 */

import { isElementName } from '../html-elements'
import { namedCharacter } from './character-names'
import { idleIn, isBlank, unclosedIn } from './invisible'
import { disguisedIn } from './look-alikes'

type Rule = { broken: (text: string) => string | undefined; allowed: string; fix: string }

const found = (pattern: RegExp) => (text: string) => pattern.exec(text)?.[0]

/** Controls, breaks, embeddings and overrides of directions, noncharacters, and what has no fixed meaning. */
const FORBIDDEN = /[\p{Cc}\u2028-\u202e\p{Noncharacter_Code_Point}\p{Co}\ufffc\ufffd]/u

const named = (character: string | undefined): string | undefined =>
  character === undefined ? undefined : `the character ${namedCharacter(character)}`

/** The beginning of a tag, comment or declaration, or a reference to a character. */
const MARKUP = /<(?:[!?]|\/?([a-z][a-z0-9]*)(?![\w.@:-]))|&(?:#\w+|[a-z]+\d*);/gi

/** The first markup in a text. A `<` before a word that names no element is a character, as in "turnout <half". */
const markupIn = (text: string): string | undefined => {
  for (const { 0: found, 1: name, index } of text.matchAll(MARKUP)) {
    if (name !== undefined && !isElementName(name)) continue
    const rest = text.slice(index + found.length)
    return found.startsWith('<') ? `${found}${/^[^<>]*>?/.exec(rest)?.[0] ?? ''}` : found
  }
  return undefined
}

const rules: readonly Rule[] = [
  {
    broken: (text) => {
      if (!isBlank(text)) return undefined
      const unseen = [...new Set(text.replace(/\s/gu, ''))].map(namedCharacter)
      return unseen.length > 0 ? `an empty text: only ${unseen.slice(0, 3).join(', ')}` : 'an empty text'
    },
    allowed: 'some text',
    fix: 'write the text; an optional field can be left out',
  },
  {
    broken: (text) => (text.isWellFormed() ? undefined : 'half of a character (a lone surrogate)'),
    allowed: 'well-formed Unicode',
    fix: 'delete the damaged character and type it again',
  },
  {
    broken: (text) => named(found(FORBIDDEN)(text)),
    allowed: 'one line of text without control characters',
    fix: 'delete the character; write line breaks as a space or as another claim',
  },
  {
    broken: (text) => {
      const character = unclosedIn(text)
      if (character === undefined) return undefined
      return `${named(character)}, ${character === '\u2069' ? 'with nothing to close' : 'which is not closed'}`
    },
    allowed: 'directions that end where they begin: U+2069 behind each U+2066, U+2067 and U+2068',
    fix: 'delete the character, or close what it opens',
  },
  {
    broken: (text) => (isBlank(text) ? undefined : named(idleIn(text)[0])),
    allowed: 'no invisible characters that do nothing where they are',
    fix: 'delete the character; type the letters around it again if you cannot see it',
  },
  {
    broken: (text) => {
      const letter = disguisedIn(text)
      return letter && `${named(letter)}, which looks like another one`
    },
    allowed: 'each word in letters of one script',
    fix: 'type the word again, in the letters that it looks like',
  },
  {
    broken: markupIn,
    allowed: 'plain text, no HTML',
    fix: 'delete the markup and write the character itself',
  },
  {
    broken: found(/__[A-Z][A-Z_]*__|\{\{|\}\}|\b(?:TODO|FIXME|TBD)\b|\b[Ll]orem\b/),
    allowed: 'finished text, no placeholder',
    fix: 'replace the placeholder with the actual text',
  },
  {
    broken: (text) => (text === text.trim() && !/ {2}/.test(text) ? undefined : 'extra spaces'),
    allowed: 'no spaces at the start or end, one between words',
    fix: 'delete the extra spaces',
  },
  {
    broken: (text) => (text === text.normalize('NFC') ? undefined : 'decomposed letters'),
    allowed: 'composed letters (Unicode NFC)',
    fix: 'run `npm run check -- --fix`, which composes them',
  },
]

export type TextProblem = { came: string; allowed: string; fix: string }

/** A problem for each rule that a text breaks. */
export const textProblems = (text: string): TextProblem[] => {
  const problems: TextProblem[] = []
  for (const { broken, allowed, fix } of rules) {
    const came = broken(text)
    if (came !== undefined) problems.push({ came, allowed, fix })
  }
  return problems
}

/** Length in characters (code points), not UTF-16 units. */
export const lengthOf = (text: string): number => [...text].length
