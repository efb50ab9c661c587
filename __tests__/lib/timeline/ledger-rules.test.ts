// Breaks each rule for published content in a recorded story, and makes all kinds of allowed changes.
import {
  changedFolder,
  correction,
  LATER,
  ledgerReportOf,
  newsIn,
  placesIn,
  type StoryChange,
} from '../../fixtures/ledger'
import type { Story } from '../../fixtures/story'

const moved = ({ events }: Story, from: string, to: string): void => {
  const event = events[from] as Story['events']['the-flood']
  delete events[from]
  events[to] = event
}

const sourceOf = ({ sources }: Story, id: string) =>
  sources.find((source) => source.id === id) as (typeof sources)[0]

type Row = [what: string, change: StoryChange, place: string, came: RegExp, fix: RegExp, before?: StoryChange]

const flood = 'events/the-flood.json'
const night = 'events/reading-night.json'

const addCorrection = /add a note to "corrections".*"minor": true.*npm run ledger/

test.each<Row>([
  [
    'a title that changed in one language',
    ({ events }) => {
      events['the-flood'].title.ko = '큰 홍수'
    },
    `${flood} corrections`,
    /content in ko that differs from the recorded one \(version 1, of 2026-03-02T09:00:00\+00:00\)/,
    addCorrection,
  ],
  [
    'a date that changed',
    ({ events }) => {
      events['the-flood'].when = '1974-11-03/1974-11-09'
    },
    `${flood} corrections`,
    /content in en and ko that differs/,
    addCorrection,
  ],
  [
    'a claim that went',
    ({ events }) => {
      events['a-house-is-found'].claims.pop()
    },
    'events/a-house-is-found.json corrections',
    /content in en and ko that differs/,
    addCorrection,
  ],
  [
    'a corrected entry that changed once more',
    ({ events }) => {
      events['reading-night'].summary.en = 'Readers stay until midnight.'
    },
    `${night} corrections`,
    /content in en that differs from the recorded one \(version 3, of 2026-03-09T23:30:00-05:00\)/,
    addCorrection,
  ],
  [
    'a reason of a withdrawal that changed',
    ({ events }) => {
      const { withdrawn } = events['card-index']
      if (withdrawn) withdrawn.reason.en = 'No source says so.'
    },
    'events/card-index.json corrections',
    /content in en that differs/,
    addCorrection,
  ],
  [
    'a withdrawal that was taken back',
    ({ events }) => {
      delete events['card-index'].withdrawn
    },
    'events/card-index.json corrections',
    /content in en and ko that differs/,
    addCorrection,
  ],
  [
    'a source of another kind',
    (story) => {
      sourceOf(story, 'minutes').kind = 'press'
    },
    'sources.json [2].corrections',
    /content in en and ko that differs from the recorded one \(version 1\)/,
    addCorrection,
  ],
  [
    'an actor of another name',
    ({ actors }) => {
      const [council] = actors
      if (council) council.name.en = 'County Council'
    },
    'actors.json [0].corrections',
    /content in en that differs/,
    addCorrection,
  ],
  [
    'an actor of another name whom no entry names but as a publisher',
    ({ actors }) => {
      const archive = actors.at(-1)
      if (archive) archive.name.ko = '군 기록관'
    },
    'actors.json [2].corrections',
    /content in ko that differs/,
    addCorrection,
    ({ actors, sources }) => {
      actors.push({ id: 'archive', kind: 'body', name: { en: 'Town Archive', ko: '읍 기록관' } })
      Object.assign(sources.at(-1) ?? {}, { publisher: 'Town Archive' })
    },
  ],
  [
    'a publisher of another name',
    ({ publishers }) => {
      const [echo] = publishers
      if (echo) echo.name.ko = '메아리일보'
    },
    'publishers.json [0].corrections',
    /content in ko that differs/,
    addCorrection,
  ],
  [
    'an entry that is gone',
    ({ events }) => {
      delete (events as Record<string, unknown>)['the-flood']
    },
    flood,
    /no such file/,
    /restore the file.*"withdrawn".*"aliases".*"e2"/,
  ],
  [
    'an id that changed',
    ({ events }) => {
      events['the-flood'].id = 'e99'
    },
    `${flood} id`,
    /"e99"/,
    /restore "id": "e2"/,
  ],
  [
    'a renamed file without an alias',
    (story) => moved(story, 'the-flood', 'high-water'),
    'events/high-water.json aliases',
    /former address "the-flood"/,
    /add "the-flood" to "aliases"/,
  ],
  [
    'an alias that went',
    ({ events }) => {
      delete events['a-house-is-found'].aliases
    },
    'events/a-house-is-found.json aliases',
    /former address "a-house"/,
    /add "a-house" to "aliases"/,
  ],
  [
    'another date of publication',
    ({ events }) => {
      events['the-flood'].published = '2026-03-02T10:00:00+00:00'
    },
    `${flood} published`,
    /"2026-03-02T10:00:00\+00:00"/,
    /restore the date/,
  ],
  [
    'an id that went to another entry',
    ({ events }) => {
      const { aliases: _, ...rest } = events['a-house-is-found']
      delete (events as Record<string, unknown>)['the-flood']
      events['new-entry'] = { ...rest, id: 'e2', published: '2026-05-01T09:00:00+00:00' }
    },
    'events/new-entry.json id',
    /"e2", which belongs to the entry "the-flood" of 2026-03-02T09:00:00\+00:00/,
    /choose another id; if this is the same entry under a new name/,
  ],
  [
    'an embargo on what was published',
    ({ events }) => {
      events['the-flood'].publishAfter = '2099-01-01T00:00:00Z'
    },
    `${flood} publishAfter`,
    /"2099-01-01T00:00:00Z", but the entry has been published since 2026-03-02/,
    /delete "publishAfter".*BUILD_DATE/,
  ],
  [
    'a correction that was deleted',
    ({ events }) => {
      events['reading-night'].corrections?.shift()
    },
    `${night} corrections`,
    /no note dated 2026-03-09T23:30:00-05:00, where a correction was published/,
    /restore the note/,
  ],
  [
    'a changed note of a correction',
    ({ events }) => {
      const [first] = events['reading-night'].corrections ?? []
      if (first) first.note.ko = '시각이 조금 틀렸다.'
    },
    `${night} corrections`,
    /a note dated 2026-03-09T23:30:00-05:00 that differs from the published one/,
    /put the change into another correction/,
  ],
  [
    'a correction made a minor edit',
    ({ events }) => {
      const [first] = events['reading-night'].corrections ?? []
      if (first) first.minor = true
    },
    `${night} corrections`,
    /the correction of 2026-03-09T23:30:00-05:00 as a minor edit/,
    /delete its "minor"/,
  ],
  [
    'a correction dated before the last one on record',
    ({ events }) => {
      events['reading-night'].title.en = 'A night of books'
      events['reading-night'].corrections?.push(correction('2026-03-10T04:29:00+00:00'))
    },
    `${night} corrections`,
    /a new correction dated 2026-03-10T04:29:00\+00:00/,
    /set the time at which the change is published/,
  ],
])('%s is stopped, with what to do', (_, change, place, came, fix, before = () => {}) => {
  const dir = changedFolder(change, before)
  expect(placesIn(dir)).toEqual([place])
  const report = ledgerReportOf(dir)
  expect(report).toMatch(new RegExp(`\n {2}came: +.*${came.source}`))
  expect(report).toMatch(/\n {2}allowed: +\S/)
  expect(report).toMatch(new RegExp(`\n {2}fix: +.*${fix.source}`))
})

