import { allChanges, type Change, changesOfEvent, type Subject } from '@/lib/timeline/changes'
import { correction, LATER } from '../../fixtures/ledger'
import { eventOf, readStory, type Story } from '../../fixtures/story'

const nameOf = (of: Subject): string => {
  if (of.kind === 'event') return `${of.event.id}, version ${of.version}`
  if (of.kind === 'source') return `source ${of.source.id}`
  return of.kind === 'actor' ? `actor ${of.actor.id}` : `publisher ${of.publisher.id}`
}

const summarize = (changes: readonly Change[]): string[] =>
  changes.map(({ at, change, of }) => `${at.slice(0, 10)} ${change}: ${nameOf(of)}`)

/** Notes on the wire, from which the Echo derives, on the council, and on the Echo as a publisher. */
const noted = ({ sources, actors, publishers, events }: Story): void => {
  const wire = sources.find(({ id }) => id === 'wire')
  if (wire)
    wire.corrections = [correction('2026-03-01T08:00:00+00:00'), correction('2026-05-03T09:00:00+00:00')]
  const [council] = actors
  if (council) council.corrections = [correction('2026-05-02T09:00:00+00:00', true)]
  const [echo] = publishers
  if (echo) echo.corrections = [correction()]
  events.reopening.corrections = [correction(LATER, true)]
}

test('lists every change of the story, newest first, with the resulting version', () => {
  expect(summarize(allChanges(readStory(noted)))).toEqual([
    '2026-05-03 correction: source wire',
    '2026-05-02 minor: actor council',
    '2026-05-01 minor: e3, version 2',
    '2026-05-01 correction: publisher echo-paper',
    '2026-03-09 correction: e4, version 3',
    '2026-03-10 correction: e4, version 2',
    '2026-03-08 withdrawal: e5, version 2',
    '2026-03-01 correction: source wire',
  ])
})

test('an entry has its own changes and, since its publication, those of its sources, actors and publishers', () => {
  const timeline = readStory(noted)
  expect(summarize(changesOfEvent(eventOf(timeline, 'a-house-is-found')))).toEqual([
    '2026-05-03 correction: source wire',
    '2026-05-02 minor: actor council',
    '2026-05-01 correction: publisher echo-paper',
  ])
  // The council published the notice that both cite. The wire is cited in a disagreement.
  expect(summarize(changesOfEvent(eventOf(timeline, 'reopening')))).toEqual([
    '2026-05-02 minor: actor council',
    '2026-05-01 minor: e3, version 2',
  ])
  expect(summarize(changesOfEvent(eventOf(timeline, 'the-flood')))).toEqual([
    '2026-05-03 correction: source wire',
    '2026-05-02 minor: actor council',
  ])
})

test('a note on an actor who is also a publisher is listed once', () => {
  const timeline = readStory(({ actors }) => {
    const [council] = actors
    if (council) council.corrections = [correction()]
  })
  expect(summarize(allChanges(timeline)).filter((line) => line.includes('council'))).toEqual([
    '2026-05-01 correction: actor council',
  ])
})

test('notes on an agency and its parent are listed with the source that carries its report', () => {
  const timeline = readStory(({ publishers, sources }) => {
    publishers.push(
      { id: 'wire-house', name: { en: 'Wire House', ko: '와이어하우스' }, corrections: [correction()] },
      { id: 'wire-agency', name: { en: 'Wire Agency', ko: '와이어통신' }, partOf: 'wire-house' },
    )
    const echo = sources.find(({ id }) => id === 'echo')
    if (echo) echo.agency = 'Wire Agency'
  })
  expect(summarize(changesOfEvent(eventOf(timeline, 'a-house-is-found')))).toEqual([
    '2026-05-01 correction: publisher wire-house',
  ])
})
