// Whatever a file says is in the data afterwards, or the report names it with its row.
import { join } from 'node:path'
import { slideColumns } from '@/lib/exchange/slides-table'
import { formatCsv } from '@/lib/formats/csv'
import { DataError } from '@/lib/timeline/problems'
import { englishFolder, importText } from '../../fixtures/import-text'
import { cellsOf, lostIn } from '../../fixtures/lost-text'
import { buildStory, freshFolder, type Story, writeStory } from '../../fixtures/story'
import { fc, runs } from '../../setup/properties'

const dir = englishFolder()

const lostFrom = (name: string, text: string): string[] => {
  const draft = join(freshFolder(), 'drafts')
  const { report } = importText(name, text, { dir, draft })
  return lostIn(cellsOf(text), report, [dir, draft])
}

const word = fc.oneof(
  fc.stringMatching(/^[A-Za-z]{1,8}$/),
  fc.stringMatching(/^[0-9]{1,4}$/),
  fc.constantFrom(
    '도서관',
    'القدس',
    'Łódź',
    '東京',
    '10⁶',
    '5 < 6',
    '<half',
    'a&b',
    '&eacute;',
    '“so”',
    '§',
    '7,000',
  ),
)
const address = fc.oneof(
  fc.stringMatching(/^[a-z]{1,6}$/).map((page) => `https://news.example/${page}`),
  fc.stringMatching(/^[a-z]{1,6}$/).map((page) => `https://news.example/page#${page}`),
  fc.constantFrom(
    'https://council.example/notice',
    'https://app.example/#!/one',
    'https://app.example/#!/two',
    'https://ko.example/다리?q=1',
    'https://a.example/x[1]^2',
    'www.paper.example/a',
  ),
)
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => `${list.join(' ')}.`)
const html = fc.oneof(
  sentence,
  fc.tuple(sentence, address).map(([text, url]) => `${text} See ${url}, there.`),
  fc.tuple(sentence, address).map(([text, url]) => `<p><a href="${url}">${text}</a> after</p>`),
  fc.tuple(word, address).map(([text, url]) => `<ul><li><a href="${url}">${text}</a>, the paper</li></ul>`),
  fc
    .tuple(fc.constantFrom('Sources:', '[1]', '2.', '출처:', 'Seen:', '–', ''), word, address, word)
    .map(([label, one, url, two]) => `${label} <a href="${url}">${one}</a>, <a href="${url}">${two}</a>`),
  fc
    .tuple(fc.constantFrom('Sources:', '[1]', ''), address, word)
    .map(([label, url, one]) => `<p>${label} ${url} (${one})</p><h4>Sources</h4>`),
  word.map((one) => `${one}<sup><a href="#n1">[1]</a></sup>`),
  fc.tuple(word, address).map(([one, url]) => `<ol><li id="n1"><a href="${url}">${one}</a></li></ol>`),
  fc.tuple(word, word).map(([one, two]) => `<table><tr><td>${one}</td><td>${two}</td></tr></table>`),
  fc.tuple(word, word).map(([one, two]) => `<blockquote>${one}</blockquote><q>${two}</q>`),
  fc.tuple(word, address).map(([one, url]) => `${one} <img src="${url}.png" alt="picture">`),
  word.map((one) => `10<sup>6</sup> ${one} H<sub>2</sub>O <s>struck</s>`),
  address,
)
const text = fc.array(html, { maxLength: 3 }).map((list) => list.join('\n\n'))
const credit = fc.oneof(
  fc.constant(''),
  sentence,
  fc.tuple(word, address).map(([one, url]) => `<a href="${url}">${one}</a>`),
)
const media = fc.oneof(
  fc.constant(''),
  address,
  fc.array(address, { minLength: 2, maxLength: 3 }).map((list) => list.join(' ')),
  sentence.map((one) => `<blockquote>${one}</blockquote>`),
  fc.constantFrom('photo.jpg', '//host.example/a', 'https://pictures.example/a.png', 'ask the clerk'),
)

const slide = fc.record({
  headline: fc.oneof(sentence, fc.constant(''), html),
  text,
  year: fc.integer({ min: 1000, max: 2020 }),
  month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
  display: fc.constantFrom('', 'long ago', 'c. 1962', 'since 1962'),
  media,
  credit,
  caption: credit,
  alt: fc.constantFrom('', 'A hall'),
  group: fc.constantFrom('', 'Halls', 'Building', 'Roads & <b>bridges</b>'),
  more: fc.constantFrom('', 'kept apart'),
  importance: fc.constantFrom('', 'medium', '3'),
})

