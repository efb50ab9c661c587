import { dateInWords, hintOn, meantIds, shownId, siteZone, typedDates, understood } from '@/lib/desk/typed'
import { schemaAt } from '@/lib/timeline/schema-walk'
import { readThings } from '@/lib/timeline/things'
import { zoneOffset } from '@/lib/timeline/zones'

const things = readThings('examples/velmora-library')
const event = things.schemaOf('event')

test.each([
  ['20 May 2025', ['2025-05-20']],
  ['May 20, 2025', ['2025-05-20']],
  ['2025년 5월 20일', ['2025-05-20']],
  ['20 mai 2025', ['2025-05-20']],
  ['2025-05-20', ['2025-05-20']],
  ['May 2025', ['2025-05']],
  ['spring 2001', ['2001-21']],
  ['Spring 2001', ['2001-21']],
  ['c. 1998', ['1998~']],
  ['1990s', ['199X']],
  ['the 14th of October 2026', ['2026-10-14']],
  ['Wednesday, 14 October 2026', ['2026-10-14']],
  ['1er mai 2025', ['2025-05-01']],
  ['2014/2017', ['2014/2017']],
  ['..', ['..']],
  ['3/4/2020', ['2020-04-03', '2020-03-04']],
  ['31 February 2020', []],
  ['some day', []],
  ['20 May 2025, 10:30', ['2025-05-20T10:30-04:00']],
  ['20 May 2025 at 3 pm', ['2025-05-20T15:00-04:00']],
  ['14 January 2025 15.30', ['2025-01-14T15:30-05:00']],
  ['2025년 5월 20일 오후 3시', ['2025-05-20T15:00-04:00']],
  ['3/4/2020 10:00', ['2020-04-03T10:00-04:00', '2020-03-04T10:00-05:00']],
  ['20 mai 2025 à 15h30', ['2025-05-20T15:30-04:00']],
  ['2025-05-20 15:30', ['2025-05-20T15:30-04:00']],
  ['20 mai 2025 à 15 h 30', ['2025-05-20T15:30-04:00']],
  ['20 mai 2025 à 15h', ['2025-05-20T15:00-04:00']],
  ['20 مايو 2025، ١٥:٣٠', ['2025-05-20T15:30-04:00']],
  ['2025년 5월 20일 오후 3:30', ['2025-05-20T15:30-04:00']],
  ['2025-05-20T15:30', ['2025-05-20T15:30-04:00']],
  ['2025-05-20 15:30:20', ['2025-05-20T15:30:20-04:00']],
  ['2025-05-20T25:00', []],
  ['20 May 2025 3:3', []],
  ['20 May 1883 10:30', []],
  ['2025. 5.20', ['2025-05-20']],
  ['May 20', []],
  ['Yesterday 2020', []],
  [' 1998 ', ['1998']],
  ['20 May 2025, 25:00', []],
  ['May 2025, 10:30', []],
  ['9 March 2025 at 2:30 am', []],
  ['', []],
])('the date %j reads %j', (text, dates) => {
  expect(typedDates(text, ['en', 'ko', 'fr'], 'America/New_York')).toEqual(dates)
})

test('a date is shown as it reads in every language of the site', () => {
  expect(dateInWords('2025-05-20', ['en', 'ko'])).toEqual(['20 May 2025', '2025년 5월 20일'])
  expect(dateInWords('some day', ['en'])).toEqual([])
})

const [source = ''] = things.known.sources.keys()
const sourceOf = things.thing('source', source)?.value ?? {}
const [actor = ''] = things.known.actors.keys()
const nameOf = things.thing('actor', actor)?.value.name as Record<string, string>

test('a source is found by its id, its title and its address, an actor by its name in any language', () => {
  expect(meantIds(things, 'sources', source)).toEqual([source])
  expect(meantIds(things, 'sources', `${sourceOf.url}#part`)).toEqual([source])
  expect(meantIds(things, 'sources', String(sourceOf.title))).toContain(source)
  for (const name of Object.values(nameOf))
    expect(meantIds(things, 'actors', name.toUpperCase())).toEqual([actor])
  expect(meantIds(things, 'sources', 'no such source')).toEqual([])
})

