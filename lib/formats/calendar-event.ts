/** Builds the VEVENT (RFC 5545) of an event in one language. */
import { absoluteUrl, eventPath } from '../addresses'
import { type Language, words } from '../languages'
import { formatDay, formatWhenOpening } from '../timeline/dates'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { utcMoment } from '../timeline/zones'
import { type CalendarTime, timeProperties } from './calendar-time'
import { evidenceLine } from './evidence-line'
import { component, escapeText, property, textProperty } from './ical-text'
import { calendarUid } from './permanent-names'

const description = (event: TimelineEvent, language: Language, address: string): string => {
  const { dates, event: text, calendar } = words(language)
  const { when, partOfDay, summary, withdrawn } = event
  const basis = evidenceLine(event, language)
  return [
    formatWhenOpening(when, dates, partOfDay),
    ...(withdrawn ? [text.withdrawnOn(formatDay(withdrawn.at, dates))] : []),
    summary[language],
    ...(basis ? [basis] : []),
    calendar.details(address),
  ].join('\n')
}

const placeProperties = ({ place }: TimelineEvent, language: Language): string[] => {
  if (!place) return []
  const { name, latitude, longitude } = place
  const location = textProperty('LOCATION', name[language])
  if (latitude === undefined || longitude === undefined) return [location]
  // RFC 5545 recommends six decimal places and does not allow an exponent.
  return [location, property('GEO', `${latitude.toFixed(6)};${longitude.toFixed(6)}`)]
}

/** The unfolded lines of an event's VEVENT. It sets no alarm and does not mark the reader as busy. */
export const eventComponent = (
  { site, eventsById }: Timeline,
  event: TimelineEvent,
  time: CalendarTime,
  language: Language,
): string[] => {
  const { id, slug, title, themes, published, updated, corrections, withdrawn } = event
  const address = absoluteUrl(site, eventPath(language, slug))
  const revised = utcMoment(updated)
  const outer = eventsById.get(event.partOf ?? '')
  return component('VEVENT', [
    textProperty('UID', calendarUid(site, id, language)),
    // In a calendar without METHOD, DTSTAMP is the time of the last revision.
    property('DTSTAMP', revised),
    property('CREATED', utcMoment(published)),
    property('LAST-MODIFIED', revised),
    property('SEQUENCE', String(corrections.length + (withdrawn ? 1 : 0))),
    ...timeProperties(time),
    textProperty('SUMMARY', title[language], { LANGUAGE: language }),
    textProperty('DESCRIPTION', description(event, language, address)),
    ...placeProperties(event, language),
    property('URL', address),
    ...(themes.length > 0
      ? [property('CATEGORIES', themes.map(({ name }) => escapeText(name[language])).join(','))]
      : []),
    ...(outer
      ? [textProperty('RELATED-TO', calendarUid(site, outer.id, language), { RELTYPE: 'PARENT' })]
      : []),
    `STATUS:${withdrawn ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PUBLIC',
  ])
}
