/** Translates zod issues into messages for editors: the value found, what is allowed and how to fix it. */
import type { z } from 'zod'
import { isLanguage } from '../languages'
import { idForm, idPattern } from './fields'
import { orNearest } from './nearest'
import { type FieldPath, type Problem, shown } from './problems'

type Explanation = Pick<Problem, 'came' | 'allowed' | 'fix'> & { path: FieldPath }

type Issue = z.core.$ZodIssue

const typeOf = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  return `the ${typeof value} ${shown(value)}`
}

const typeNames: Record<string, string> = {
  string: 'a text in quotation marks',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list [ … ]',
  tuple: 'a list [ … ]',
  object: 'an object { … }',
}

const formats: Record<string, { allowed: string; fix: string }> = {
  url: {
    allowed: 'an address beginning with http:// or https://',
    fix: "copy the whole address from the browser's address bar",
  },
  datetime: {
    allowed: 'a date and time with offset, such as 2026-11-23T09:00:00+00:00',
    fix: 'write all parts, with the offset from UTC at the end',
  },
  email: { allowed: 'an e-mail address', fix: 'write it as name@domain' },
}

const explainSize = (issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): Omit<Explanation, 'path'> => {
  const [word, limit] = issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum]
  const { input } = issue
  const one = Number(limit) === 1
  const nouns: Record<string, string> = {
    array: one ? 'entry' : 'entries',
    string: one ? 'character' : 'characters',
  }
  const unit = nouns[issue.origin] ?? ''
  const came = Array.isArray(input)
    ? `${input.length} entries`
    : typeof input === 'string'
      ? `${input.length} characters`
      : shown(input)
  const fix = issue.code === 'too_small' ? 'add what is missing' : 'shorten it'
  return { came, allowed: `${word} ${limit} ${unit}`.trim(), fix: unit ? fix : 'correct the number' }
}

const explainOne = (issue: Issue): Omit<Explanation, 'path'> => {
  const came = shown(issue.input)
  switch (issue.code) {
    case 'invalid_type': {
      const allowed = typeNames[issue.expected] ?? issue.expected
      if (issue.input === undefined) return { came: 'nothing', allowed, fix: 'add the field' }
      return { came: typeOf(issue.input), allowed, fix: `write ${allowed}` }
    }
    case 'invalid_value': {
      const allowed = issue.values.map((value) => shown(value)).join(', ')
      const fix = orNearest(issue.input, issue.values.map(String), 'use one of these values')
      return { came, allowed: `one of ${allowed}`, fix }
    }
    case 'too_small':
    case 'too_big':
      return explainSize(issue)
    case 'invalid_format': {
      const known = formats[issue.format]
      if (known) return { came, ...known }
      if (issue.pattern === `/${idPattern}/`) {
        return { came, allowed: `an id: ${idForm}`, fix: 'write it in this form, such as general-assembly' }
      }
      const allowed = `text of the form ${issue.pattern ?? issue.format}`
      return { came, allowed, fix: 'write it in this form' }
    }
    case 'custom': {
      const { came: said, allowed, fix } = issue.params as { came?: string; allowed: string; fix: string }
      return { came: said ? `${came}, with ${said}` : came, allowed, fix }
    }
    default:
      return { came, allowed: issue.message, fix: 'correct the value' }
  }
}

/** Schema lookups by path. */
export type Place = {
  /** The fields that are allowed at a path. */
  keys: (path: FieldPath) => readonly string[]
  /** The description of the field at a path. */
  description: (path: FieldPath) => string
}

const explainKey = (key: string, known: readonly string[]): Omit<Explanation, 'path'> => {
  if (known.length > 0 && known.every(isLanguage)) {
    return {
      came: `a text in "${key}"`,
      allowed: `texts in the languages of site.json: ${known.join(', ')}`,
      fix: isLanguage(key)
        ? `add "${key}" to "languages" in site.json, or delete the text`
        : orNearest(key, known, 'delete the text, or correct the name of its language'),
    }
  }
  return {
    came: `the unknown field "${key}"`,
    allowed: `the fields ${known.join(', ')}`,
    fix: orNearest(key, known, 'delete the field or correct its name'),
  }
}

/**
 * Explanations for a zod issue: one per unknown key, otherwise one. Needs issues parsed with `reportInput`.
 */
export const explain = (issue: Issue, { keys, description }: Place): Explanation[] => {
  const path = issue.path as FieldPath
  if (issue.code === 'unrecognized_keys') {
    const known = keys(path)
    return issue.keys.map((key) => ({ path: [...path, key], ...explainKey(key, known) }))
  }
  const said = description(path)
  const isPattern =
    issue.code === 'invalid_format' && issue.pattern !== undefined && !Object.hasOwn(formats, issue.format)
  const found = explainOne(issue)
  // Show the description instead of the regular expression, which only programmers can read.
  return [
    { path, ...found, ...(isPattern && said && issue.pattern !== `/${idPattern}/` && { allowed: said }) },
  ]
}
