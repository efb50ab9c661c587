/** Serializes references as RIS (lines of `TAG  - value`), read by EndNote, Mendeley, RefWorks and Zotero. */
import { isoYear } from '../timeline/calendar-date'
import type { When } from '../timeline/dates'
import type { Reference } from './reference'

const two = (number: number | undefined): string =>
  number === undefined ? '' : String(number).padStart(2, '0')

/** `YYYY/MM/DD/` and an empty remark; unknown parts are left empty. */
const toRisDate = ({ start: { year, month, day } }: When): string =>
  `${isoYear(year)}/${two(month)}/${two(day)}/`

/** One record. Values are not escaped: texts of the data never contain line breaks. */
const toRecord = (reference: Reference): string => {
  const { key, kind, author, title, publisher, issued, accessed, url, archivedUrl, language } = reference
  const lines: [string, string][] = [
    ['TY', kind === 'press' ? 'NEWS' : 'ELEC'],
    ['ID', key],
    ...(author ? [['AU', author] as [string, string]] : []),
    ['TI', title],
    ['T2', publisher],
    ['PB', publisher],
    ...(issued
      ? ([
          ['PY', isoYear(issued.start.year)],
          ['DA', toRisDate(issued)],
        ] as [string, string][])
      : []),
    ...(accessed ? [['Y2', toRisDate(accessed)] as [string, string]] : []),
    ['UR', url],
    ...(archivedUrl ? [['N1', `Archived: ${archivedUrl}`] as [string, string]] : []),
    ['LA', language],
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')
}

/** One record per reference, separated by blank lines. */
export const toRis = (references: readonly Reference[]): string => references.map(toRecord).join('\r\n')
