/** The content of the event pages as plain values, for the templates of all candidates. */
import { basePath, eventPath, themePath } from '../lib/addresses'
import { evidenceLine } from '../lib/formats/evidence-line'
import { type SlideDate, slideDates } from '../lib/formats/timelinejs'
import { type Language, words } from '../lib/languages'
import { formatWhen } from '../lib/timeline/dates'
import { sourceNotes } from '../lib/timeline/notes'
import type { Timeline, TimelineEvent } from '../lib/timeline/types'

type Link = { name: string; href: string }

export type Item = {
  slug: string
  href: string
  date: string
  start: string
  end?: string
  kind: string
  title: string
  summary: string
  evidence: string
  themes: Link[]
  claims: string[]
  sources: Link[]
}

export type Content = { language: Language; name: string; tagline: string; items: Item[] }

const iso = ({ year, month = 1, day = 1 }: SlideDate): string =>
  [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')

const toItem = (timeline: Timeline, event: TimelineEvent, language: Language): Item => {
  const base = basePath(timeline.site)
  const { start_date, end_date } = slideDates(event.when)
  return {
    slug: event.slug,
    href: base + eventPath(language, event.slug),
    date: formatWhen(event.when, words(language).dates, event.partOfDay),
    start: iso(start_date),
    ...(end_date && { end: iso(end_date) }),
    kind: event.kind.name[language],
    title: event.title[language],
    summary: event.summary[language],
    evidence: evidenceLine(event, language) ?? '',
    themes: event.themes.map(({ id, name }) => ({
      name: name[language],
      href: base + themePath(language, id),
    })),
    claims: event.claims.map(({ text }) => text[language]),
    sources: [...sourceNotes(event).keys()].map(({ title, url }) => ({ name: title, href: url })),
  }
}

export const contentOf = (timeline: Timeline, language: Language): Content => ({
  language,
  name: timeline.site.name[language],
  tagline: timeline.site.tagline[language],
  items: timeline.events.map((event) => toItem(timeline, event, language)),
})