test('every id of the record is shown by a name that leads back to it alone, or by itself', () => {
  const lost = (['events', 'sources', 'actors', 'publishers', 'themes', 'eras', 'kinds'] as const).flatMap(
    (list) =>
      [...things.known[list].keys()].filter((id) =>
        things.languages.some(
          (language) => meantIds(things, list, shownId(things, list, id, language)).join() !== id,
        ),
      ),
  )
  expect(lost).toEqual([])
})

test('names and dates are understood wherever they stand, and the rest stays as it is', () => {
  const typed = {
    when: '3 May 1999',
    title: { en: '3 May 1999' },
    claims: [
      { saidBy: nameOf.en, sources: [{ source: sourceOf.url, locator: 'para 2' }, { source: 'nobody' }] },
    ],
  }
  expect(understood(event, typed, things)).toEqual({
    when: '1999-05-03',
    title: { en: '3 May 1999' },
    claims: [{ saidBy: actor, sources: [{ source, locator: 'para 2' }, { source: 'nobody' }] }],
  })
  expect(understood(event, { when: '3/4/2020' }, things)).toEqual({ when: '3/4/2020' })
})

test('a time of day is that of the zone of its event, or of the site', () => {
  const when = '20 May 2025 at 3 pm'
  const zone = siteZone(things)
  expect(understood(event, { when, timeZone: 'Asia/Seoul' }, things, zone)).toMatchObject({
    when: '2025-05-20T15:00+09:00',
  })
  expect(understood(event, { when }, things, zone)).toEqual({
    when: `2025-05-20T15:00${zoneOffset(zone, new Date('2025-05-20T15:00Z'))}`,
  })
  // It waits for a zone that exists, and in a form for the one that the editor chooses in the end.
  const unclear = { when, timeZone: 'Asia/Seol' }
  expect(understood(event, unclear, things, zone)).toEqual(unclear)
  expect(understood(event, { when, timeZone: 'Asia/Seoul' }, things)).toEqual({
    when,
    timeZone: 'Asia/Seoul',
  })
  expect(hintOn(schemaAt(event, ['when']), '3/4/2020 10:30', things).join()).not.toContain('T')
})

test('what can mean two things is left as typed, with both named', () => {
  expect(hintOn(schemaAt(event, ['when']), '3/4/2020', things)).toEqual([
    '2020-04-03 (3 April 2020)',
    '2020-03-04 (4 March 2020)',
  ])
})

test.each([
  ['paragraph 2', 'para 2'],
  ['Para. 2', 'para 2'],
  ['¶2', 'para 2'],
  ['2문단', 'para 2'],
  ['paras. 2–3', 'paras 2-3'],
  ['2~3문단', 'paras 2-3'],
  ['p. 3', 'page 3'],
  ['pp. 3-5', 'pages 3-5'],
  ['3쪽', 'page 3'],
  ['§2.1', 'section 2.1'],
  ['opening', 'opening'],
  ['at 1:02', 'at 1:02'],
  ['somewhere', 'somewhere'],
])('the place %j in a source is %j', (text, locator) => {
  const typed = { claims: [{ sources: [{ locator: text }] }] }
  expect(understood(event, typed, things)).toEqual({ claims: [{ sources: [{ locator }] }] })
})

test('a name is found without its accents and without its brackets, and near ones are named', () => {
  const story = readThings('data')
  const accented = [...story.known.actors].find(([, name]) => /[À-ž]/.test(name))
  const [id = '', name = ''] = accented ?? []
  const bare = name.normalize('NFD').replace(/\p{Mn}/gu, '')
  expect(bare).not.toBe(name)
  expect(meantIds(story, 'actors', bare)).toEqual([id])
  const bracketed = [...story.known.actors].flatMap(([one, form]) =>
    /\(.+\)$/.test(form) ? [[one, form] as const] : [],
  )
  const lost = bracketed.filter(
    ([one, form]) => !meantIds(story, 'actors', form.replace(/\s*\(.*$/, '')).includes(one),
  )
  expect(bracketed.length).toBeGreaterThan(3)
  expect(lost).toEqual([])
  expect(hintOn(schemaAt(story.schemaOf('event'), ['actors', 0]), `${name}x`, story)).toEqual([name])
})
