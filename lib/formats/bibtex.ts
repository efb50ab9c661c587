/**
 * Serializes references as BibTeX in UTF-8, for biblatex and what imports BibTeX. `@online` is its type for web pages; styles
 * of BibTeX that do not know it format it as `@misc`.
 */
import { edtfYear, isoDate } from '../timeline/calendar-date'
import { type When, withoutTimes } from '../timeline/dates'
import type { Reference } from './reference'

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
}

/** Escapes TeX. The inner braces keep capitals as written and an organisation's name in one piece. */
const plain = (text: string): string =>
  `{{${text.replace(/[\\{}~^$&%#_]/g, (character) => SPECIAL[character] ?? character)}}}`

/** A value without escapes, since `url` is read verbatim. No URL in the data contains a brace. */
const literal = (text: string): string => `{${text}}`

/** The name that babel and polyglossia have for a language, if they may have one: `korean` for `ko`. */
const langid = (tag: string): string | undefined => {
  const [primary = ''] = tag.split('-')
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(primary)?.toLowerCase()
  return name && /^[a-z]+$/.test(name) ? name : undefined
}

/** `date` in EDTF for biblatex, without times of day; `year` for BibTeX styles, which know no more, where it begins in one. */
const dates = (issued: When): [string, string][] => {
  const { edtf, start, anchor } = withoutTimes(issued)
  const hasYear = start === anchor && anchor.year > 0 && anchor.year < 10_000
  return [
    ...(hasYear ? [['year', literal(edtfYear(anchor.year))] as [string, string]] : []),
    ['date', literal(edtf)],
  ]
}

/** BibTeX styles sort by the author, or by `key` where there is none. */
const named = ({ author, publisher }: Reference): [string, string][] =>
  author
    ? [['author', plain(author)]]
    : [
        ['key', plain(publisher)],
        ['organization', plain(publisher)],
      ]

const toEntry = (reference: Reference): string => {
  const { key, title, issued, accessed, url, archivedUrl } = reference
  const language = langid(reference.language)
  const fields: [string, string][] = [
    ...named(reference),
    ['title', plain(title)],
    ...(issued ? dates(issued) : []),
    ['url', literal(url)],
    ...(accessed ? [['urldate', literal(isoDate(accessed.anchor))] as [string, string]] : []),
    ...(archivedUrl ? [['note', literal(`Archived: \\url{${archivedUrl}}`)] as [string, string]] : []),
    ...(language ? [['langid', literal(language)] as [string, string]] : []),
  ]
  return `@online{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`
}

/** One `@online` entry per reference, separated by blank lines. */
export const toBibtex = (references: readonly Reference[]): string => references.map(toEntry).join('\n')
