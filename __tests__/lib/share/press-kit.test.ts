import { strFromU8, unzipSync } from 'fflate'
import JSZip from 'jszip'
import { absoluteUrl, eventPath } from '@/lib/addresses'
import { eventCard, eventCards } from '@/lib/cards/card'
import { allPosts } from '@/lib/share/post'
import { toPressKit } from '@/lib/share/press-kit'
import { eventOf, readStory } from '../../fixtures/story'

const timeline = readStory()
const event = eventOf(timeline, 'a-house-is-found')
const bytes = (...all: number[]): Uint8Array => Uint8Array.from(all)
const pictures = [
  { name: 'ko-wide.png', bytes: bytes(137, 80, 78, 71, 1) },
  { name: 'en-wide.png', bytes: bytes(137, 80, 78, 71, 2, 2) },
]
const kit = toPressKit(timeline, event, pictures)

/** Reads the ZIP file with a different library from the one that wrote it, and verifies all checksums. */
const read = (zip: Uint8Array) => JSZip.loadAsync(zip, { checkCRC32: true })

const textIn = async (name: string): Promise<string> => {
  const file = (await read(kit)).file(`a-house-is-found/${name}`)
  if (!file) throw new Error(`no ${name}`)
  return file.async('string')
}

const networks = [
  ...['x', 'bluesky', 'mastodon', 'threads', 'linkedin', 'facebook'],
  ...['whatsapp', 'telegram', 'line', 'kakaotalk', 'naver'],
]

test('a press kit holds the texts of each language and the cards, in one folder', async () => {
  const inLanguage = (language: string): string[] => [
    ...['README', 'alt-texts', 'licence', 'sources'].map((name) => `${language}/${name}.txt`),
    ...networks.map((network) => `${language}/posts/${network}.txt`),
  ]
  const names = [...inLanguage('en'), ...inLanguage('ko'), 'cards/ko-wide.png', 'cards/en-wide.png']
  const zip = await read(kit)
  const files = Object.values(zip.files).filter(({ dir }) => !dir)
  expect(files.map(({ name }) => name)).toEqual(names.map((name) => `a-house-is-found/${name}`))
})

test('two libraries read the same bytes from it', async () => {
  const files = Object.entries(unzipSync(kit))
  const zip = await read(kit)
  const again = await Promise.all(
    files.map(async ([name]) => [name, await zip.file(name)?.async('uint8array')]),
  )
  expect(again).toEqual(files)
  for (const { name, bytes } of pictures) {
    expect(await zip.file(`a-house-is-found/cards/${name}`)?.async('uint8array')).toEqual(bytes)
  }
})

test('a damaged press kit is detected', async () => {
  const start = strFromU8(kit, true).indexOf('\x89PNG')
  const damaged = kit.map((byte, index) => (index === start + 4 ? byte + 1 : byte))
  await expect(read(damaged)).rejects.toThrow('CRC32 mismatch')
})

test('a press kit is deterministic and changes with the data', () => {
  const again = eventOf(readStory(), 'a-house-is-found')
  expect(toPressKit(readStory(), again, pictures)).toEqual(kit)
  const later = { ...event, updated: '2026-03-02T09:00:00+00:00' }
  expect(toPressKit(timeline, later, pictures)).not.toEqual(kit)
})

test.each([
  ['2026-03-01T09:00:00+00:00', '2026-03-01T12:00'],
  ['2026-03-01T23:30:00-10:00', '2026-03-01T12:00'],
  ['1961-03-01T09:00:00+00:00', '1980-03-01T12:00'],
])('files of an event changed at %s have the timestamp %s, in any zone', (updated, date) => {
  const zip = toPressKit(timeline, { ...event, updated }, pictures)
  // The local header of the first file has MS-DOS time and date.
  const [time, day] = new Uint16Array(zip.buffer.slice(10, 14))
  const two = (value = 0): string => String(value).padStart(2, '0')
  const [t = 0, d = 0] = [time, day]
  expect(
    `${(d >> 9) + 1980}-${two((d >> 5) & 15)}-${two(d & 31)}T${two(t >> 11)}:${two((t >> 5) & 63)}`,
  ).toBe(date)
})

test.each(timeline.site.languages)('the posts in %s are there as they are to be pasted', async (language) => {
  for (const { network, text } of allPosts(timeline, event, language)) {
    expect(await textIn(`${language}/posts/${network}.txt`)).toBe(text)
  }
})

test('the sources come with their addresses', async () => {
  expect(await textIn('en/sources.txt')).toBe(`1. Minutes of the council
   Town Council · c. 1961 · primary source · accessed 1 February 2026 · statement 1 · statement 2
   https://council.example/minutes/1961

2. 독서회 일기
   Reading Circle · organisation · accessed 3 February 2026 · statement 1
   https://circle.example/diary

3. Books at last
   The Echo · 12 March 1961 · press · accessed 1 February 2026 · statement 2
   https://echo.example/1961/books?page=3&part=2
   archived copy: https://archive.example/echo/1961
   Based on “Town to have library”
`)
})

