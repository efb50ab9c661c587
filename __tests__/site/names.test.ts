// Every form of a name leads to its one actor, by a search within the page too.
import { actorPath, actorsPath, eventPath, href } from '@/lib/addresses'
import { pageOfSource } from '@/lib/timeline/source-parts'
import type { Actor } from '@/lib/timeline/types'
import { eventsCiting } from '@/lib/timeline/uses'
import { attribute, type Element, type Page, pageAt, select, textOf } from '../setup/built-pages'
import { timeline } from '../setup/built-site'

const { site, actors, events, sources } = timeline

const formsOf = ({ name, variants = [] }: Actor): string[] => [
  ...Object.values(name),
  ...variants.map(({ form }) => form),
]

const mainText = (page: Page): string => textOf(select(page, 'main')[0] as Element)

test('the real data has forms enough to look for', () => {
  expect(actors.flatMap(formsOf).length).toBeGreaterThan(actors.length * 2)
})

test('no two actors share a form', () => {
  const owners = actors.flatMap((actor) => [...new Set(formsOf(actor))])
  expect(owners.filter((form, index) => owners.indexOf(form) !== index)).toEqual([])
})

test.each(site.languages)(
  'every form stands on the page of its actor and in the list of all: %s',
  (language) => {
    const list = mainText(pageAt(actorsPath(language)))
    const absent = actors.flatMap((actor) => {
      const own = mainText(pageAt(actorPath(language, actor.id)))
      return formsOf(actor).filter((form) => !own.includes(form) || !list.includes(form))
    })
    expect(absent).toEqual([])
  },
)

test.each(site.languages)(
  'every form stands on the pages of the events that name its actor: %s',
  (language) => {
    const absent = events.flatMap((event) => {
      const text = mainText(pageAt(eventPath(language, event.slug)))
      return event.actors.flatMap(formsOf).filter((form) => !text.includes(form))
    })
    expect(absent).toEqual([])
  },
)

test.each(site.languages)('a spelling leads to its source and to the events that cite it: %s', (language) => {
  const absent = actors.flatMap((actor) => {
    const links = new Set(
      select(pageAt(actorPath(language, actor.id)), 'a').map((link) => attribute(link, 'href')),
    )
    return (actor.variants ?? []).flatMap(({ seenIn }) => {
      const source = sources.find(({ id }) => id === seenIn)
      const citing = source ? eventsCiting(timeline, source) : []
      return [
        ...(source ? [`${href(site, pageOfSource(timeline, source, language))}#${seenIn}`] : []),
        ...citing.map(({ slug }) => href(site, eventPath(language, slug))),
      ].filter((address) => !links.has(address))
    })
  })
  expect(absent).toEqual([])
})
