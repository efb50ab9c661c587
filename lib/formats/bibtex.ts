/** Serializes references as BibTeX in UTF-8. `@misc` is the entry type for web pages in both BibTeX and biblatex. */
import { isoDate } from '../timeline/calendar-date'
import { lastOf } from '../timeline/date-points'
import { pointAt, type When, withoutTimes } from '../timeline/dates'
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

/** The year, month or day with the marks of EDTF, which biblatex reads. Undefined for what is none of them. */
const biblatexDate = (when: When): string | undefined => {
  const point = when.end ? undefined : pointAt(when.start)
  if (!point || lastOf(point) || point.year < 1 || point.year > 9999) return undefined
  return withoutTimes(when).edtf
}

/** `date` for biblatex, `year` for BibTeX styles. What is no single year, month or day goes into `year` as EDTF. */
const dates = (issued: When): [string, string][] => {
  const date = biblatexDate(issued)
  return date === undefined
    ? [['year', plain(issued.edtf)]]
    : [
        ['year', literal(date.slice(0, 4))],
        ['date', literal(date)],
      ]
}

const toEntry = (reference: Reference): string => {
  const { key, author, title, publisher, issued, accessed, url, archivedUrl, language } = reference
  const fields: [string, string][] = [
    ...(author ? [['author', plain(author)] as [string, string]] : []),
    ['title', plain(title)],
    ['organization', plain(publisher)],
    ...(issued ? dates(issued) : []),
    ['url', literal(url)],
    ...(accessed ? [['urldate', literal(isoDate(accessed.anchor))] as [string, string]] : []),
    ...(archivedUrl ? [['note', literal(`Archived: \\url{${archivedUrl}}`)] as [string, string]] : []),
    ['language', literal(language)],
  ]
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`
}

/** One `@misc` entry per reference, separated by blank lines. */
export const toBibtex = (references: readonly Reference[]): string => references.map(toEntry).join('\n')
