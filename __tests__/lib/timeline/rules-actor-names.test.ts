import { placesAfter } from '../../fixtures/damage'
import { readStory } from '../../fixtures/story'

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
