// Who spoke on what: every statement of a speaker in the column of each of its themes, and nowhere else.
import { actorsByName, speakerTable } from '@/lib/timeline/speakers'
import { placedClaims } from '@/lib/timeline/uses'
import { readStory } from '../../fixtures/story'
import { fc } from '../../setup/properties'

const ids = { actors: ['council', 'mara-lind'], themes: ['building', 'reading'] }

/** For each statement of the sample story: who says it, if anybody, and on which themes. */
const anyStatements = fc.array(
  fc.record({ saidBy: fc.option(fc.constantFrom(...ids.actors)), themes: fc.subarray(ids.themes) }),
  { minLength: 12, maxLength: 12 },
)

test('speakers by themes hold the statements of the data, and only speakers have a row', () => {
  fc.assert(
    fc.property(anyStatements, (statements) => {
      let next = 0
      const timeline = readStory(({ events }) => {
        for (const { claims } of Object.values(events)) {
          for (const claim of claims) {
            const { saidBy, themes } = statements[next++ % statements.length] ?? { saidBy: null, themes: [] }
            delete claim.saidBy
            Object.assign(claim, { themes, ...(saidBy && { saidBy }) })
          }
        }
      })
      const all = placedClaims(timeline).filter(({ claim }) => claim.saidBy)
      const { themes, rows } = speakerTable(timeline, 'en')
      const hasNone = all.some(({ claim }) => claim.themes.length === 0)
      expect(themes).toEqual(hasNone ? [...timeline.themes, undefined] : timeline.themes)
      expect(new Set(rows.map(({ speaker }) => speaker))).toEqual(
        new Set(all.map(({ claim }) => claim.saidBy)),
      )
      for (const { speaker, claims, cells } of rows) {
        const own = all.filter(({ claim }) => claim.saidBy === speaker)
        expect(claims.map(({ claim }) => claim)).toEqual(own.map(({ claim }) => claim))
        expect(cells.map(({ theme, claims: on }) => [theme, on.map(({ claim }) => claim)])).toEqual(
          themes.map((theme) => [
            theme,
            own
              .map(({ claim }) => claim)
              .filter((claim) => (theme ? claim.themes.includes(theme) : claim.themes.length === 0)),
          ]),
        )
      }
      const counts = rows.map(({ claims }) => claims.length)
      expect(counts).toEqual([...counts].sort((a, b) => b - a))
    }),
  )
})

test('names are in the order of the language', () => {
  const { actors } = readStory()
  const names = actorsByName(actors, 'ko').map(({ name }) => name.ko)
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'ko')))
})
