/**
 * Content types for static hosts that would guess them wrongly: Netlify and Cloudflare Pages read `_headers`, Vercel
 * reads `vercel.json`. Both name the parts of a path that vary in the same way.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  calendarPath,
  correctionsPath,
  eventCalendarPath,
  eventSchemaPath,
  type FeedFormat,
  feedBeside,
  feedStylePath,
  opmlPath,
  type Path,
  themePath,
  timelinePath,
  timelineSchemaPath,
} from '../addresses'
import type { Language } from '../languages'
import { contentType } from './content-types'

/** Stands for every language in a pattern. */
const anyLanguage = ':language' as Language

const formats: readonly FeedFormat[] = ['rss', 'atom', 'json']

/** A feed and its archives, in every format. */
const feedsBeside = (page: Path): Path[] =>
  formats.flatMap((format) => {
    const live = feedBeside(page, format)
    return [live, `${page}archive/:number/${live.slice(page.length)}` as const]
  })

/** Addresses that need a header, with `:name` for a part that varies. */
const patterns: readonly Path[] = [
  ...feedsBeside(timelinePath(anyLanguage)),
  ...feedsBeside(themePath(anyLanguage, ':theme')),
  feedBeside(correctionsPath(anyLanguage), 'rss'),
  calendarPath(anyLanguage),
  eventCalendarPath(anyLanguage, ':slug'),
  opmlPath,
  feedStylePath,
  timelineSchemaPath,
  eventSchemaPath,
]

type Rule = { source: Path; type: string }

/** Patterns with their content types, below the path at which the site is published. */
export const headerRules = (basePath: string): Rule[] =>
  patterns.map((pattern) => ({
    source: `${basePath}${pattern}` as Path,
    type: contentType(pattern) ?? 'application/octet-stream',
  }))

/** The file `_headers` (Netlify, Cloudflare Pages). */
export const formatHeadersFile = (rules: readonly Rule[]): string =>
  rules.map(({ source, type }) => `${source}\n  Content-Type: ${type}\n`).join('')

/** The file `vercel.json`. */
export const formatVercelFile = (rules: readonly Rule[]): string => {
  const headers = rules.map(({ source, type }) => ({
    source,
    headers: [{ key: 'Content-Type', value: type }],
  }))
  return `${JSON.stringify({ trailingSlash: true, headers }, null, 2)}\n`
}

/** Writes both files into a built site. */
export const writeHostHeaders = (dir: string, basePath: string): void => {
  const rules = headerRules(basePath)
  writeFileSync(join(dir, '_headers'), formatHeadersFile(rules))
  writeFileSync(join(dir, 'vercel.json'), formatVercelFile(rules))
}
