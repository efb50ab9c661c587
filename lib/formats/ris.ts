/** References as RIS, which EndNote, Mendeley, RefWorks and Zotero read: a tag, two spaces, a hyphen, a space, a value. */

import { isoYear } from '../timeline/calendar-date'
import type { When } from '../timeline/dates'
import type { Reference } from './reference'

const two = (number: number | undefined): string =>
  number === undefined ? '' : String(number).padStart(2, '0')

/** Year, month, day and a remark between slashes, those unknown left empty. */
const toRisDate = ({ start: { year, month, day } }: When): string =>
  `${isoYear(year)}/${two(month)}/${two(day)}/`

/** A record per reference. A value has no line breaks, as no text of the data has. */
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

/** Records, each ended by its own `ER`. */
export const toRis = (references: readonly Reference[]): string => references.map(toRecord).join('\r\n')