test('the licence names what it covers and a line of credit, followed by the disclaimer', async () => {
  expect(
    await textIn('en/licence.txt'),
  ).toBe(`The texts, the data and the cards of Alder Street Library are licensed under CC BY 4.0:
https://creativecommons.org/licenses/by/4.0/

Please credit them with this line, and say what you changed if you changed anything:
“A house is found on Alder Street”, Alder Street Library, CC BY 4.0, https://library.example/story/en/events/a-house-is-found/

The sources are not part of it: they belong to their publishers.

The library did not write this.
`)
  expect(
    await textIn('ko/licence.txt'),
  ).toBe(`‘오리나무길 도서관’의 글과 데이터, 카드 이미지는 CC BY 4.0에 따라 이용할 수 있습니다.
https://creativecommons.org/licenses/by/4.0/

이용할 때는 다음과 같이 출처를 밝히고, 바꾼 내용이 있으면 함께 적어 주십시오.
‘오리나무길에 집을 구하다’, 오리나무길 도서관, CC BY 4.0, https://library.example/story/ko/events/a-house-is-found/

인용한 자료는 이용 허락 대상이 아니며, 권리는 각 발행처에 있습니다.

도서관이 쓴 글이 아닙니다.
`)
})

test('the alternative text says that it holds for the cards of all shapes, which it does', async () => {
  const { alt } = eventCard(timeline, event, 'en')
  expect(await textIn('en/alt-texts.txt')).toBe(`The same for every shape of the card:\n\n${alt}\n`)
  const cards = Object.values(eventCards(timeline, event, 'en'))
  expect(cards.map((card) => card.alt)).toEqual([alt, alt, alt])
})

test('a press kit without cards has no alternative texts, and its README names neither', () => {
  const site = { ...timeline.site, cards: { wide: 'none', square: 'none', story: 'none' } as const }
  const files = unzipSync(toPressKit({ ...timeline, site }, event, []))
  expect(Object.keys(files).filter((name) => /cards|alt-texts/.test(name))).toEqual([])
  for (const language of site.languages) {
    const text = strFromU8(files[`a-house-is-found/${language}/README.txt`] ?? new Uint8Array())
    expect(text).toContain('sources.txt')
    expect(text).not.toMatch(/cards\/|alt-texts/)
  }
})

test('the alternative text is in a press kit whose only card is not wide', () => {
  const site = { ...timeline.site, cards: { wide: 'none', story: 'none' } as const }
  const files = unzipSync(toPressKit({ ...timeline, site }, event, []))
  const text = strFromU8(files['a-house-is-found/en/alt-texts.txt'] ?? new Uint8Array())
  expect(text).toContain(eventCards(timeline, event, 'en').square?.alt)
})

test('the README lists the files and has the contact and the address of the event', async () => {
  const text = await textIn('en/README.txt')
  expect(text).toMatch(
    /^Press kit of Alder Street Library\n\nA house is found on Alder Street\nMarch 1961\n\nContents:\n/,
  )
  expect(text).toContain(absoluteUrl(timeline.site, eventPath('en', event.slug)))
  expect(text).toContain('desk@library.example')
  expect(text).toContain('The library did not write this.')
  expect(text).toMatch(/\n {2}posts\/x\.txt {2}X, \d+ of 280 characters\n/)
  expect(await textIn('ko/README.txt')).toMatch(/\n {2}posts\/line\.txt {2}라인, \d+자\(권장 500자 이내\)\n/)
})

test('the press kit of a withdrawn event has the withdrawal and none of its former text', async () => {
  const withdrawn = eventOf(timeline, 'card-index')
  const files = unzipSync(toPressKit(timeline, withdrawn, []))
  expect(Object.keys(files).filter((name) => name.endsWith('sources.txt'))).toEqual([])
  const texts = Object.values(files).map((file) => strFromU8(file))
  expect(texts.join()).not.toMatch(/WRONG|잘못/)
  expect(strFromU8(files['card-index/en/README.txt'] ?? new Uint8Array())).toContain(
    'Withdrawn: The card index',
  )
})

test.each([['../a.png'], ['a/b.png'], ['a b.png'], ['.png'], [''], ['카드.png']])(
  'the file name "%s" throws',
  (name) => {
    expect(() => toPressKit(timeline, event, [{ name, bytes: bytes(1) }])).toThrow('not a valid file name')
  },
)

test('no two pictures have one name', () => {
  expect(() => toPressKit(timeline, event, [...pictures, ...pictures])).toThrow('ko-wide.png" occurs twice')
})
