import { eventCard, themeCard, timelineCard } from '@/lib/cards/card'
import { drawable } from '@/lib/cards/drawable'
import { drawnText } from '@/lib/cards/drawn-text'
import { layoutCard } from '@/lib/cards/layout'
import { textWidth } from '@/lib/cards/shaping'
import { localized } from '../../fixtures/authored'
import { isDeep } from '../../setup/depth'
import { fc, runs } from '../../setup/properties'
import { emptyBoxes } from './empty-boxes'
import { madeUpEvent, madeUpTimeline } from './made-up'

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

  /** Texts of characters from ranges that differ in what fonts have and how they shape it, or of what acts together. */
  const some = (from: number, to: number) =>
    fc.integer({ min: from, max: to }).map((code) => String.fromCodePoint(code))
  const base = fc.constantFrom(' ', 'a', 'o', 'ق', 'ک', '의', '1')
  const dependent = fc.constantFrom(
    '\u200d',
    '\ufe0f',
    '\u200c',
    '\u200f',
    '\u2066',
    '\u2069',
    '\u034f',
    '\u00ad',
    '\u200b',
    '\u2060',
    '\ufeff',
    '\u0301',
    '\u0323',
    '\u0651',
  )
  const joined = fc.array(fc.oneof(base, dependent), { maxLength: 12 }).map((parts) => parts.join(''))
  const varied = fc
    .array(
      fc.oneof(
        base,
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
        dependent,
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join(''))
  const odd = fc.oneof(joined, varied)

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
      themeCard(timeline, named, 'en'),
      timelineCard(timeline, 'en'),
    ]
    for (const { words, alt } of cards) {
      expect(Object.values(words).flat().join()).not.toMatch(/📚/u)
      expect([words.title, words.siteName]).toEqual(['Books', 'Books'])
      expect(alt).toContain('Books 📚')
    }
  })
})
