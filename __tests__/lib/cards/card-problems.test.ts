import {
  areLettersDrawn,
  cardProblems,
  describeProblem,
  isDrawnScript,
  undrawnLanguages,
} from '@/lib/cards/card-problems'
import { missingGlyphs } from '@/lib/cards/fonts'
import { heroDate } from '@/lib/cards/hero-date'
import { textWidth } from '@/lib/cards/shaping'
import { knownLanguages, words } from '@/lib/languages'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import { localized } from '../../fixtures/authored'
import { allForms } from '../../fixtures/dated-story'
import { madeUpEvent, madeUpTimeline } from './made-up'

describe('the fonts of the cards', () => {
  test('have the glyphs for titles in English and Korean', () => {
    expect(
      missingGlyphs('“A/LIB/RES/25/25” – ‘남촌독서’, 뷁·쀍 (№ 7)… 10:00~12:30, UTC−4 「」《》 © € ½ ~'),
    ).toEqual([])
  })

  test('need no glyph for a space that does not break or a character that does not show', () => {
    expect(missingGlyphs('20\u00a0May\u202f2025\u200b\u00ad')).toEqual([])
  })

  test('have the glyphs for titles in Arabic, including marks', () => {
    expect(missingGlyphs('«مُشَكَّلَة» (لا إله)، ١٢٣؛ 12٪؟ پچژگ \u200f')).toEqual([])
    const title = localized({ en: 'The word قُرّاء', ko: '회의' })
    expect(cardProblems(madeUpTimeline([madeUpEvent({ title })]))).toEqual([])
  })

  test('do not cover scripts without glyphs or with unsupported shaping', () => {
    const scripts = ['Latin', 'Hangul', 'Arabic', 'Hebrew', 'Devanagari', 'Thai', 'Han']
    expect(scripts.filter(isDrawnScript)).toEqual(['Latin', 'Hangul', 'Arabic'])
    expect(undrawnLanguages(madeUpTimeline([]))).toEqual([])
  })

  test('report each missing character once', () => {
    expect(missingGlyphs('a 🙂 अ ספר 🙂')).toEqual(['🙂', 'अ', 'ס', 'פ', 'ר'])
  })

  test('give the width of a line', () => {
    expect(textWidth('', 600, 40)).toBe(0)
    expect(textWidth('자료', 600, 40)).toBeCloseTo(textWidth('자', 600, 40) + textWidth('료', 600, 40))
    expect(textWidth('Assembly', 600, 40)).toBeGreaterThan(textWidth('Assembly', 500, 40))
    expect(textWidth('20\u00a0May', 600, 40)).toBe(textWidth('20 May', 600, 40))
  })
})

const drawnLanguages = knownLanguages.filter((language) => isDrawnScript(words(language).script))

// Validation only checks authored texts, so the dictionaries are checked here.
test.each(drawnLanguages)('what the interface says on cards in %s can be drawn', (language) => {
  const { dates, evidence, event, timeline, theme } = words(language)
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))
  const said = [
    ...months.flatMap((month) => [`1961-${month}`, `1961-${month}-28`, `1961-${month}-28T10:05-05:00`]),
    ...['196X', '1961', '1961~', '1961-05?', '1961/1965', '1961-05/1965-07-02', '1961/..'],
    ...allForms,
    ...['2001-22', '2001-23', '19XX', '20XX', '18XX/19XX', '2001-21/..'],
  ].flatMap((date) => heroDate(parseWhen(date), dates))
  for (const month of months) said.push(formatWhen(parseWhen(`1961-${month}`), { ...dates, month: 'LLL' }))
  for (const count of [1, 2, 3, 10, 11, 100, 1234]) {
    said.push(
      timeline.eventCount(count),
      evidence.confirmedOf(0, count + 1),
      evidence.confirmedOf(count, count),
    )
    said.push(evidence.confirmedOf(count, count + 1), evidence.eachMark(count + 1))
  }
  said.push(...Object.values(evidence.names), event.withdrawn, theme.heading)
  expect(said.flatMap((text) => missingGlyphs(text).map((sign) => `${sign} in ${text}`))).toEqual([])
})

describe('characters that cannot be drawn', () => {
  const sound = madeUpEvent({ slug: 'sound' })
  const emoji = madeUpEvent({ slug: 'emoji', title: localized({ en: 'Meeting 🙂', ko: '회의' }) })

  test('are none in a valid timeline', () => {
    expect(cardProblems(madeUpTimeline([sound]))).toEqual([])
  })

  test('are reported with their card and field', () => {
    const problems = cardProblems(madeUpTimeline([sound, emoji]))
    expect(
      problems.map(({ card, field, character }) => [card.name, card.language, field, character]),
    ).toEqual([['emoji', 'en', 'title', '🙂']])
    expect(problems.map(describeProblem)).toEqual([
      'The card "emoji" (en) cannot be drawn: its title has "🙂" (U+1F642), which no font of the cards has.',
    ])
  })
})

describe('the letters of all cards at once', () => {
  type Texts = Parameters<typeof areLettersDrawn>[0]
  const said = (en: string) => localized({ en, ko: '회의' })
  const sound: Texts = {
    site: {
      name: said('Alder'),
      tagline: said('A library'),
      url: 'https://alder.example',
      languages: ['en', 'ko'],
    },
    themes: [{ name: said('Books'), description: said('What was read') }],
    events: [{ authored: { title: said('«A flood» – 3 m, naïve') } }],
  }

  test('can be drawn if the fonts have each of them', () => {
    expect(areLettersDrawn(sound)).toBe(true)
  })

  test.each<[string, (odd: string) => Partial<Texts>]>([
    ['name of the site', (odd) => ({ site: { ...sound.site, name: said(odd) } })],
    ['tagline', (odd) => ({ site: { ...sound.site, tagline: said(odd) } })],
    ['address', (odd) => ({ site: { ...sound.site, url: odd } })],
    ['name of a theme', (odd) => ({ themes: [{ name: said(odd), description: said('x') }] })],
    ['description of a theme', (odd) => ({ themes: [{ name: said('x'), description: said(odd) }] })],
    ['title of an event', (odd) => ({ events: [{ authored: { title: said(odd) } }] })],
  ])('cannot be drawn if the %s has another, or an accent that may be loose', (_, withOdd) => {
    for (const odd of ['a 🙂', 'a \u0300']) expect(areLettersDrawn({ ...sound, ...withOdd(odd) })).toBe(false)
  })

  test('are not checked in a language that the site does not have', () => {
    const events = [{ authored: { title: localized({ en: 'A flood', ko: '회의 🙂' }) } }]
    expect(areLettersDrawn({ ...sound, events })).toBe(false)
    expect(areLettersDrawn({ ...sound, events, site: { ...sound.site, languages: ['en'] } })).toBe(true)
  })
})
