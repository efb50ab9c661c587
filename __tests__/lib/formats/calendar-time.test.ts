import { timeProperties, toCalendarTime } from '@/lib/formats/calendar-time'
import { parseWhen } from '@/lib/timeline/dates'

const lines = (when: string, timeZone?: string): string[] | undefined => {
  const time = toCalendarTime({ when: parseWhen(when), ...(timeZone && { timeZone }) })
  return time && timeProperties(time)
}

const days = (first: string, after: string): string[] => [
  `DTSTART;VALUE=DATE:${first}`,
  `DTEND;VALUE=DATE:${after}`,
]

test.each([
  ['2025-05-20', days('20250520', '20250521')],
  ['2024-12-31', days('20241231', '20250101')],
  ['2024-02-28', days('20240228', '20240229')],
  ['2025-02-28', days('20250228', '20250301')],
  ['2024-02-29', days('20240229', '20240301')],
  ['1900-02-28', days('19000228', '19000301')],
  ['0001-01-01', days('00010101', '00010102')],
  ['0099-12-31', days('00991231', '01000101')],
  ['9999-12-30', days('99991230', '99991231')],
  // On these days clocks changed in Seoul or Los Angeles, the time zones of the tests.
  ['1961-08-09/1961-08-10', days('19610809', '19610811')],
  ['1988-05-08', days('19880508', '19880509')],
  ['2025-03-08/2025-03-09', days('20250308', '20250310')],
  ['2025-11-02', days('20251102', '20251103')],
  ['1974-11-02/1974-11-09', days('19741102', '19741110')],
  ['2025-05-20/2025-05-20', days('20250520', '20250521')],
])('%s is given in days', (when, expected) => {
  expect(lines(when)).toEqual(expected)
})

test.each([
  ['2025-05-20/2025-05-21T10:00-04:00', days('20250520', '20250522')],
  ['2025-05-20T10:00-04:00/2025-05-21', days('20250520', '20250522')],
  ['2025-05-20T10:00-04:00/2025-05-20', days('20250520', '20250521')],
])('%s, which has a time at one end only, is given in days', (when, expected) => {
  expect(lines(when, 'America/New_York')).toEqual(expected)
})

test.each([
  ['2025-05-20T10:00-04:00', 'America/New_York', ['DTSTART;TZID=America/New_York:20250520T100000']],
  ['2025-01-20T00:00-05:00', 'America/New_York', ['DTSTART;TZID=America/New_York:20250120T000000']],
  [
    '2025-05-20T10:00+09:00/2025-05-21T00:30+09:00',
    'Asia/Seoul',
    ['DTSTART;TZID=Asia/Seoul:20250520T100000', 'DTEND;TZID=Asia/Seoul:20250521T003000'],
  ],
  // An end equal to the start is left out.
  ['2025-05-20T10:00-05:00/2025-05-20T10:00-05:00', 'Etc/GMT+5', ['DTSTART;TZID=Etc/GMT+5:20250520T100000']],
  ['2025-05-20T10:00:30-04:00', 'America/New_York', ['DTSTART;TZID=America/New_York:20250520T100030']],
  ['2025-05-20T10:00:00-04', 'America/New_York', ['DTSTART;TZID=America/New_York:20250520T100000']],
  ['0001-01-01T00:00-05:00', 'Etc/GMT+5', ['DTSTART;TZID=Etc/GMT+5:00010101T000000']],
])('%s is given in the local time of %s, with an end if it is known', (when, zone, expected) => {
  expect(lines(when, zone)).toEqual(expected)
})

test.each([
  ['2025-05-20T10:00Z', 'Etc/UTC', ['DTSTART:20250520T100000Z']],
  ['2025-05-20T10:00+00:00', 'UTC', ['DTSTART:20250520T100000Z']],
  ['2025-11-02T01:30-04:00', 'America/New_York', ['DTSTART:20251102T053000Z']],
  ['2025-11-02T01:30-05:00', 'America/New_York', ['DTSTART:20251102T063000Z']],
  [
    '2025-11-01T20:00-04:00/2025-11-02T01:30-05:00',
    'America/New_York',
    ['DTSTART:20251102T000000Z', 'DTEND:20251102T063000Z'],
  ],
  ['2025-05-20T10:00-04:00', undefined, ['DTSTART:20250520T140000Z']],
])('%s in %s, whose local time may be ambiguous, is given in UTC', (when, zone, expected) => {
  expect(lines(when, zone)).toEqual(expected)
})

test.each([
  '194X',
  '2024',
  '2024-12',
  '2024-12-17~',
  '2024-12-17?',
  '2024-12-17%',
  '2025-05-20T10:00-04:00~',
  '2014/2017',
  '2014-05/2014-06-01',
  '2014-05-01/2014-06',
  '2014-05-01~/2014-06-01',
  '2014-05-01/2014-06-01?',
  '2014-05-01/2014-06-01T10:00-04:00%',
  '2014-05-01/..',
  '2025-05-20T10:00-04:00/..',
  // The day after it is in a year with five digits.
  '9999-12-31',
  '9999-12-30/9999-12-31',
  // Calendar programs have no years before 1.
  '0000-12-31',
  '-0043-03-15',
  '-0043-03-15/0014-08-19',
  '../2014-05-01',
  '/2014-05-01',
  '2014-05-01/',
  '2014-05-XX',
  '2001-21',
  '18XX',
  'Y12345',
])('%s cannot be expressed', (when) => {
  expect(lines(when, 'America/New_York')).toBeUndefined()
})
