// Which statement of a slide gets which of its links.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importStory } from '@/lib/commands/import-story'
import { formatCsv } from '@/lib/formats/csv'
import { readTimeline } from '@/lib/timeline/read'
import type { Timeline } from '@/lib/timeline/types'
import { importText } from '../../fixtures/import-text'
import { buildStory, freshFolder, type Story, writeStory } from '../../fixtures/story'

type Row = { Headline?: string; Text: string; Media?: string }

/** A sheet with a row for each year from 1962. */
const sheet = (...rows: Row[]): string =>
  formatCsv([
    ['Year', 'Headline', 'Text', 'Media'],
    ...rows.map(({ Headline = 'A vote', Text, Media = '' }, index) => [
      `${1962 + index}`,
      Headline,
      Text,
      Media,
    ]),
  ])

/** Each statement of the only event, with the first part of the host of each of its sources. */
const cited = ({ events: [event] }: Timeline): [text: string, hosts: string][] =>
  (event?.claims ?? []).map(({ text, citations }) => [
    text.en ?? '',
    citations.map(({ source }) => /\/\/(?:www\.)?([^.]+)/.exec(source.url)?.[1]).join(' '),
  ])

const BESIDE = 'to check: statements without a link of their own cite the links beside the text'
const ALL = 'to check: statements without a link of their own cite all links of the slide'
const CUT = 'to check: parts of a long paragraph cite the links in them, or all of it if they have none'
const checksIn = (report: string): string[] => report.match(/^to check: .*/gm) ?? []

const a = (host: string, words: string): string => `<a href="https://${host}.example/x">${words}</a>`
const alpha = a('alpha', 'Alpha')
const beta = a('beta', 'Beta')
const gamma = a('gamma', 'Gamma')
const long = (word: string): string => `The council ${word} ${'at length '.repeat(60)}and went home.`

type Case = [name: string, row: Row, statements: [text: string, hosts: string][], checks?: string[]]

