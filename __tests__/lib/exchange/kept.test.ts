// What becomes of each part of a slide: kept, made a source, or named in the report with its row.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { placesOf } from '@/lib/exchange/problem'
import { readSlidesJson } from '@/lib/exchange/slides-json'
import { formatCsv } from '@/lib/formats/csv'
import { englishFolder, importText, type More, refusalOf } from '../../fixtures/import-text'
import { freshFolder } from '../../fixtures/story'

type Row = Readonly<Record<string, string>>

const right: Row = {
  Year: '1962',
  Headline: 'A shelf',
  Text: 'It is.',
  Media: 'https://council.example/notice',
}

const fromRows = (rows: readonly Row[], more: More = {}) => {
  const whole = rows.map((row) => ({ ...right, ...row }) as Row)
  const names = [...new Set(whole.flatMap((row) => Object.keys(row)))]
  return importText(
    'sheet.csv',
    formatCsv([names, ...whole.map((row) => names.map((name) => row[name]))]),
    more,
  )
}

const fromRow = (row: Row, more: More = {}) => {
  const { timeline, ...rest } = fromRows([row], more)
  const [event] = timeline.events
  const sources = event?.claims[0]?.citations.map(({ source }) => source) ?? []
  return { ...rest, event, sources, timeline }
}

const fromEvents = (events: object[], document: object = {}, more: More = {}) =>
  importText('slides.json', JSON.stringify({ ...document, events }), more)

const slide = (more: object = {}) => ({
  start_date: { year: 1962 },
  text: { headline: 'A shelf', text: 'It is. <a href="https://council.example/notice">Notice</a>' },
  ...more,
})

describe('sources', () => {
  test.each([
    ['a bare address in the text', 'It fell. See https://paper.example/a.', ['https://paper.example/a']],
    ['one without a scheme', 'It fell, says www.paper.example/a', ['https://www.paper.example/a']],
    ['one that is a paragraph', 'It fell.\n\nhttps://paper.example/a', ['https://paper.example/a']],
  ])('%s is one', (_, text, urls) => {
    const { sources, event } = fromRow({ Text: text, Media: '' })
    expect(sources.map(({ url }) => url)).toEqual(urls)
    expect(event?.claims).toHaveLength(1)
  })

  test.each([
    ['line breaks', 'https://a.example/x\nhttps://b.example/y', 2],
    ['commas', 'https://a.example/x, https://b.example/y', 2],
    ['semicolons', 'https://a.example/x;https://b.example/y', 2],
    ['commas inside an address', 'https://a.example/@41.5,-87.6,15z', 1],
    ['an address in another', 'https://web.archive.org/web/2019/https://a.example/x', 1],
    ['spaces inside an address', 'https://a.example/the notice.pdf', 1],
  ])('%s in the cell of the media', (_, cell, count) => {
    expect(fromRow({ Media: cell }).sources).toHaveLength(count)
  })

  test('words of a sentence are no title of a source, and the name of a page is', () => {
    const text =
      '<p>She <a href="https://a.example/wins">wins again</a>.</p><p>It rains.</p><ul><li><a href="https://b.example/">The minutes</a></li></ul>'
    const { event } = fromRow({ Text: text, Media: '' })
    const sources = event?.claims.flatMap(({ citations }) => citations.map(({ source }) => source)) ?? []
    expect(sources.map(({ title }) => title)).toEqual(['a.example/wins', 'The minutes'])
  })

  test('addresses are named as they read, and encoded as the check asks', () => {
    const { sources } = fromRow({ Media: 'https://ko.example/다리?q=ü https://a.example/x[1]^2' })
    expect(sources.map(({ id, title, url }) => [id, title, url])).toEqual([
      ['ko-example-dali-q-u', 'ko.example/다리?q=ü', 'https://ko.example/%EB%8B%A4%EB%A6%AC?q=%C3%BC'],
      ['a-example-x-1-2', 'a.example/x[1]^2', 'https://a.example/x%5B1%5D%5E2'],
    ])
  })

  test('an address that decodes to what no text may have keeps its form', () => {
    expect(fromRow({ Media: 'https://a.example/%3Cb%3E%00' }).sources[0]?.title).toBe('a.example/%3Cb%3E%00')
  })

  test('pages that differ behind #! are two, and places in one page are named', () => {
    const { sources, report } = fromRow({
      Media:
        'https://app.example/#!/one https://app.example/#!/two https://a.example/x#top https://a.example/x#end',
    })
    expect(sources.map(({ url }) => url)).toEqual([
      'https://app.example/#!/one',
      'https://app.example/#!/two',
      'https://a.example/x#top',
    ])
    expect(report).toContain(
      'not kept: the place #end in https://a.example/x: the source is cited as a whole',
    )
  })

  test('words beside a reference are named', () => {
    const { report } = fromRow({
      Text: '<ul><li><a href="https://a.example/x">Minutes</a>, the clerk</li></ul>',
    })
    expect(report).toContain('not kept: the words “Minutes, the clerk” of the reference to a-example-x')
  })
})

