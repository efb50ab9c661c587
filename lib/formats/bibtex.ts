/** References as BibTeX, in UTF-8. `@misc` is what both the old styles and biblatex have for a page of the web. */
import { isoDate, isoYear } from '../timeline/calendar-date'
import { isIsoUnit } from '../timeline/date-points'
import type { When } from '../timeline/dates'
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

/** Text whose signs mean nothing to TeX; the inner braces keep capitals, and the name of a body, as they are. */
const plain = (text: string): string =>
  `{{${text.replace(/[\\{}~^$&%#_]/g, (sign) => SPECIAL[sign] ?? sign)}}}`

/** Addresses go in as they are: `url` is read literally. None of ours has a brace. */
const literal = (text: string): string => `{${text}}`

/** `date` for biblatex, `year` for the older styles. */
const dates = ({ start, end, edtf }: When): [string, string][] =>
  end || !isIsoUnit(start)
    ? [['year', plain(edtf)]]
    : [
        ['year', literal(isoYear(start.year))],
        ['date', literal(isoDate(start))],
      ]

const toEntry = (reference: Reference): string => {
  const { key, author, title, publisher, issued, accessed, url, archivedUrl, language } = reference
  const fields: [string, string][] = [
    ...(author ? [['author', plain(author)] as [string, string]] : []),
    ['title', plain(title)],
    ['organization', plain(publisher)],
    ...(issued ? dates(issued) : []),
    ['url', literal(url)],
    ...(accessed ? [['urldate', literal(isoDate(accessed.start))] as [string, string]] : []),
    ...(archivedUrl ? [['note', literal(`Archived: \\url{${archivedUrl}}`)] as [string, string]] : []),
    ['language', literal(language)],
  ]
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`
}

/** One entry per reference. */
export const toBibtex = (references: readonly Reference[]): string => references.map(toEntry).join('\n')
