/** Serializes references as RIS (lines of `TAG  - value`), read by EndNote, Mendeley, RefWorks and Zotero. */
import { type DatePoint, seasonOf } from '../timeline/date-points'
import { machineReadable, type When } from '../timeline/dates'
import type { Reference } from './reference'

type Line = [tag: string, value: string]

const padded = (number: number | undefined, digits = 2): string =>
  number === undefined ? '' : String(number).padStart(digits, '0')

/** Seasons are none of its units. */
const monthIn = (point: DatePoint): number | undefined => (seasonOf(point) ? undefined : point.month)

/** `YYYY/MM/DD/` and an empty remark; unknown parts are left empty. */
const toRisDate = ({ anchor }: When): string =>
  `${padded(anchor.year, 4)}/${padded(monthIn(anchor))}/${padded(anchor.day)}/`

/** RIS has years of four digits, months and days. What else a date says is in a note. */
const dates = (issued: When): Line[] => {
  const { edtf, start, anchor } = issued
  const hasYear = start === anchor && anchor.year > 0 && anchor.year < 10_000
  return [
    ...(hasYear
      ? ([
          ['PY', padded(anchor.year, 4)],
          ['DA', toRisDate(issued)],
        ] as Line[])
      : []),
    ...(machineReadable(issued) ? [] : [['N1', `Date: ${edtf} (EDTF)`] as Line]),
  ]
}

/**
 * One record, which names its publisher once: styles print all tags that they know. Values are not escaped: texts of the data
 * never contain line breaks.
 */
const toRecord = (reference: Reference): string => {
  const { key, kind, author, title, publisher, issued, accessed, url, archivedUrl, language } = reference
  const lines: Line[] = [
    ['TY', kind === 'press' ? 'NEWS' : 'ELEC'],
    ['ID', key],
    ...(author ? [['AU', author] as Line] : []),
    ['TI', title],
    ...(author === publisher ? [] : [['T2', publisher] as Line]),
    ...(issued ? dates(issued) : []),
    ...(accessed ? [['Y2', toRisDate(accessed)] as Line] : []),
    ['UR', url],
    ...(archivedUrl ? [['N1', `Archived: ${archivedUrl}`] as Line] : []),
    ['LA', language],
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')
}

/** One record per reference, separated by blank lines. */
export const toRis = (references: readonly Reference[]): string => references.map(toRecord).join('\r\n')