describe('media', () => {
  test.each([
    ['a quotation', '<blockquote>It is so.</blockquote>', undefined],
    ['a host without a scheme', '//council.example/notice', undefined],
    [
      'a frame',
      '<iframe src="https://v.example/1"></iframe>',
      'the HTML element "iframe" (https://v.example/1)',
    ],
    ['words', 'ask the clerk', 'the media “ask the clerk”: not a web address'],
    [
      'a file',
      './media/hall.jpg',
      'the picture ./media/hall.jpg: pictures are not fetched; put the file into images/',
    ],
    ['a picture', 'https://p.example/a.gif', 'the picture https://p.example/a.gif: pictures are not fetched'],
  ])('%s', (_, cell, note) => {
    const { report } = fromRow({ Media: cell }, { source: 'notice' })
    expect(report.match(/not kept: .*/g) ?? []).toEqual(note ? [expect.stringContaining(note)] : [])
  })

  test('a picture is named with its address, its words and the field for it', () => {
    const { report } = fromRow(
      {
        Media: 'https://p.example/a.jpg',
        'Media Caption': 'The hall. <a href="https://p.example/more">More</a>',
        'Media Credit': 'A. Lens',
        'Alt Text': 'A hall',
        'Media Thumbnail': 'https://p.example/t.jpg',
      },
      { source: 'notice' },
    )
    expect(report).toContain(
      'the picture https://p.example/a.jpg, with caption “The hall. More https://p.example/more”, credit “A. Lens”, alt text “A hall”, thumbnail https://p.example/t.jpg: pictures are not fetched; put the file into images/ and name it in the field "image"',
    )
  })
})

