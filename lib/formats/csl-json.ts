/** Converts references to CSL-JSON (https://citeproc-js.readthedocs.io), read by Zotero, Pandoc and word processors. */
import type { DatePoint } from '../timeline/date-points'
import { spanEnd, type When } from '../timeline/dates'
import type { Reference } from './reference'

type CslDate = { 'date-parts': number[][]; circa?: true }

const parts = ({ year, month, day }: Pick<DatePoint, 'year' | 'month' | 'day'>): number[] =>
  [year, month, day].filter((part) => part !== undefined)

/** A decade becomes its first and last year; an open interval only its start. */
const toCslDate = (when: When): CslDate => {
  const { start, end } = when
  const last = spanEnd(when)
  const isVague = [start, end].some(
    (point) => typeof point === 'object' && (point.approximate || point.uncertain),
  )
  return { 'date-parts': [parts(start), ...(last ? [parts(last)] : [])], ...(isVague && { circa: true }) }
}

const toCslItem = (reference: Reference) => {
  const { key, kind, author, title, publisher, issued, accessed, url, archivedUrl, language } = reference
  return {
    id: key,
    type: kind === 'press' ? 'article-newspaper' : 'webpage',
    title,
    ...(author && { author: [{ literal: author }] }),
    'container-title': publisher,
    publisher,
    ...(issued && { issued: toCslDate(issued) }),
    ...(accessed && { accessed: toCslDate(accessed) }),
    URL: url,
    // Styles print the address of a copy only where the archive has a name.
    ...(archivedUrl && { archive: new URL(archivedUrl).hostname, archive_location: archivedUrl }),
    language,
  }
}

/** A list of CSL items, ready to be serialized as JSON. */
export const toCslJson = (references: readonly Reference[]) => references.map(toCslItem)
