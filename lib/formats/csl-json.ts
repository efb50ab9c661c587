/** References as CSL-JSON, which Zotero, Pandoc and most word processors' plug-ins read (https://citeproc-js.readthedocs.io). */
import type { DatePoint } from '../timeline/date-points'
import { spanEnd, type When } from '../timeline/dates'
import type { Reference } from './reference'

type CslDate = { 'date-parts': number[][]; circa?: true }

const parts = ({ year, month, day }: Pick<DatePoint, 'year' | 'month' | 'day'>): number[] =>
  [year, month, day].filter((part) => part !== undefined)

/** A decade is its first and last year; an interval without an end its beginning. */
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
    ...(archivedUrl && { archive_location: archivedUrl }),
    language,
  }
}

/** A list of items, to be written as JSON. */
export const toCslJson = (references: readonly Reference[]) => references.map(toCslItem)
