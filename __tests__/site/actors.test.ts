// The table of who spoke on what, as built: real headers, and in each cell a link to each statement of the data.
import { actorPath, actorsPath, eventPath, href, themePath } from '@/lib/addresses'
import { supportTally } from '@/lib/formats/evidence-line'
import { words } from '@/lib/languages'
import { placedClaims } from '@/lib/timeline/uses'
import { attribute, type Element, elementsBelow, pageAt, select, textOf } from '../setup/built-pages'
import { timeline } from '../setup/built-site'

const { site, themes, actors } = timeline
const spoken = placedClaims(timeline).filter(({ claim }) => claim.saidBy)

const within = (element: Element, tag: string): Element[] => select({ elements: elementsBelow(element) }, tag)

const hrefsIn = (element: Element): (string | undefined)[] =>
  within(element, 'a').map((link) => attribute(link, 'href'))

describe.each(site.languages)('%s', (language) => {
  const [table] = select(pageAt(actorsPath(language)), 'table')
  if (!table) throw new Error('the page has no table')
  const [head, ...rows] = within(table, 'tr')
  const hasNone = spoken.some(({ claim }) => claim.themes.length === 0)
  const columns = hasNone ? [...themes, undefined] : themes

  test('it has a caption, a header for each theme and each speaker', () => {
    expect(within(table, 'caption').map(textOf)).toEqual([words(language).actor.table.note])
    const headers = head ? within(head, 'th') : []
    expect(headers.map((header) => attribute(header, 'scope'))).toEqual(['col', ...columns.map(() => 'col')])
    expect(headers.slice(1).map(textOf)).toEqual(
      columns.map((theme) => theme?.name[language] ?? words(language).actor.table.noTheme),
    )
    expect(headers.flatMap(hrefsIn)).toEqual(themes.map(({ id }) => href(site, themePath(language, id))))
    const speakers = rows.map((row) => within(row, 'th'))
    expect(speakers.map((own) => own.map((header) => attribute(header, 'scope')))).toEqual(
      rows.map(() => ['row']),
    )
    const ids = new Set(spoken.map(({ claim }) => claim.saidBy?.id))
    expect(new Set(speakers.flat().flatMap(hrefsIn))).toEqual(
      new Set([...ids].map((id) => href(site, actorPath(language, id ?? '')))),
    )
  })

  test('each cell leads to its statements and says in words what its marks show', () => {
    const byAddress = new Map(actors.map((actor) => [href(site, actorPath(language, actor.id)), actor]))
    const wrong = rows.flatMap((row) => {
      const [speaker] = within(row, 'th').flatMap(hrefsIn)
      const cells = within(row, 'td')
      return columns.flatMap((theme, index) => {
        const expected = spoken.filter(
          ({ claim }) =>
            claim.saidBy === byAddress.get(speaker ?? '') &&
            (theme ? claim.themes.includes(theme) : claim.themes.length === 0),
        )
        const cell = cells[index]
        const addresses = expected.map(
          ({ event, number }) => `${href(site, eventPath(language, event.slug))}#claim-${number}`,
        )
        const tally =
          expected.length > 0
            ? [
                supportTally(
                  expected.map(({ claim }) => claim),
                  language,
                ),
              ]
            : []
        const said = cell ? within(cell, 'ul').map((list) => attribute(list, 'aria-label')) : []
        const isRight = cell && String(hrefsIn(cell)) === String(addresses) && String(said) === String(tally)
        return isRight ? [] : [`${speaker} ${theme?.id}`]
      })
    })
    expect(wrong).toEqual([])
    expect(rows.length).toBeGreaterThan(1)
  })
})
