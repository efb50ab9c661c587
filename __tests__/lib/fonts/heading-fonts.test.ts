import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create } from 'fontkit'
import { fontLicence, headingFonts, originalFont, readHeadingFont } from '@/lib/fonts/heading-fonts'
import { headingCharacters } from '@/lib/fonts/heading-texts'
import { knownLanguages, type Language, words } from '@/lib/languages'
import { formatWhenOpening } from '@/lib/timeline/dates'
import { readTimeline } from '@/lib/timeline/read'
import { readDatedStory } from '../../fixtures/dated-story'
import { readStory } from '../../fixtures/story'

const timeline = readStory()
const library = readTimeline({ dir: 'examples/velmora-library' })

const read = async (language: Language) =>
  Promise.all(
    headingFonts(timeline, language).map(async (font) => ({
      ...font,
      made: create(Buffer.from(await readHeadingFont(font))),
    })),
  )

test.each([
  ['en', 'Record Sans'],
  ['ko', 'Record Sans KR'],
] as const)('the first font for %s is %s', (language, name) => {
  expect(headingFonts(timeline, language)[0]?.name).toBe(name)
})

test.each(timeline.site.languages)(
  'the fonts for %s have the characters they are declared with',
  async (language) => {
    const odd = (await read(language)).flatMap(({ name, characters, made }) =>
      characters
        .filter((character) => !made.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
        .map((character) => `${name} lacks ${character}`),
    )
    expect(odd).toEqual([])
  },
)

test('a subset has the outlines and the widths of its original', async () => {
  const [font] = await read('en')
  if (!font) throw new Error('no font')
  const original = originalFont(font.family)
  for (const character of 'AZaz09’“') {
    const [one, other] = [font.made, original].map((each) =>
      each.glyphForCodePoint(character.codePointAt(0) ?? 0),
    )
    expect(one?.advanceWidth).toBe(other?.advanceWidth)
    expect(one?.path.toSVG()).toBe(other?.path.toSVG())
  }
  expect(font.made.hasGlyphForCodePoint('я'.codePointAt(0) ?? 0)).toBe(false)
  expect([font.made.ascent, font.made.descent]).toEqual([original.ascent, original.descent])
})

test('no name in a file is the one that the licence reserves, and the licence is named', async () => {
  const fonts = (await Promise.all(timeline.site.languages.map(read))).flat()
  expect(fonts.length).toBeGreaterThan(1)
  for (const { name, made, path } of fonts) {
    expect(made.getName('fontFamily')).toBe(name)
    for (const key of ['fontFamily', 'fullName', 'postscriptName'] as const) {
      expect(made.getName(key)).toMatch(/^Record ?Sans/)
    }
    expect(path).not.toMatch(/plex/i)
    expect(made.copyright).toContain('IBM')
    expect(made.getName('license')).toContain('SIL Open Font License')
  }
  expect(fontLicence()).toMatch(/with Reserved Font Name "Plex"[\s\S]*SIL OPEN FONT LICENSE Version 1\.1/)
})

test('a font has the same bytes each time', async () => {
  const [font] = headingFonts(timeline, 'ko')
  if (!font) throw new Error('no font')
  const [one, other] = [await readHeadingFont(font), await readHeadingFont(font)]
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
})

test('a new letter in a title changes the address of the font, another sentence does not', () => {
  const pathsWith = (change: Parameters<typeof readStory>[0]) =>
    headingFonts(readStory(change), 'ko').map(({ path }) => path)
  const paths = pathsWith(() => {})
  expect(
    pathsWith(({ events }) => {
      events['the-flood'].title.ko += ' 뷁'
    }),
  ).not.toEqual(paths)
  expect(
    pathsWith(({ events }) => {
      events['the-flood'].summary.ko += ' 뷁'
    }),
  ).toEqual(paths)
})

test('every month, precision and part of the day can be written in every language', () => {
  const stories = { fr: library, ar: library, en: timeline, ko: timeline }
  for (const language of knownLanguages) {
    const all = new Set(
      headingFonts({ ...stories[language], events: [] }, language).flatMap(({ characters }) => characters),
    )
    const letters = {
      en: 'ADFJMNOSabcdefghilmnoprstuvy',
      ko: '년월일오전후저녁경부터',
      fr: 'éûmatinsoir',
      ar: 'ينايرمساء',
    }
    expect([...letters[language]].filter((letter) => !all.has(letter))).toEqual([])
  }
})

test('the packages that make a subset are those that are hashed', () => {
  const lock = JSON.parse(readFileSync(join(process.cwd(), 'package-lock.json'), 'utf8'))
  const needs = (name: string): string[] =>
    Object.keys(lock.packages[`node_modules/${name}`]?.dependencies ?? {})
  expect(needs('subset-font')).toEqual(expect.arrayContaining(['fontverter', 'harfbuzzjs']))
  expect(needs('fontverter')).toContain('wawoff2')
})

test('the words of rare dates have their letters in the fonts', () => {
  const dated = readDatedStory()
  for (const language of dated.site.languages) {
    const known = new Set(headingCharacters(dated, language))
    const { dates } = words(language)
    const texts = dated.events.map(({ when }) => formatWhenOpening(when, dates))
    expect(texts.flatMap((text) => [...text].filter((letter) => !known.has(letter)))).toEqual([])
  }
})