describe('parts that have no place', () => {
  test('the fields of JSON that are not read are named, with what they say', () => {
    const { report } = fromEvents(
      [
        slide({
          media: { title: 'Hall', url: '' },
          location: { name: 'Here', lat: 5 },
          background: { color: '#fff' },
          autolink: false,
        }),
      ],
      { title: { text: { headline: 'The title' } }, eras: [{ text: { headline: 'An era' } }], note: 'mine' },
    )
    expect(report).toContain('the title slide is not kept: text.headline “The title”')
    expect(report).toContain('eras are not kept: 0.text.headline “An era”')
    expect(report).toContain('fields that are not read: note “mine”')
    expect(report.match(/not kept: the .*/g)).toEqual([
      'not kept: the background: color “#fff”',
      'not kept: the field media.title “Hall”',
      'not kept: the field location.name “Here”',
      'not kept: the field location.lat “5”',
    ])
  })

  test('the title slide and the eras of the first TimelineJS are named', () => {
    const timeline = {
      headline: 'The title',
      asset: { media: 'https://p.example/a.jpg', credit: 'A. Lens' },
      date: [
        {
          startDate: '1962',
          headline: 'A shelf',
          text: 'See https://council.example/notice',
          classname: 'big',
        },
      ],
      era: [{ headline: 'An era' }],
    }
    const { report } = importText('old.json', JSON.stringify({ timeline }))
    for (const part of [
      '“The title”',
      'https://p.example/a.jpg',
      '“A. Lens”',
      '“An era”',
      'classname “big”',
    ]) {
      expect(report).toContain(part)
    }
  })

  test.each([
    ['an assignment', 'storyjs_jsonp_data = ', ';\n'],
    ['a variable', 'var timeline =\n  ', ''],
    ['a call', 'callback(', ');'],
  ])('%s around the JSON is left out', (_, before, after) => {
    const asset = 'https://council.example/notice'
    const timeline = {
      date: [{ startDate: '1962', headline: 'A shelf', text: 'It is (so);', asset, isBig: true }],
    }
    const { report, timeline: read } = importText(
      'old.json',
      `${before}${JSON.stringify({ timeline })}${after}`,
    )
    expect(read.events[0]?.claims.map(({ text }) => text.en)).toEqual(['It is (so);'])
    expect(read.events[0]?.claims[0]?.citations.map(({ source }) => source.id)).toEqual(['notice'])
    expect(report).toContain('not kept: the field isBig “true”')
  })

  test.each([
    ['1888', { year: '1888' }],
    ['-4500', { year: '-4500' }],
    ['2012,1,26,14,30', { year: '2012', month: '1', day: '26', hour: '14', minute: '30' }],
    ['2012-01-26', { year: '2012', month: '01', day: '26' }],
    ['August 26, 1908', { year: 'August 26, 1908' }],
    ['1/26/2012', { year: '1/26/2012' }],
  ])('the date %s of the first TimelineJS is %j', (startDate, start) => {
    const timeline = { date: [{ startDate, headline: 'A shelf' }] }
    expect(readSlidesJson('old.json', JSON.stringify({ timeline })).slides[0]?.start).toEqual(start)
  })

  test('rows that are no event, backgrounds, types and other columns are named', () => {
    const { report } = fromRows([
      { Type: 'title', Headline: 'The title', Text: 'Of it all.' },
      { Type: 'video', Background: '#fff', published: '2026', Remarks: 'mine' },
    ])
    expect(report).toMatch(/row 2 is not kept: .*Headline “The title”, Text “Of it all\.”.*type "title"/)
    expect(report).toContain('not kept: the background: “#fff”')
    expect(report).toContain('not kept: the type “video”')
    for (const column of ['published', 'Remarks']) {
      expect(report).toMatch(
        new RegExp(`: (?:unknown columns, ignored|columns of events\\.csv, not read .*): .*${column}`),
      )
    }
  })

  test('marks of direction are named', () => {
    expect(fromRow({ Headline: 'A \u202eshelf' }).report).toContain('not kept: invisible characters: U+202E')
  })

  test('a link to no web page, and a link without any text to support, are named', () => {
    expect(fromRow({ Text: 'Ask <a href="mailto:clerk@a.example">us</a>.' }).report).toContain(
      'not kept: the link “mailto:clerk@a.example”: not a web address',
    )
    const draft = join(freshFolder(), 'drafts')
    expect(fromRow({ Headline: '', Text: '' }, { draft }).report).toContain(
      'not kept: the link https://council.example/notice: no text that it supports',
    )
  })
})

describe('themes, kinds and actors', () => {
  test('columns of tags and actors are read by name or id, and what is not there is one list', () => {
    const { event, report } = fromRow({
      Tags: 'Reading; Roads',
      Actor: '',
      actors: 'council, A. Clerk',
      Group: 'Halls',
    })
    expect(event?.themes.map(({ id }) => id)).toEqual(['reading'])
    expect(event?.actors.map(({ id }) => id)).toEqual(['council'])
    expect(report).toContain('not kept: the actor “A. Clerk”: not in actors.json')
    expect(report).toContain(
      '2 groups are neither a theme nor a kind here; --new-themes adds themes for them: “Halls” (1), “Roads” (1)',
    )
  })

  test('--new-themes makes themes of all of them', () => {
    const { timeline } = fromRow({ Tags: 'Roads', Group: 'Halls' }, { newThemes: true })
    expect(timeline.events[0]?.themes.map(({ id }) => id)).toEqual(['halls', 'roads'])
  })
})

describe('events that are there already', () => {
  const dir = () => englishFolder(() => {})

  test('what a slide says and the event does not is named', () => {
    const [event] = importText('none.json', JSON.stringify({ events: [slide()] }), {
      dir: dir(),
      dryRun: true,
    }).timeline.events
    const when = event?.when.edtf ?? ''
    const [year, month, day] = when.split('-')
    const { report } = fromRows(
      [
        {
          Year: year ?? '',
          Month: month ?? '',
          Day: day ?? '',
          Headline: event?.title.en ?? '',
          Text: `${event?.summary.en}\n\nThe clerk saw it.`,
          Media: 'https://elsewhere.example/a',
        },
      ],
      { dir: dir(), dryRun: true, replace: true },
    )
    const why = 'the event is there already, and its statements stay as they are'
    expect(report.match(/not kept: .*/g)).toEqual([
      `not kept: the text “The clerk saw it.”: ${why}`,
      `not kept: the link https://elsewhere.example/a: ${why}`,
    ])
  })
})

