// The table of who spoke on what in a long story: the marks of a cell fold, say so, and lead to the page of the speaker.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ActorsPage } from '@/app/components/actors-page'
import { pageOf } from '@/app/page-context'
import { actorPath, href } from '@/lib/addresses'
import { supportTally } from '@/lib/formats/evidence-line'
import { attribute } from '@/lib/html-tree'
import { words } from '@/lib/languages'
import { parsePage, select } from '@/lib/publish/inspect/page'
import { pages } from '@/lib/site/pages'
import { actorParts } from '@/lib/timeline/event-parts'
import { speakerTable } from '@/lib/timeline/speakers'
import { readLongStory } from '../fixtures/read-long-story'

const language = 'en'
const timeline = readLongStory(401)
const html = renderToStaticMarkup(
  createElement(ActorsPage, { page: pageOf(pages.actors, timeline, language) }),
)
const table = html.slice(html.indexOf('<table'), html.indexOf('</table>'))
const links = select(parsePage('table', table), 'a', { class: 'rests' })
const cells = speakerTable(timeline, language).rows.flatMap(({ speaker, cells: all }) =>
  all.filter(({ claims }) => claims.length > 0).map(({ claims }) => ({ speaker, claims })),
)

test('each cell has one link, to the page of its speaker', () => {
  expect(cells.some(({ claims }) => claims.length > 400)).toBe(true)
  expect(links.map((link) => attribute(link, 'href'))).toEqual(
    cells.map(
      ({ speaker }) =>
        `${href(timeline.site, actorPath(language, speaker.id))}${actorParts(timeline, speaker).parts.length > 0 ? '' : '#said'}`,
    ),
  )
})

test('its name counts all statements and says how many each mark stands for', () => {
  const names = links.map((link) => attribute(link, 'title') ?? '')
  for (const [index, { claims }] of cells.entries()) {
    const tally = supportTally(
      claims.map(({ claim }) => claim),
      language,
    )
    const each = Math.ceil(claims.length / 24)
    expect(names[index]).toBe(`${tally}${each > 1 ? `. ${words(language).evidence.eachMark(each)}` : ''}`)
  }
})

test('the table stays small', () => {
  expect(table.length / cells.length).toBeLessThan(1500)
})
