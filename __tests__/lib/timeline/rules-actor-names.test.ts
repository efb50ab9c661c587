import { errorOf, placesAfter } from '../../fixtures/damage'
import { buildStory, readStory, writeStory } from '../../fixtures/story'

test.each([
  ['name', () => ({ en: 'Mara Lind', ko: '린드' }), [], '[2].name.en'],
  ['name in another language', () => ({ en: '마라 린드', ko: '린드' }), [], '[2].name.en'],
  ['variant', () => ({ en: 'M. Lynd', ko: '린드' }), [], '[2].name.en'],
  ['name as a variant', () => ({ en: 'Lind', ko: '린드' }), ['Mara Lind'], '[2].variants[0].form'],
] as const)('a %s that another actor has is reported at the later one', (_, name, forms, field) => {
  const places = placesAfter(({ actors }) => {
    actors.push({
      id: 'other',
      kind: 'person',
      name: name(),
      variants: forms.map((form) => ({ form, seenIn: 'echo' })),
    })
  })
  expect(places).toEqual([{ file: 'actors.json', field }])
})

test.each([
  ['case', 'MARA LIND'],
  ['the kind of its space', 'Mara\u00a0Lind'],
  ['full width', 'Ｍａｒａ Ｌｉｎｄ'],
])('a name that differs in %s alone is the same to readers', (_, en) => {
  const { problems } = errorOf(
    (() => {
      const story = buildStory()
      story.actors.push({ id: 'other', kind: 'person', name: { en, ko: '린드' } })
      return writeStory(story)
    })(),
  )
  expect(problems.some(({ came }) => came.includes('which reads like "Mara Lind"'))).toBe(true)
})

test('themes and publishers have names of their own, too', () => {
  expect(
    placesAfter(({ themes, publishers }) => {
      themes.push({ id: 'other', name: { en: 'BUILDING', ko: '집' }, description: { en: 'A.', ko: '가.' } })
      publishers.push({ id: 'other', name: { en: 'The\u00a0echo', ko: '메아리' } })
    }),
  ).toEqual([
    { file: 'publishers.json', field: '[1].name.en' },
    { file: 'themes.json', field: '[2].name.en' },
  ])
})

test('one actor may have a form twice: in two languages, and seen in two sources', () => {
  const { actors: read } = readStory(({ actors }) => {
    actors.push({
      id: 'other',
      kind: 'person',
      name: { en: 'Lind', ko: 'Lind' },
      variants: [
        { form: 'Lynd', seenIn: 'echo' },
        { form: 'Lynd', seenIn: 'wire' },
      ],
    })
  })
  expect(read[2]?.variants).toHaveLength(2)
})
