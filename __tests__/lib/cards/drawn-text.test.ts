import { eventCard, themeCards, timelineCards } from '@/lib/cards/card'
import { drawable } from '@/lib/cards/drawable'
import { isDrawnScript, undrawnLanguages } from '@/lib/cards/drawn-scripts'
import { drawnText } from '@/lib/cards/drawn-text'
import { missingGlyphs } from '@/lib/cards/fonts'
import { heroDate } from '@/lib/cards/hero-date'
import { layoutCard } from '@/lib/cards/layout'
import { textWidth } from '@/lib/cards/shaping'
import { needsSpare, undrawn } from '@/lib/cards/spare-fonts'
import { knownLanguages, words } from '@/lib/languages'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import { localized } from '../../fixtures/authored'
import { allForms } from '../../fixtures/dated-story'
import { isDeep } from '../../setup/depth'
import { fc, runs } from '../../setup/properties'
import { emptyBoxes } from './empty-boxes'
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

describe('a text as drawn', () => {
  test.each<[string, string, Record<string, string>]>([
    ['A flood – 3 m, naïve', 'A flood – 3 m, naïve', {}],
    ['Ṣọlá and Ɓalɗe', 'Ṣọlá and Ɓalɗe', {}],
    // A mark that NFC does not compose has no place of its own.
    ['Ọ̀yọ́ ọ̀', 'Ọyọ ọ', { Ọ̀: 'Ọ', ọ́: 'ọ', ọ̀: 'ọ' }],
    ['Ἑλλὰς ᾷδει', 'Ἑλλὰς ᾷδει', {}],
    ['Meeting 🙂 again', 'Meeting again', { '🙂': '' }],
    ['🙂 Meeting 🙂!', 'Meeting!', { '🙂': '' }],
    ['Quoi 🙂\u202f?', 'Quoi\u202f?', { '🙂': '' }],
    // One report each, with what joins and colours them.
    ['❤️ and 👩‍👧 and 🇰🇪 and 👍🏽', 'and and and', { '❤️': '', '👩‍👧': '', '🇰🇪': '', '👍🏽': '' }],
    ['© ©️ ™️', '© © ™', {}],
    ['Room 1️⃣', 'Room 1', { '1️⃣': '1' }],
    ['Library नगर', 'Library ngr', { न: 'n', ग: 'g', र: 'r' }],
    ['नी', 'ni', { नी: 'ni' }],
    ['朝鮮 and שלום', 'ChaoXian and slvm', { 朝: 'Chao', 鮮: 'Xian', ש: 's', ל: 'l', ו: 'v', ם: 'm' }],
    ['a ⊯ b', 'a b', { '⊯': '' }],
    ['شَكّ ش\u1ab0', 'شَكّ ش', { ش\u1ab0: 'ش' }],
    ['🙂', '', { '🙂': '' }],
    ['4∕5 ㎏ ﬁ', '4∕5 ㎏ ﬁ', {}],
    ['𝒜 and 株 ㈱', 'A and Zhu (Zhu)', { 𝒜: 'A', 株: 'Zhu', '㈱': '(Zhu)' }],
    // A font has the sign, but not its mirrored form.
    ['من ≒', 'من', { '≒': '' }],
    ['ɐ\u200f\u08e4', 'ɐ\u200f', { '\u08e4': '' }],
    ['ᴀ \u0600٣', 'ᴀ ٣', { '\u0600٣': '٣' }],
    ['دو\u200cباره \u200f', 'دو\u200cباره \u200f', {}],
    ['남촌독서'.normalize('NFD'), '남촌독서'.normalize('NFD'), {}],
  ])('%s is %s', (text, drawn, replaced) => {
    expect(drawnText(text)).toEqual({
      text: drawn,
      replaced: Object.entries(replaced).map(([character, drawn]) => ({ character, drawn })),
    })
  })

  /** Texts of characters from ranges that differ in what fonts have and how they shape it. */
  const some = (from: number, to: number) =>
    fc.integer({ min: from, max: to }).map((code) => String.fromCodePoint(code))
  const odd = fc
    .array(
      fc.oneof(
        fc.constantFrom(' ', 'a', 'o', 'ق', 'ک', '의', '1'),
        some(0xa0, 0x24f),
        some(0x250, 0x36f),
        some(0x370, 0x52f),
        some(0x590, 0x8ff),
        some(0x900, 0x1cff),
        some(0x1d00, 0x1fff),
        some(0x2000, 0x2bff),
        some(0x3000, 0x9fff),
        some(0xa640, 0xabff),
        some(0xe000, 0xffff),
        some(0x1_0000, 0x1_ffff),
        some(0xe_0000, 0xe_01ef),
        fc.constantFrom(
          '\u200d',
          '\ufe0f',
          '\u200c',
          '\u200f',
          '\u2066',
          '\u2069',
          '\u034f',
          '\u0301',
          '\u0651',
        ),
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join(''))

  test('would have empty boxes otherwise', () => {
    expect(emptyBoxes('a 🙂 ש ش\u1ab0')).toEqual(['🙂', '\u1ab0', 'ש'])
  })

  test('never has an empty box, and is drawn the same when it is drawn again', () => {
    fc.assert(
      fc.property(odd, (text) => {
        for (const direction of ['ltr', 'rtl'] as const) {
          const drawn = drawnText(text, direction)
          expect(emptyBoxes(drawable(drawn.text), direction)).toEqual([])
          expect(drawnText(drawn.text, direction)).toEqual({ text: drawn.text, replaced: [] })
        }
      }),
      runs(2000),
    )
  })

  test('has no empty box for any character, after a letter and after an Arabic one', () => {
    const found = new Set<string>()
    const step = isDeep ? 1 : 101
    // What follows is for private use.
    for (let code = 0xa0; code < 0xe_01f0; code += step) {
      if (!/^\p{Assigned}$/u.test(String.fromCodePoint(code))) continue
      const text = drawnText(`a${String.fromCodePoint(code)}ب${String.fromCodePoint(code)}`).text
      for (const character of emptyBoxes(drawable(text), 'rtl'))
        found.add(`${code.toString(16)}: ${character}`)
    }
    expect([...found]).toEqual([])
  })

  test('is what cards lay out, so that none of them has an empty box', () => {
    fc.assert(
      fc.property(odd, fc.constantFrom('en', 'ko'), (title, language) => {
        const event = madeUpEvent({ title: localized({ en: title, ko: title }) })
        const card = eventCard(madeUpTimeline([event]), event, language as 'en')
        expect(emptyBoxes(() => layoutCard(card, textWidth))).toEqual([])
      }),
      runs(300),
    )
  })

  test('is that of every text of an editor; the alternative text has it as written', () => {
    const odd = localized({ en: 'Books 📚', ko: '책 📚' })
    const made = madeUpTimeline([madeUpEvent({ title: odd })])
    const [theme] = made.themes
    if (!theme) throw new Error('no theme')
    const named = { ...theme, name: odd, description: odd }
    const timeline = { ...made, site: { ...made.site, name: odd, tagline: odd } }
    const [event] = timeline.events
    if (!event) throw new Error('no event')
    const cards = [
      eventCard(timeline, event, 'en'),
      themeCards(timeline, named, 'en').wide,
      timelineCards(timeline, 'en').wide,
    ]
    for (const { words, alt } of cards) {
      expect(Object.values(words).flat().join()).not.toMatch(/📚/u)
      expect([words.title, words.siteName]).toEqual(['Books', 'Books'])
      expect(alt).toContain('Books 📚')
    }
  })
})

test('a card with a letter of the spare font depends on that font, another does not', () => {
  expect(needsSpare('Ṣọlá')).toBe(true)
  expect(needsSpare('“Élodie” 도서관 مكتبة Ελλάδα Москва')).toBe(false)
})