describe('rows that cannot be kept', () => {
  test.each([
    [['row 2'], 'row 2'],
    [['row 2', 'row 3'], 'row 2, row 3'],
    [['row 2', 'row 3', 'row 4', 'row 7', 'row 7'], 'row 2–4, row 7'],
    [['event 9', 'row 10', 'row 11', 'row 12'], 'event 9, row 10–12'],
    [['the sheet'], 'the sheet'],
  ])('%j are %s', (places, text) => {
    expect(placesOf(places.map((at) => ({ at })))).toBe(text)
  })

  test('all of them are listed', () => {
    const rows = Array.from({ length: 20 }, (_, index) => ({
      Headline: index % 2 === 0 ? '' : `A shelf ${index}`,
      Text: `It is ${index}.`,
    }))
    expect(refusalOf(() => fromRows(rows))).toContain(
      'events without a headline: row 2, row 4, row 6, row 8, row 10, row 12, row 14, row 16, row 18, row 20\n',
    )
  })

  test('a text that is headline, summary and statement is one problem', () => {
    const message = refusalOf(() => fromRows([{ Headline: 'A {{name}} of it', Text: '' }]))
    expect(message).toMatch(/row 2\.title\.en[\s\S]*\n1 problem in 1 file/)
  })

  test('without a headline, the first sentence stands in in a draft, and the report says so', () => {
    const draft = join(freshFolder(), 'drafts')
    const { report } = fromRows([{ Headline: '', Text: 'The hall opens. It was late.' }], { draft })
    const [name = ''] = readdirSync(join(draft, 'events'))
    expect(JSON.parse(readFileSync(join(draft, 'events', name), 'utf8')).title).toEqual({
      en: 'The hall opens.',
    })
    expect(report).toContain('the-hall-opens-it-was-late.json still lacks: title (its first words stand in)')
  })

  test('a first sentence that is too long stands in with its first words', () => {
    const draft = join(freshFolder(), 'drafts')
    fromRows([{ Headline: '', Text: `${'word '.repeat(40)}end.` }], { draft })
    const [name = ''] = readdirSync(join(draft, 'events'))
    const { title } = JSON.parse(readFileSync(join(draft, 'events', name), 'utf8'))
    expect(title.en).toBe('word '.repeat(18).trim())
  })
})

test.each([
  ['7 PM', '19:00'],
  ['7:00 pm', '19:00'],
  ['14.30', '14:30'],
  ['10h30', '10:30'],
  ['0730', '07:30'],
  ['19 Uhr', '19:00'],
  ['12 am', '00:00'],
  ['12:15 p.m.', '12:15'],
  ['오후 7시', '19:00'],
  ['오전 9시 5분', '09:05'],
  ['19시 30분', '19:30'],
  ['٧:٣٠', '07:30'],
])('the time %s is %s', (time, read) => {
  expect(fromRow({ Month: '3', Day: '4', Time: time }).event?.when.edtf).toContain(`1962-03-04T${read}`)
})

test.each(['noon', '25:00', '730', '14:30 PM x'])('the time “%s” is refused at its row', (time) => {
  expect(refusalOf(() => fromRow({ Month: '3', Day: '4', Time: time }))).toMatch(/row 2\.(?:hour|date)\n/)
})

test('a publication in the future is refused at its row, as the ledger would', () => {
  const now = Date.parse('2026-05-02T00:00:00Z')
  const dir = englishFolder(() => {})
  const table = (published: string) =>
    formatCsv([
      ['id', 'when', 'published'],
      ['e1', '1961-03', published],
    ])
  const act = (published: string) =>
    importText('events.csv', table(published), { dir, now, replace: true, dryRun: true })
  expect(refusalOf(() => act('2036-01-01T00:00:00Z'))).toMatch(/row 2\.published\n[\s\S]*not in the future/)
  expect(act('2026-04-01T00:00:00Z').report).toContain('1 changed')
})
