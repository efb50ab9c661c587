import { words } from '@/lib/languages'
import { locatorForms, parseLocator } from '@/lib/timeline/locator'

test.each([
  ['para 4', { kind: 'paragraph', from: 4, to: 4 }, 'paragraph 4', '4문단'],
  ['paras 1-4', { kind: 'paragraph', from: 1, to: 4 }, 'paragraphs 1 to 4', '1~4문단'],
  ['page 3', { kind: 'page', from: 3, to: 3 }, 'page 3', '3쪽'],
  ['pages 3-12', { kind: 'page', from: 3, to: 12 }, 'pages 3 to 12', '3~12쪽'],
  ['section 2.1', { kind: 'section', name: '2.1' }, 'section 2.1', '2.1절'],
  ['at 1:02:33', { kind: 'timestamp', time: '1:02:33' }, 'at 1:02:33', '1:02:33 지점'],
  ['at 100:59:59', { kind: 'timestamp', time: '100:59:59' }, 'at 100:59:59', '100:59:59 지점'],
  ['at 75:10', { kind: 'timestamp', time: '75:10' }, 'at 75:10', '75:10 지점'],
  ['at 02:33', { kind: 'timestamp', time: '02:33' }, 'at 02:33', '02:33 지점'],
  ['opening', { kind: 'opening' }, 'opening paragraphs', '본문 앞부분'],
  ['caption', { kind: 'caption' }, 'picture caption', '사진 설명'],
  ['headline', { kind: 'headline' }, 'headline', '제목'],
  ['list', { kind: 'list' }, 'list', '목록'],
  ['whole', { kind: 'whole' }, 'whole text', '전문'],
] as const)('"%s" is understood and said in both languages', (text, locator, inEnglish, inKorean) => {
  expect(parseLocator(text)).toEqual(locator)
  expect([words('en').locator(locator), words('ko').locator(locator)]).toEqual([inEnglish, inKorean])
})

test.each([
  ['para 4', 'paragraphe 4', 'الفقرة 4'],
  ['paras 1-4', 'paragraphes 1 à 4', 'الفقرات من 1 إلى 4'],
  ['paras 3-4', 'paragraphes 3 à 4', 'الفقرتان 3 و4'],
  ['pages 3-12', 'pages 3 à 12', 'الصفحات من 3 إلى 12'],
  ['section 2.1', 'section 2.1', 'القسم 2.1'],
  ['at 1:02:33', 'à 1:02:33', 'عند 1:02:33'],
  ['caption', 'légende de la photo', 'التعليق على الصورة'],
  ['whole', 'texte intégral', 'النص الكامل'],
])('"%s" is "%s" in French and "%s" in Arabic', (text, inFrench, inArabic) => {
  const at = parseLocator(text)
  expect([words('fr').locator(at), words('ar').locator(at)]).toEqual([inFrench, inArabic])
})

test.each([
  '',
  'Para 4',
  'para 0',
  'para 4-6',
  'paras 4',
  'paras 6-4',
  'page iv',
  'pages 0-3',
  'section',
  'section 2 and 3',
  'at 5',
  'at 1:2:3',
  'at 99:99:99',
  'at 1:60:00',
  'at 59:60',
  'para 99999999999',
  'section \u200b',
  'section <b>',
  'section 2\u202e',
  'somewhere',
])('"%s" is refused with the forms there are', (text) => {
  expect(() => parseLocator(text)).toThrow(new RangeError(`one of: ${locatorForms}`))
})

test('every documented form is accepted', () => {
  const refused = locatorForms.split(', ').filter((form) => {
    try {
      return !parseLocator(form)
    } catch {
      return true
    }
  })
  expect(refused).toEqual([])
})