const cases: Case[] = [
  [
    'links at the end of paragraphs',
    { Text: `<p>The mayor resigned. ${alpha}</p><p>The council voted 5 to 3. ${beta}</p>` },
    [
      ['The mayor resigned. Alpha', 'alpha'],
      ['The council voted 5 to 3. Beta', 'beta'],
    ],
  ],
  [
    'links inside sentences',
    {
      Text: `<p>The mayor ${a('alpha', 'resigned')}.</p><p>The ${a('beta', 'council')} ${a('gamma', 'voted')}.</p>`,
    },
    [
      ['The mayor resigned.', 'alpha'],
      ['The council voted.', 'beta gamma'],
    ],
  ],
  [
    'list items',
    { Text: `<ul><li>One fell (${alpha}).</li><li>Two fell (${beta}).</li></ul>` },
    [
      ['One fell (Alpha).', 'alpha'],
      ['Two fell (Beta).', 'beta'],
    ],
  ],
  [
    'paragraphs between line breaks',
    { Text: `It fell. ${alpha}<br><br>It stood<br>again. ${beta}` },
    [
      ['It fell. Alpha', 'alpha'],
      ['It stood again. Beta', 'beta'],
    ],
  ],
  [
    'bare addresses in plain text',
    { Text: 'It fell, says https://alpha.example/x.\n\nIt stood (www.beta.example/x).' },
    [
      ['It fell, says https://alpha.example/x.', 'alpha'],
      ['It stood (www.beta.example/x).', 'beta'],
    ],
  ],
  [
    'rows of a table',
    {
      Text: `<table><tr><td>1962</td><td>${alpha} 7</td></tr><tr><td>1963</td><td>${beta} 8</td></tr></table>`,
    },
    [
      ['1962 | Alpha 7', 'alpha'],
      ['1963 | Beta 8', 'beta'],
    ],
  ],
  [
    'citations above the line',
    {
      Text: `<p>It fell.<sup>${a('alpha', '[1]')}</sup><sup>${a('beta', '[2]')}</sup></p><p>It stood.<sup>${a('gamma', '3')}</sup></p>`,
    },
    [
      ['It fell.[1][2]', 'alpha beta'],
      ['It stood.³', 'gamma'],
    ],
  ],
  [
    'citations that lead to the list below, as in a wiki',
    {
      Text: `<p>It fell.<sup><a href="#n1">[1]</a></sup></p><p>It stood.<sup id="r2"><a href="#n2">[2]</a></sup></p><ol><li id="n1">${alpha}, the paper</li><li id="n2">${beta} <a href="#r2">↑</a></li></ol>`,
    },
    [
      ['It fell.[1]', 'alpha'],
      ['It stood.[2]', 'beta'],
    ],
  ],
  [
    'a list of references at the end',
    { Text: `<p>It fell.</p><p>It stood.</p><ul><li>${alpha}</li><li>${beta}, the paper</li></ul>` },
    [
      ['It fell.', 'alpha beta'],
      ['It stood.', 'alpha beta'],
    ],
    [BESIDE],
  ],
  [
    'a list of references with its heading, and a statement with a link of its own',
    {
      Text: `<p>It fell (${gamma}).</p><p>It stood.</p><h4>Sources:</h4><ul><li>${alpha}</li><li>${beta}</li></ul>`,
    },
    [
      ['It fell (Gamma).', 'gamma'],
      ['It stood.', 'alpha beta'],
    ],
    [BESIDE],
  ],
  [
    'references in one line',
    { Text: `<p>It fell (${gamma}).</p><p>It stood.</p><p>Sources: ${alpha}, ${beta}</p>` },
    [
      ['It fell (Gamma).', 'gamma'],
      ['It stood.', 'alpha beta'],
    ],
    [BESIDE],
  ],
  [
    'references behind line breaks',
    { Text: `It fell (${gamma}).<br><br>It stood.<br><br>${alpha} | ${beta}` },
    [
      ['It fell (Gamma).', 'gamma'],
      ['It stood.', 'alpha beta'],
    ],
    [BESIDE],
  ],
  [
    'addresses that are paragraphs of a plain text',
    { Text: 'It fell.\n\nhttps://alpha.example/x\n\nSource: https://beta.example/x' },
    [['It fell.', 'alpha beta']],
    [BESIDE],
  ],
  [
    'a numbered list below a plain text',
    { Text: 'It fell [1].\n\n[1] https://alpha.example/x\n\n[2] www.beta.example/x' },
    [['It fell [1].', 'alpha beta']],
    [BESIDE],
  ],
  [
    'a link without words',
    { Text: `It fell.\n${a('alpha', '<img src="x.png">')}\nIt stood. 𐌰 &#128; ${beta}` },
    [
      ['It fell.', 'alpha beta'],
      ['It stood. 𐌰 € Beta', 'alpha beta'],
    ],
    [ALL],
  ],
  [
    'the media',
    { Text: `<p>It fell (${alpha}).</p><p>It stood.</p>`, Media: 'https://video.example/x' },
    [
      ['It fell (Alpha).', 'alpha'],
      ['It stood.', 'video'],
    ],
    [BESIDE],
  ],
  [
    'a quotation in the media is a statement',
    { Text: `<p>It fell (${alpha}).</p>`, Media: `<blockquote>It stood. ${beta}</blockquote>` },
    [
      ['It fell (Alpha).', 'alpha'],
      ['It stood. Beta', 'beta'],
    ],
  ],
  [
    'no link beside the text',
    { Text: `<p>It fell (${alpha}).</p><p>It stood.</p><p>It fell again (${beta}).</p>` },
    [
      ['It fell (Alpha).', 'alpha'],
      ['It stood.', 'alpha beta'],
      ['It fell again (Beta).', 'beta'],
    ],
    [ALL],
  ],
  [
    'a link in the headline',
    { Headline: `A ${gamma} vote`, Text: `<p>It fell (${alpha}).</p><p>It stood.</p>` },
    [
      ['It fell (Alpha).', 'alpha'],
      ['It stood.', 'gamma'],
    ],
    [BESIDE],
  ],
  [
    'a headline that is the only statement',
    { Headline: `A ${alpha} vote`, Text: '' },
    [['A Alpha vote', 'alpha']],
  ],
  [
    'a paragraph that is cut has the link of its part, or those of the whole',
    {
      Text: `<p>It fell (${beta}).</p><p>${long('sat')} ${long(a('alpha', 'spoke'))} ${long('rose')}</p>`,
    },
    [
      ['It fell (Beta).', 'beta'],
      [long('sat'), 'alpha'],
      [long('spoke'), 'alpha'],
      [long('rose'), 'alpha'],
    ],
    [CUT],
  ],
  [
    'a paragraph that is cut before citations that stand behind a full stop',
    {
      Text: `<p>It fell (${gamma}).</p><p>${long('sat')} (${alpha}) ${long('spoke')} ${a('beta', '[2]')} ${long('rose')}</p>`,
    },
    [
      ['It fell (Gamma).', 'gamma'],
      [long('sat'), 'alpha'],
      [`(Alpha) ${long('spoke')}`, 'beta'],
      [`[2] ${long('rose')}`, 'alpha beta'],
    ],
    [CUT],
  ],
  [
    'notes that one statement calls are none of the others',
    {
      Text: `<p>It fell.<sup><a href="#n1">[1]</a></sup></p><p>It stood.</p><ol><li id="n1">${alpha}</li></ol><p>Source: ${gamma}</p>`,
    },
    [
      ['It fell.[1]', 'alpha'],
      ['It stood.', 'gamma'],
    ],
    [BESIDE],
  ],
  [
    'lines of a plain text from Windows',
    {
      Text: 'The council met\r\nand voted (https://alpha.example/x).\r\n\r\nIt rained (www.beta.example/x).',
    },
    [
      ['The council met and voted (https://alpha.example/x).', 'alpha'],
      ['It rained (www.beta.example/x).', 'beta'],
    ],
  ],
  [
    'a sentence behind a label is a statement',
    { Text: `<p>Source: the council voted 5 to 3, says ${alpha}.</p><p>It rained (${beta}).</p>` },
    [
      ['Source: the council voted 5 to 3, says Alpha.', 'alpha'],
      ['It rained (Beta).', 'beta'],
    ],
  ],
  [
    'a source alone supports the headline',
    { Text: 'Source: https://alpha.example/x' },
    [['A vote', 'alpha']],
    [BESIDE],
  ],
  [
    'a paragraph that is cut between two links',
    {
      Text: `<p>It fell (${gamma}).</p><p>${long(a('alpha', 'sat'))} ${a('beta', 'Later')} ${long('rose')}</p>`,
    },
    [
      ['It fell (Gamma).', 'gamma'],
      [long('sat'), 'alpha'],
      [`Later ${long('rose')}`, 'beta'],
    ],
    [CUT],
  ],
  [
    'one page twice',
    { Text: `<p>It fell (${alpha}).</p><p>It stood (${alpha}).</p>`, Media: 'https://alpha.example/x#top' },
    [
      ['It fell (Alpha).', 'alpha'],
      ['It stood (Alpha).', 'alpha'],
    ],
  ],
  [
    'words that only look like a list of references',
    { Text: `<p>It fell.</p><p>Result: ${alpha}</p><p>${beta} and ${gamma}</p>` },
    [
      ['It fell.', 'alpha beta gamma'],
      ['Result: Alpha', 'alpha'],
      ['Beta and Gamma', 'beta gamma'],
    ],
    [ALL],
  ],
]

