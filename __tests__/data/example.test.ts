// The story that comes along as an example: plainly invented, and with what the first one has not.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { words } from '@/lib/languages'
import { readTimeline } from '@/lib/timeline/read'

const dir = join('examples', 'velmora-library')
const { site, events, sources, kinds, themes, actors } = readTimeline({ dir })
const first = readTimeline({ dir: 'data' })

test('every address of it leads nowhere, and the site says that all is made up', () => {
  const hosts = [site.url, ...sources.map(({ url }) => url)].map((url) => new URL(url).host)
  expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([])
  expect([site.disclaimer.en, site.disclaimer.fr, site.disclaimer.ar].join(' ')).toMatch(
    /made up[\s\S]*inventé[\s\S]*من نسج الخيال/,
  )
})

test('its languages, kinds, themes and actors are others than those of the first story', () => {
  expect(site.languages).toHaveLength(3)
  expect(site.languages.map((language) => words(language).direction)).toContain('rtl')
  const ids = [first.kinds, first.themes, first.actors].flat().map(({ id }) => id)
  // A decision is one anywhere.
  const shared = [kinds, themes, actors].flat().filter(({ id }) => ids.includes(id) && id !== 'decision')
  expect(shared.map(({ id }) => id)).toEqual([])
  expect(site.languages.filter((language) => language === 'ko')).toEqual([])
})

test('it has dates of every form, every kind of change, and a small picture to each event', () => {
  const forms = [/^\d{4}$/, /^\d{3}X$/, /^\d{4}\/\d{4}$/, /~$/, /^\d{4}-\d{2}$/, /\/\.\.$/, /T\d{2}:\d{2}/]
  expect(forms.filter((form) => !events.some(({ when }) => form.test(when.edtf)))).toEqual([])
  const changes = new Set(events.flatMap(({ versions }) => versions.map(({ change }) => change)))
  expect([...changes].sort()).toEqual(['correction', 'minor', 'published', 'withdrawal'])
  expect(events.some(({ aliases }) => aliases.length > 0)).toBe(true)
  const pictures = events.map(({ authored }) => authored.image?.file ?? '')
  expect(new Set(pictures).size).toBe(events.length)
  expect(pictures.filter((file) => statSync(join(dir, file)).size > 32_000)).toEqual([])
})
