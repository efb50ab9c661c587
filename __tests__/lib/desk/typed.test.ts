import { dateInWords, hintOn, meantIds, shownId, typedDates, understood } from '@/lib/desk/typed'
import { readThings } from '@/lib/timeline/things'

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
  ['2014/2017', ['2014/2017']],
  ['..', ['..']],
  ['3/4/2020', ['2020-04-03', '2020-03-04']],
  ['31 February 2020', []],
  ['some day', []],
  ['', []],
])('the date %j reads %j', (text, dates) => {
  expect(typedDates(text, ['en', 'ko', 'fr'])).toEqual(dates)
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

test('what can mean two things is left as typed, with both named', () => {
  const { shape } = event as unknown as { shape: Record<string, unknown> }
  expect(hintOn(shape.when, '3/4/2020', things)).toEqual([
    '2020-04-03 (3 April 2020)',
    '2020-03-04 (4 March 2020)',
  ])
})
