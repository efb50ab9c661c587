// Inconsistent dates, eras and zones, each in an otherwise valid story.
import { type Damage, damagedFolder, placesOf } from '../../fixtures/damage'

const house = 'events/a-house-is-found.json'
const flood = 'events/the-flood.json'
const reopening = 'events/reopening.json'
const night = 'events/reading-night.json'

type Row = [what: string, file: string, field: string, value: unknown, at?: string]

test.each<Row>([
  ['an event before its era', flood, 'when', '1960-12-31'],
  ['an event after its era', flood, 'when', '2000-01'],
  ['an event in an era that does not hold it', flood, 'era', 'before', 'when'],
  ['no main era', 'eras.json', '[1].main', undefined, '[0].main'],
  ['two main eras', 'eras.json', '[2].main', true],
  ['an era that overlaps the one before it', 'eras.json', '[2].start', '1999-12-31'],
  ['an era after one without an end', 'eras.json', '[0].end', '..', '[1].start'],
  ['an era that ends before it begins', 'eras.json', '[2].end', '1999', '[2].end'],
  ['a time without a zone', reopening, 'timeZone', undefined],
  [
    'a time at the end of an interval, without a zone',
    flood,
    'when',
    '1974-11-02/1974-11-09T10:00Z',
    'timeZone',
  ],
  ['the offset of winter in summer', reopening, 'when', '1975-05-20T10:00+00:00'],
  ['an offset that belongs to another zone', reopening, 'timeZone', 'America/New_York', 'when'],
  [
    'an offset at the end of an interval that the zone did not have',
    reopening,
    'when',
    '1975-05-20T10:00+01:00/1975-12-20T10:00+01:00',
  ],
  ['a part of a month', night, 'when', '1975-05', 'partOfDay'],
  ['a part of the day with a time', reopening, 'partOfDay', 'morning'],
  ['a part of the day of an interval', flood, 'partOfDay', 'morning'],
  ['a correction before publication', night, 'corrections[1].at', '2026-03-04T08:59:59+00:00'],
  ['a correction at the moment of publication', night, 'corrections[0].at', '2026-03-04T09:00:00+00:00'],
  ['two corrections in one second', night, 'corrections[1].at', '2026-03-10T04:30:00.5Z'],
  ['a withdrawal before publication', 'events/card-index.json', 'withdrawn.at', '2026-03-05T09:30:00+01:00'],
  ['a part of an event under embargo', reopening, 'publishAfter', '2027-01-01T00:00:00Z', 'publishAfter'],
])('%s is reported', (...[, file, field, value, at = field]) => {
  // The nested event has to follow the embargo of the one around it.
  const place = at === 'publishAfter' ? night : file
  expect(placesOf(damagedFolder({ file, field, value }))).toEqual([{ file: place, field: at }])
})

const embargo = (file: string, value: string): Damage => ({ file, field: 'publishAfter', value })

test.each<[string, ...Damage[]]>([
  ['an event on the last day of its era', { file: flood, field: 'when', value: '1999-12-31' }],
  ['an event that outlasts its era', { file: flood, field: 'when', value: '1999/2003' }],
  ['a time in UTC where the zone has it', { file: reopening, field: 'when', value: '1975-01-20T10:00Z' }],
  ['a zone without a time', { file: house, field: 'timeZone', value: 'Europe/London' }],
  [
    'a part under a longer embargo than the whole',
    embargo(reopening, '2027-01-01T00:00:00Z'),
    embargo(night, '2027-01-02T00:00:00Z'),
  ],
  ['only the nested event under embargo', embargo(night, '2027-01-02T00:00:00Z')],
])('%s is taken', (_, ...damages) => {
  expect(() => placesOf(damagedFolder(...damages))).toThrow('the data was taken as sound')
})
