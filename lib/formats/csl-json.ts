/** Converts references to CSL-JSON (https://citeproc-js.readthedocs.io), read by Zotero, Pandoc and word processors. */
import { historicalYear } from '../timeline/calendar-date'
import { type DatePoint, seasonOf } from '../timeline/date-points'
import { pointAt, spanEnd, type When } from '../timeline/dates'
import type { Reference } from './reference'

/** Dates of which CSL-JSON holds less than they say: it has no form for what is unknown or uncertain, or not closed. */
export const cslDateLosses = [
  ...['1998?', '1998%', '1998-XX', '1998-XX-XX', '1998-05-XX'],
  ...['1998/..', '1998/', '199X', '19XX'],
] as const

type CslDate = { 'date-parts': number[][]; season?: number; circa?: true } | { literal: string }

const parts = ({ year, month, day }: Pick<DatePoint, 'year' | 'month' | 'day'>): number[] =>
  [historicalYear(year), month, day].filter((part) => part !== undefined)

/**
 * A decade or century becomes its first and last year, an interval without an end only its start. One without a start is a text in
 * EDTF, because its end alone would read as the date.
 */
const toCslDate = (when: When): CslDate => {
  const { edtf, start, end } = when
  const point = pointAt(start)
  if (!point) return { literal: edtf }
  const isVague = [point, pointAt(end)].some((one) => one?.approximate || one?.uncertain)
  const circa = isVague && ({ circa: true } as const)
  const season = end ? undefined : seasonOf(point)
  if (season !== undefined) return { 'date-parts': [parts({ year: point.year })], season, ...circa }
  const last = spanEnd(when)
  return { 'date-parts': [parts(point), ...(last ? [parts(last)] : [])], ...circa }
}

/** Names the publisher once, as author or container: styles print all variables that they know, however alike. */
const toCslItem = (reference: Reference) => {
  const { key, kind, author, title, publisher, issued, accessed, url, archivedUrl, language } = reference
  return {
    id: key,
    type: kind === 'press' ? 'article-newspaper' : 'webpage',
    title,
    ...(author && { author: [{ literal: author }] }),
    ...(author !== publisher && { 'container-title': publisher }),
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