test.each(cases)('%s', (_, row, statements, checks = []) => {
  const { timeline, report } = importText('sheet.csv', sheet(row))
  expect(cited(timeline)).toEqual(statements)
  expect(checksIn(report)).toEqual(checks)
})

test('a slide of JSON is read in the same way', () => {
  const text = `<p>It fell (${alpha}).</p><p>It stood (${beta}).</p>`
  const media = { url: 'https://video.example/x' }
  const events = [{ start_date: { year: 1962 }, text: { headline: 'A vote', text }, media }]
  const { timeline, report } = importText('slides.json', JSON.stringify({ events }))
  expect(cited(timeline)).toEqual([
    ['It fell (Alpha).', 'alpha'],
    ['It stood (Beta).', 'beta'],
  ])
  expect(report).toContain(
    'not kept: the link https://video.example/x: every statement has a link of its own\n    event 1',
  )
  expect(timeline.sources.map(({ url }) => url)).not.toContain('https://video.example/x')
})

test('the words of a list of references are named, if no source has them', () => {
  const { report } = importText(
    'sheet.csv',
    sheet({
      Text: `<p>It fell.</p><p>Sources</p><p>Sources: ${alpha}, ${beta} (page 7)</p><p>Source: ${gamma}</p>`,
    }),
  )
  const words = 'not kept: the words “Alpha, Beta (page 7)” of the reference to'
  expect(report.match(/not kept: .*/g)).toEqual([
    'not kept: the label “Sources:”',
    'not kept: the label “Source:”',
    'not kept: the label “Sources”',
    `${words} alpha-example-x: check its title and publisher`,
    `${words} beta-example-x: check its title and publisher`,
  ])
})

