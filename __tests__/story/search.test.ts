// What readers of this story type, and what stands first in each group of results.
import type { Language } from '@/lib/languages'
import type { EntryGroup } from '@/lib/search/entries'
import { readForReaders } from '@/lib/timeline/read'
import { searchIn } from '../fixtures/search'

const timeline = readForReaders({ dir: 'data' })
const searches = Object.fromEntries(
  timeline.site.languages.map((language) => [language, searchIn(timeline, language)]),
)

test.each<[Language, string, EntryGroup, RegExp]>([
  ['en', 'General Assembly', 'actors', /^UN General Assembly$/],
  ['en', 'Third Committee', 'actors', /^Third Committee/],
  ['en', 'Human Rights Council', 'actors', /^UN Human Rights Council$/],
  ['en', 'OHCHR', 'actors', /OHCHR/],
  ['en', 'security council', 'events', /^Security Council meets/],
  ['en', 'reception', 'events', /^Reception/],
  ['en', 'commission of inquiry', 'events', /Commission of Inquiry/],
  ['en', 'escapees testify', 'events', /^Escapees and civil society testify/],
  ['en', 'abductees', 'themes', /^Abductees/],
  ['en', 'forced labour', 'themes', /^Forced labour$/],
  ['en', 'freedom of expression', 'themes', /^Freedom of expression$/],
  ['ko', '유엔총회', 'actors', /^유엔총회$/],
  ['ko', '제3위원회', 'actors', /제3위원회$/],
  ['ko', '안보리', 'events', /^유엔 안보리/],
  ['ko', '고위급전체회의', 'events', /고위급 전체회의/],
  ['ko', '탈북민 증언', 'events', /^탈북민과 시민사회/],
  ['ko', '영국', 'actors', /^영국$/],
  ['ko', '강제송환', 'themes', /^강제송환/],
])('%s: %s', async (language, query, group, title) => {
  expect((await searches[language]?.titles(query, group))?.[0] ?? '').toMatch(title)
})

test.each(timeline.site.languages)(
  'in %s, no word or number of a time of day finds events',
  async (language) => {
    const timed = timeline.events.filter(({ when }) => when.edtf.includes('T'))
    expect(timed.length).toBeGreaterThan(0)
    const search = searches[language]
    for (const query of ['00', 'UTC', 'GMT']) expect(await search?.titles(query)).toEqual([])
    for (const event of timed) {
      const [, time = ''] = /T(\d\d:\d\d)/.exec(event.when.edtf) ?? []
      expect(await search?.titles(time)).toContain(event.title[language])
    }
  },
)
