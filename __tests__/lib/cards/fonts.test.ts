import { isDrawnScript, undrawnLanguages } from '@/lib/cards/drawn-scripts'
import { drawnText } from '@/lib/cards/drawn-text'
import { missingGlyphs } from '@/lib/cards/fonts'
import { heroDate } from '@/lib/cards/hero-date'
import { textWidth } from '@/lib/cards/shaping'
import { needsSpare, undrawn } from '@/lib/cards/spare-fonts'
import { knownLanguages, words } from '@/lib/languages'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import { allForms } from '../../fixtures/dated-story'
import { madeUpTimeline } from './made-up'

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
    expect(drawnText('The word قُرّاء').replaced).toEqual([])
  })

  test('do not cover scripts without glyphs or with unsupported shaping', () => {
    const scripts = ['Latin', 'Hangul', 'Arabic', 'Hebrew', 'Devanagari', 'Thai', 'Han']
    expect(scripts.filter(isDrawnScript)).toEqual(['Latin', 'Hangul', 'Arabic'])
    expect(undrawnLanguages(madeUpTimeline([]).site)).toEqual([])
  })

  test('report each missing character once', () => {
    expect(missingGlyphs('a 🙂 अ ספר 🙂')).toEqual(['🙂', 'अ', 'ס', 'פ', 'ר'])
  })

  test('have the letters of Latin, Greek and Cyrillic of many languages, with those of the spare font', () => {
    const letters = 'ṣ ọ ɓ ɗ ƙ ƴ ŋ ǝ ẹ ḥ ṭ ẓ ʿ ʾ ǰ ḫ ȷ Ẁ; ᾷ ἡ Ἑλλὰς ῥ ϊ; ғ қ ң ө ү ҳ ҷ ә ѣ ѳ'
    expect(missingGlyphs(letters).length).toBeGreaterThan(10)
    expect(undrawn(letters)).toEqual([])
  })

  test('are not taken for other scripts that the spare font has too', () => {
    expect(undrawn('अ ꣠')).toEqual(['अ', '꣠'])
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

test('a card with a letter of the spare font depends on that font, another does not', () => {
  expect(needsSpare('Ṣọlá')).toBe(true)
  expect(needsSpare('“Élodie” 도서관 مكتبة Ελλάδα Москва')).toBe(false)
})