test('rows with the same need of a check are one line of the report', () => {
  const row = (name: string) => ({
    Text: `It fell.\n\nIt stood (${name}).`,
    Media: `https://${name}.example/x`,
  })
  const text = sheet(row('alpha'), row('beta'))
  expect(importText('sheet.csv', text).report).toContain(`${BESIDE}\n    row 2, row 3\n`)
})

/** Imports texts of the same slide into the story in both languages. */
const importBoth = (en: string, ko: string) => {
  const dir = writeStory({ ...buildStory(), events: {} as Story['events'] })
  const files = Object.entries({ en, ko }).map(([language, Text]) => {
    const file = join(freshFolder(), 'sheet.csv')
    writeFileSync(file, sheet({ Text }))
    return `${language}=${file}`
  })
  const options = {
    dir,
    published: '2026-05-01T00:00:00Z',
    newSources: { accessed: '2026-04', kind: 'press' as const },
    kind: 'record',
    replace: false,
  }
  const act = () => importStory(files, options)
  return { dir, act, report: act(), timeline: readTimeline({ dir }) }
}

test.each<[name: string, en: string, ko: string, statements: [string, string][], checks: string[]]>([
  [
    'links at the same place in any language',
    `<p>It fell (${alpha}).</p><p>It stood.</p>`,
    `<p>무너졌다 (${alpha}, ${gamma}).</p><p>다시 섰다 (${beta}).</p>`,
    [
      ['It fell (Alpha).', 'alpha gamma'],
      ['It stood.', 'beta'],
    ],
    [],
  ],
  [
    'a link that stands in the text of one language and beside that of the other',
    `<p>It fell (${alpha}).</p><p>It stood.</p>`,
    `<p>무너졌다.</p><p>다시 섰다.</p><p>출처: ${alpha}</p>`,
    [
      ['It fell (Alpha).', 'alpha'],
      ['It stood.', 'alpha'],
    ],
    [ALL],
  ],
  [
    'different numbers of paragraphs',
    `<p>It fell (${alpha}).</p><p>It stood.</p>`,
    `<p>무너졌다가 다시 섰다 (${beta}).</p>`,
    [['It fell (Alpha). It stood.', 'alpha beta']],
    [],
  ],
  [
    'different numbers of paragraphs that are too long together',
    `<p>It fell (${alpha}).</p><p>${long('sat')} ${gamma}</p><p>${long('rose')}</p>`,
    `<p>무너졌다 (${beta}).</p>`,
    [['It fell (Alpha).', 'alpha beta']],
    [],
  ],
])('of two languages: %s', (_, en, ko, statements, checks) => {
  const { timeline, report } = importBoth(en, ko)
  expect(cited(timeline)).toEqual(statements)
  expect(checksIn(report)).toEqual(checks)
})

const filesIn = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
  )

test('importing the same files again changes nothing', () => {
  const text = sheet(...cases.map(([, row]) => row))
  const one = importText('sheet.csv', text)
  const written = filesIn(one.dir)
  expect(importText('sheet.csv', text, { dir: one.dir }).report).toContain(
    `0 new, 0 changed, ${cases.length} as they were`,
  )
  expect(filesIn(one.dir)).toEqual(written)
  const { dir, act } = importBoth(
    `<p>It fell (${alpha}).</p><p>It stood.</p>`,
    `<p>무너졌다.</p><p>섰다.</p>`,
  )
  const before = filesIn(dir)
  expect(act()).toContain('0 new, 0 changed, 1 as they were')
  expect(filesIn(dir)).toEqual(before)
})