test('nothing of a spreadsheet is lost without a word', () => {
  fc.assert(
    fc.property(fc.array(slide, { minLength: 1, maxLength: 4 }), (slides) => {
      const rows = slides.map((one, index) => ({
        Year: `${one.year}`,
        Month: `${one.month ?? ''}`,
        'Display Date': one.display,
        // A title of its own for each, so that no row repeats another.
        Headline: one.headline === '' ? '' : `${one.headline} no${index}`,
        Text: one.text,
        Media: one.media,
        'Media Credit': one.credit,
        'Media Caption': one.caption,
        'Alt Text': one.alt,
        Group: one.group,
        Background: one.more,
        importance: one.importance,
      }))
      const cells = rows.map((row) => slideColumns.map((name) => (row as Record<string, string>)[name] ?? ''))
      expect(lostFrom('sheet.csv', formatCsv([[...slideColumns], ...cells]))).toEqual([])
    }),
    runs(300),
  )
})

test('nothing of a JSON file is lost without a word', () => {
  fc.assert(
    fc.property(fc.array(slide, { minLength: 1, maxLength: 4 }), sentence, (slides, title) => {
      const events = slides.map((one, index) => ({
        start_date: { year: one.year, ...(one.month !== undefined && { month: one.month }) },
        display_date: one.display,
        text: { headline: one.headline === '' ? '' : `${one.headline} no${index}`, text: one.text },
        media: { url: one.media, credit: one.credit, caption: one.caption, alt: one.alt, title: one.more },
        group: one.group,
        location: { name: one.more },
      }))
      const document = { title: { text: { headline: title } }, events, eras: [{ text: { headline: title } }] }
      expect(lostFrom('slides.json', JSON.stringify(document))).toEqual([])
    }),
    runs(300),
  )
})

/** Titles that are no words, or that are like names of the site's own. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .constantFrom('version-', 'claim-', 'era-', 'source-', 'said-by-', 'theme-')
    .chain((prefix) => fc.string({ maxLength: 5 }).map((rest) => prefix + rest)),
  fc
    .array(
      fc.constantFrom('…', '!', '-', '_', '/', '.', '#', '\u202e', '\u200f', '\ud800', '\u{1f44d}', '\ufe0f'),
    )
    .map((list) => list.join('')),
  fc.constantFrom('x'.repeat(100_000), '한'.repeat(100_000), '- '.repeat(50_000), '<'.repeat(50_000)),
)

test('a hostile title is kept, or refused at its row', () => {
  fc.assert(
    fc.property(hostile, hostile, (title, group) => {
      const columns = ['Year', 'Headline', 'Text', 'Group', 'Media']
      const rows = [title, title, 'A shelf'].map((headline, index) => [
        `${1962 + index}`,
        headline,
        title,
        group,
        'https://council.example/notice',
      ])
      try {
        const { report } = importText('sheet.csv', formatCsv([columns, ...rows]), {
          dir,
          dryRun: true,
          newThemes: true,
        })
        expect(report).toContain('3 new')
      } catch (error) {
        if (!(error instanceof DataError)) throw error
        const places = error.problems.map(({ file, path }) => `${file} ${path.join('.')}`)
        // A theme is made of a group, and no row has its name.
        expect(places.filter((place) => !/row|without a headline|sheet\.csv $|themes/.test(place))).toEqual(
          [],
        )
      }
    }),
    runs(100),
  )
})

describe('the search for lost text itself', () => {
  const cells = cellsOf(
    'Year,Headline,Text\n1962,A shelf,It is built. <a href="https://a.example/x">See</a>\n',
  )
  const report = 'row 2  new        events/a-shelf.json'
  const write = (claim: string) => {
    const folder = writeStory({
      ...buildStory(),
      events: {
        'a-shelf': {
          id: 'e1',
          when: '1962',
          title: { en: 'A shelf' },
          claims: [{ text: { en: claim }, sources: [] }],
        },
      } as unknown as Story['events'],
    })
    return lostIn(cells, report, [folder])
  }

  test('names words and addresses that are gone', () => {
    expect(write('It is. See')).toEqual(['row 2 Text: https://a.example/x built'])
  })

  test('takes what the report names', () => {
    const noted = `${report}\nnot kept: “built”, https://a.example/x\n    row 2–3`
    const folder = writeStory({ ...buildStory(), events: {} as Story['events'] })
    expect(lostIn(cells, noted, [folder])).toEqual([
      'row 2 Year: 1962',
      'row 2 Headline: A',
      'row 2 Text: It is See',
    ])
  })
})
