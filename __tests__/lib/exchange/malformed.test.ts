import { closeSync, ftruncateSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { importStory } from '@/lib/commands/import-story'
import { type Malformed, malformed, row, sheet } from '../../fixtures/malformed'
import { buildStory, freshFolder, writeStory } from '../../fixtures/story'

/** A story in one language, so that a spreadsheet can be imported without naming its language. */
const inEnglish = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inEnglish)
  if (typeof value !== 'object' || value === null) return value
  if ('en' in value && 'ko' in value) return { en: value.en }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inEnglish(inner)]))
}

const englishFolder = (): string => {
  const story = buildStory()
  story.site.languages = ['en']
  return writeStory(inEnglish(story) as typeof story)
}

/** Folders that all refused files share, as nothing is written to them. */
const bilingual = writeStory(buildStory())
const english = englishFolder()

const folderFor = ({ bytes, isBilingual }: Malformed): string =>
  isBilingual || String(bytes).includes('title.ko') ? bilingual : english

/** The contents of a folder, and the names next to it. */
const stateOf = (dir: string): Record<string, string> => ({
  ...Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath ?? entry.path, entry.name)
        return [path, readFileSync(path, 'utf8')]
      }),
  ),
  beside: readdirSync(dirname(dir))
    .filter((name) => name.startsWith(`${dir.split('/').at(-1)}.`))
    .join(),
})

const refusal = (dir: string, file: string, args: object): string => {
  try {
    const report = importStory([file], {
      dir,
      replace: false,
      published: '2026-05-01T00:00:00Z',
      newSources: {},
      ...args,
    })
    return `accepted:\n${report}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

test('there are more than 40 of them', () => {
  expect(malformed.length).toBeGreaterThan(40)
})

test.each(malformed.map((one) => [one.name, one] as const))(
  '%s is refused with a clear message, and nothing is written',
  (_, one) => {
    const dir = folderFor(one)
    const before = stateOf(dir)
    const file = join(freshFolder(), one.file ?? 'table.csv')
    writeFileSync(file, one.bytes)
    const message = refusal(dir, file, one.args ?? {})
    expect(message).toMatch(one.says)
    expect(message).toMatch(/came: {4}.*\n {2}allowed: .*\n {2}fix: /)
    expect(message).toContain('Nothing was written.')
    expect(stateOf(dir)).toEqual(before)
  },
)

test('a file of 100 MB is refused by its size and not read', () => {
  const file = join(freshFolder(), 'table.csv')
  const handle = openSync(file, 'w')
  ftruncateSync(handle, 100_000_000)
  closeSync(handle)
  expect(refusal(english, file, {})).toMatch(/100 MB; it was not read[\s\S]*at most 50 MB/)
})

test('a file that is not there, and a folder, are named', () => {
  expect(refusal(english, join(english, 'none.csv'), {})).toContain('no such file')
  expect(refusal(english, english, {})).toContain('a folder, not a file')
})

test('of a thousand broken rows the first fifty are shown, with the count', () => {
  const file = join(freshFolder(), 'table.csv')
  const long = 'word '.repeat(30)
  writeFileSync(
    file,
    sheet(...Array.from({ length: 1000 }, (_, index) => row({ Headline: `${index} ${long}` }))),
  )
  const message = refusal(english, file, { language: 'en', kind: 'record' })
  expect(message.match(/came: /g)).toHaveLength(50)
  // In the order of the file.
  expect(message.match(/row \d+/g)?.slice(0, 3)).toEqual(['row 2', 'row 3', 'row 4'])
  expect(message).toContain('These are the first 50; there are 950 more. 1000 problems')
})

test.each([
  [
    'semicolons, as Excel writes in much of Europe',
    sheet(row()).replaceAll(',', ';'),
    'cells separated by semicolons',
  ],
  ['tabs', sheet(row()).replaceAll(',', '\t'), 'cells separated by tabs'],
  ['a mark of UTF-8', `\ufeff${sheet(row())}`, '1 new'],
  [
    'UTF-16 with a mark, as Excel writes Unicode text',
    Buffer.from(`\ufeff${sheet(row()).replaceAll(',', '\t')}`, 'utf16le'),
    'read as utf-16le',
  ],
  ['another column', sheet(row()).replace('Background', 'Remarks'), 'unknown columns, ignored: Remarks'],
])('%s is read, and the report says so', (_, bytes, says) => {
  const dir = englishFolder()
  const file = join(freshFolder(), 'table.csv')
  writeFileSync(file, bytes)
  const report = refusal(dir, file, { language: 'en', kind: 'record' })
  expect(report).toContain('accepted')
  expect(report).toContain(says)
})

test.each(['cp949', 'windows-1252'])('a file in %s is read with --encoding', (encoding) => {
  const dir = englishFolder()
  const file = join(freshFolder(), 'table.csv')
  const letters = encoding === 'cp949' ? [0xc8, 0xab, 0xbc, 0xf6] : [0x43, 0x61, 0x66, 0xe9]
  const [before = '', after = ''] = sheet(row({ Headline: 'HERE' })).split('HERE')
  writeFileSync(file, Buffer.concat([Buffer.from(before), Buffer.from(letters), Buffer.from(after)]))
  expect(refusal(dir, file, { language: 'en', kind: 'record', encoding })).toContain('accepted')
  const [title] = readdirSync(join(dir, 'events'))
    .map((name) => JSON.parse(readFileSync(join(dir, 'events', name), 'utf8')).title.en)
    .filter((text) => ['홍수', 'Café'].includes(text))
  expect(title).toBe(encoding === 'cp949' ? '홍수' : 'Café')
})
