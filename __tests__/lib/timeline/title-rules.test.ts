import type { AuthoredActor } from '@/lib/timeline/schema'
import { titleProblems } from '@/lib/timeline/title-rules'
import { placesAfter } from '../../fixtures/damage'

type Event = Parameters<typeof titleProblems>[0]

const problemsOf = (title: Record<string, string>, names: string[] = []) => {
  const event = { value: { title }, problem: (path: unknown, found: object) => ({ path, ...found }) }
  const actors = names.map((en) => ({ value: { name: { en }, variants: [] } as unknown as AuthoredActor }))
  return titleProblems(
    event as unknown as Event,
    { actors } as unknown as Parameters<typeof titleProblems>[1],
  )
}

test.each([
  ['en', 'Ambassador insults the witnesses', 'insults'],
  ['en', 'Ministry lashes out at the report', 'lashes out'],
  ['en', 'Slamming the council', 'Slamming'],
  ['en', 'New propaganda about the library', 'propaganda'],
  ['ko', '도청, 의회 보고서 맹비난', '맹비난'],
  ['ko', '의회, 결의에 반발해 퇴장', '반발'],
  ['ko', '대사의 억지 주장', '억지 주장'],
  ['fr', 'Le ministre fustige le rapport', 'fustige'],
  ['fr', 'L’ambassadeur s’emporte', 's’emporte'],
  ['fr', 'Une prétendue enquête', 'prétendue'],
  ['ar', 'الوزير يزعم أن المكتبة مغلقة', 'يزعم'],
  ['ar', 'رد على المزاعم', 'المزاعم'],
])('a title in %s that judges is refused: %s', (language, title, word) => {
  expect(problemsOf({ [language]: title })).toEqual([
    {
      path: ['title', language],
      came: `"${word}", which judges what somebody says`,
      allowed: "a neutral title, or the word in quotation marks if it is somebody's",
      fix: expect.stringMatching(/^say what happened, with a word such as "/),
    },
  ])
})

test.each([
  ['en', 'Council criticises, condemns and rejects the claims of the Ministry'],
  ['en', 'Ministry calls the report “propaganda”'],
  ['en', 'Grant of a warrant for the new rail line'],
  ['ko', '도청, 의회 보고서 비판 담화 발표'],
  ['ko', '의회 의장의 일반발언'],
  ['ko', '대사, 보고서를 ‘궤변’이라고 표현'],
  ['fr', 'Le ministre critique le rapport et prétexte un retard'],
  ['ar', 'الزعيم يلقي كلمة'],
])('a title in %s that says what happened is allowed: %s', (language, title) => {
  expect(problemsOf({ [language]: title })).toEqual([])
})

test('a name may have such a word', () => {
  const title = { en: 'Propaganda Department meets' }
  expect(problemsOf(title)).toHaveLength(1)
  expect(problemsOf(title, ['Propaganda Department'])).toEqual([])
})

test('the check names the file and the field', () => {
  const places = placesAfter(({ events }) => {
    events['the-flood'].title.en = 'The river slams the library'
  })
  expect(places).toEqual([{ file: 'events/the-flood.json', field: 'title.en' }])
})