test('a minor edit made a correction is stopped too', () => {
  const before: StoryChange = ({ events }) => {
    events['the-flood'].corrections = [correction(LATER, true)]
  }
  const dir = changedFolder(({ events }) => {
    events['the-flood'].corrections = [correction()]
  }, before)
  expect(placesIn(dir)).toEqual([`${flood} corrections`])
  expect(ledgerReportOf(dir)).toMatch(/fix: +restore "minor": true/)
})

test('all problems are reported together, with the line of each field', () => {
  const dir = changedFolder(({ events, actors }) => {
    events['reading-night'].title.en = 'A night of books'
    events['the-flood'].published = '2026-03-02T10:00:00+00:00'
    const [council] = actors
    if (council) council.name.en = 'County Council'
  })
  const report = ledgerReportOf(dir)
  expect(report).toMatch(/^data\/actors\.json:2:3 {2}\[0\]\.corrections$/m)
  expect(report).toMatch(/^data\/events\/reading-night\.json:\d+:3 {2}corrections$/m)
  expect(report).toContain('3 problems in 3 files.')
})

type Free = [what: string, change: StoryChange, news: string[], before?: StoryChange]

test.each<Free>([
  ['nothing at all', () => {}, []],
  [
    'a change with a correction',
    ({ events }) => {
      events['the-flood'].title.en = 'The great flood'
      events['the-flood'].corrections = [correction()]
    },
    [`events the-flood: correction of ${LATER}`],
  ],
  [
    'a change with a minor edit',
    ({ events }) => {
      events['the-flood'].title.en = 'The Flood'
      events['the-flood'].corrections = [correction(LATER, true)]
    },
    [`events the-flood: minor edit of ${LATER}`],
  ],
  [
    'a correction without a change, such as of an earlier note',
    ({ events }) => {
      events['reading-night'].corrections?.push(correction())
    },
    [`events reading-night: correction of ${LATER}`],
  ],
  [
    'another word in an earlier note, with a correction that says so',
    ({ events }) => {
      const [first] = events['reading-night'].corrections ?? []
      if (first) first.note.en = 'The hour was not right.'
      events['reading-night'].corrections?.push(correction())
    },
    [`events reading-night: correction of ${LATER}`],
  ],
  [
    'a withdrawal',
    ({ events }) => {
      events['the-flood'].withdrawn = { at: LATER, reason: correction().note }
    },
    [`events the-flood: withdrawal of ${LATER}`],
  ],
  [
    'a withdrawal taken back, with a correction',
    ({ events }) => {
      delete events['card-index'].withdrawn
      events['card-index'].corrections = [correction()]
    },
    [`events card-index: correction of ${LATER}`],
  ],
  [
    'a changed description of a source, with a note',
    (story) => {
      Object.assign(sourceOf(story, 'minutes'), {
        title: 'Minutes of 1961',
        corrections: [correction(LATER, true)],
      })
    },
    [`sources minutes: minor edit of ${LATER}`],
  ],
  [
    'an access date, an archived copy, a passage, another spelling of a name',
    (story) => {
      const [claim] = story.events['a-house-is-found'].claims
      Object.assign(sourceOf(story, 'minutes'), {
        accessed: '2026-06-01',
        archivedUrl: 'https://archive.example/1',
      })
      Object.assign(claim?.sources[0] ?? {}, { passage: { start: 'elsewhere' } })
      story.actors[0]?.variants?.push({ form: 'The Council', seenIn: 'echo' })
    },
    [],
  ],
  [
    'a renamed file with the old name as an alias',
    (story) => {
      moved(story, 'the-flood', 'high-water')
      story.events['high-water'] = {
        ...story.events['high-water'],
        aliases: ['the-flood'],
      } as Story['events']['the-flood']
    },
    ['events high-water: moved from the-flood'],
  ],
  [
    'one more alias',
    ({ events }) => {
      events['the-flood'].aliases = ['flood']
    },
    ['events the-flood: also at flood'],
  ],
  [
    'a new entry',
    ({ events }) => {
      events['new-entry'] = { ...events['the-flood'], id: 'e6' }
    },
    ['events new-entry: new'],
  ],
])('free to be done: %s', (_, change, news) => {
  const dir = changedFolder(change)
  expect(placesIn(dir)).toEqual([])
  expect(newsIn(dir)).toEqual(news)
})

test('a note on a source does not cover changes to the entry that cites it', () => {
  const dir = changedFolder((story) => {
    sourceOf(story, 'notice').corrections = [correction()]
    story.events['the-flood'].title.en = 'The great flood'
  })
  expect(placesIn(dir)).toEqual([`${flood} corrections`])
})

test('agencies and parent publishers are recorded together with their sources', () => {
  const before: StoryChange = (story) => {
    story.publishers.push(
      { id: 'wire-house', name: { en: 'Wire House', ko: '와이어하우스' } },
      { id: 'wire-agency', name: { en: 'Wire Agency', ko: '와이어통신' }, partOf: 'wire-house' },
    )
    sourceOf(story, 'echo').agency = 'Wire Agency'
  }
  const dir = changedFolder(({ publishers }) => {
    for (const publisher of publishers.slice(1)) publisher.name.ko = `${publisher.name.ko} 주식회사`
  }, before)
  expect(placesIn(dir)).toEqual(['publishers.json [1].corrections', 'publishers.json [2].corrections'])
})
