import { isShownTwice, isUtc, zoneComponent } from '@/lib/formats/ical-zone'

/** The observances of a zone in short form: `DAYLIGHT 20250309T020000 -0500 -0400`. */
const observances = (zone: string, years: number[]): string[] => {
  const lines = zoneComponent(zone, years)
  expect([lines[0], lines[1], lines.at(-1)]).toEqual(['BEGIN:VTIMEZONE', `TZID:${zone}`, 'END:VTIMEZONE'])
  return [
    ...lines
      .slice(2, -1)
      .join('\n')
      .matchAll(/BEGIN:(\w+)\nDTSTART:(.+)\nTZOFFSETFROM:(.+)\nTZOFFSETTO:(.+)\nEND:\1/g),
  ].map(([, ...parts]) => parts.join(' '))
}

const newYork2025 = [
  'STANDARD 20241103T020000 -0400 -0500',
  'DAYLIGHT 20250309T020000 -0500 -0400',
  'STANDARD 20251102T020000 -0400 -0500',
]

test.each<[what: string, zone: string, years: number[], expected: string[]]>([
  ['summer time', 'America/New_York', [2025], newYork2025],
  [
    'consecutive years',
    'America/New_York',
    [2026, 2025],
    [...newYork2025, 'DAYLIGHT 20260308T020000 -0500 -0400', 'STANDARD 20261101T020000 -0400 -0500'],
  ],
  [
    'years apart, with other rules',
    'America/New_York',
    [2025, 2025, 1990],
    [
      'STANDARD 19891029T020000 -0400 -0500',
      'DAYLIGHT 19900401T020000 -0500 -0400',
      'STANDARD 19901028T020000 -0400 -0500',
      ...newYork2025.slice(1),
    ],
  ],
  [
    'summer time in the southern hemisphere',
    'Australia/Sydney',
    [2025],
    [
      'DAYLIGHT 20241006T020000 +1000 +1100',
      'STANDARD 20250406T030000 +1100 +1000',
      'DAYLIGHT 20251005T020000 +1000 +1100',
    ],
  ],
  ['a zone without transitions', 'Asia/Seoul', [2025], ['STANDARD 20240101T000000 +0900 +0900']],
  [
    'the last summer time of a zone that has abolished it',
    'Asia/Seoul',
    [1988, 2025],
    [
      'STANDARD 19871011T030000 +1000 +0900',
      'DAYLIGHT 19880508T020000 +0900 +1000',
      'STANDARD 19881009T030000 +1000 +0900',
    ],
  ],
  ['a fixed offset', 'Etc/GMT+5', [1700, 2025], ['STANDARD 16990101T000000 -0500 -0500']],
  ['an offset of half an hour', 'Asia/Kolkata', [2025], ['STANDARD 20240101T000000 +0530 +0530']],
  [
    'summer time of a week',
    'America/Recife',
    [2000],
    [
      'DAYLIGHT 19991003T000000 -0300 -0200',
      'STANDARD 20000227T000000 -0200 -0300',
      'DAYLIGHT 20001008T000000 -0300 -0200',
      'STANDARD 20001015T000000 -0200 -0300',
    ],
  ],
  [
    'double summer time',
    'Europe/London',
    [1945],
    [
      'STANDARD 19440917T030000 +0200 +0100',
      'DAYLIGHT 19450402T020000 +0100 +0200',
      'DAYLIGHT 19450715T030000 +0200 +0100',
      'STANDARD 19451007T030000 +0100 +0000',
    ],
  ],
  [
    'a permanent change of the offset',
    'Asia/Pyongyang',
    [2015, 2018],
    [
      'STANDARD 20140101T000000 +0900 +0900',
      'STANDARD 20150815T000000 +0900 +0830',
      'STANDARD 20180504T233000 +0830 +0900',
    ],
  ],
  [
    'a skipped day',
    'Pacific/Apia',
    [2011],
    [
      'DAYLIGHT 20100926T000000 -1100 -1000',
      'STANDARD 20110402T040000 -1000 -1100',
      'STANDARD 20110924T030000 -1100 -1000',
      'DAYLIGHT 20111230T000000 -1000 +1400',
    ],
  ],
  [
    'local mean time, to the second',
    'America/New_York',
    [1883],
    ['STANDARD 18820101T000000 -045602 -045602', 'STANDARD 18831118T120358 -045602 -0500'],
  ],
  ['the first year', 'Etc/GMT-14', [1], ['STANDARD 00000101T000000 +1400 +1400']],
  [
    'the last year',
    'America/New_York',
    [9999],
    [
      'STANDARD 99981101T020000 -0400 -0500',
      'DAYLIGHT 99990314T020000 -0500 -0400',
      'STANDARD 99991107T020000 -0400 -0500',
    ],
  ],
])('%s: %s in %j', (_, zone, years, expected) => {
  expect(observances(zone, years)).toEqual(expected)
})

test.each([
  ['America/New_York', '2025-11-02T00:59-04:00', false],
  ['America/New_York', '2025-11-02T01:00-04:00', true],
  ['America/New_York', '2025-11-02T01:59-04:00', true],
  ['America/New_York', '2025-11-02T01:00-05:00', true],
  ['America/New_York', '2025-11-02T01:59-05:00', true],
  ['America/New_York', '2025-11-02T02:00-05:00', false],
  ['America/New_York', '2025-03-09T01:59-05:00', false],
  ['America/New_York', '2025-03-09T03:00-04:00', false],
  ['America/New_York', '2025-05-20T10:00-04:00', false],
  ['Asia/Pyongyang', '2015-08-14T23:45+09:00', true],
  ['Asia/Pyongyang', '2015-08-14T23:45+08:30', true],
  // The clock went back by 23 hours when the zone crossed the date line.
  ['Pacific/Kwajalein', '1969-09-30T02:00+11:00', true],
  ['Pacific/Kwajalein', '1969-09-30T23:00-12:00', true],
  ['Asia/Seoul', '2025-05-20T10:00+09:00', false],
])('in %s the clock showed the time of %s twice: %s', (zone, moment, expected) => {
  expect(isShownTwice(zone, moment)).toBe(expected)
})

test.each([
  ['UTC', true],
  ['utc', true],
  ['Etc/UTC', true],
  ['Etc/GMT-0', true],
  ['GMT', true],
  ['Zulu', true],
  ['Etc/GMT+5', false],
  ['Europe/London', false],
  ['America/New_York', false],
])('%s is UTC: %s', (zone, expected) => {
  expect(isUtc(zone)).toBe(expected)
})
