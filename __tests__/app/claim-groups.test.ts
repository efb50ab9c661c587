// The order of an event's claims on its page, and whose words each of them seems to be.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ClaimGroups } from '@/app/components/claim-groups'
import { pageOf } from '@/app/page-context'
import { attribute, textOf } from '@/lib/html-tree'
import { parsePage, select } from '@/lib/publish/inspect/page'
import { pages } from '@/lib/site/pages'
import { numberedClaims } from '@/lib/timeline/claims'
import { sourceNotes } from '@/lib/timeline/notes'
import { eventOf, readStory } from '../fixtures/story'

/** Each claim as `heading: number`, from claims with these speakers. */
const shownFor = (speakers: readonly (string | undefined)[]) => {
  const timeline = readStory(({ events }) => {
    const { claims } = events['a-house-is-found']
    const [{ saidBy: _, ...claim } = { text: { en: '', ko: '' }, sources: [] }] = claims
    claims.splice(0, claims.length, ...speakers.map((saidBy) => ({ ...claim, ...(saidBy && { saidBy }) })))
  })
  const event = eventOf(timeline, 'a-house-is-found')
  const page = pageOf(pages.event, timeline, 'en', { slug: event.slug })
  const props = { page, claims: numberedClaims(event), notes: sourceNotes(event) }
  const { elements } = parsePage(
    'page',
    `<main>${renderToStaticMarkup(createElement(ClaimGroups, props))}</main>`,
  )
  let heading = ''
  const claims: string[] = []
  const ids: string[] = []
  for (const element of elements) {
    const id = attribute(element, 'id')
    if (id) ids.push(id)
    if (element.tagName === 'h3') heading = textOf(element).trim()
    if (element.tagName === 'li' && /^claim-/.test(id ?? '')) claims.push(`${heading}: ${id}`)
  }
  return { claims, ids, headings: select({ elements } as ReturnType<typeof parsePage>, 'h3').length }
}

test('claims are in the order of the data, each under whoever said it', () => {
  const { claims, ids } = shownFor(['mara-lind', 'mara-lind', undefined, 'council', 'mara-lind', undefined])
  expect(claims).toEqual([
    'Said by Mara Lind: claim-1',
    'Said by Mara Lind: claim-2',
    'From the sources: claim-3',
    'Said by Town Council: claim-4',
    'Said by Mara Lind: claim-5',
    'From the sources: claim-6',
  ])
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(expect.arrayContaining(['said-by-mara-lind', 'said-by-council']))
})

test('claims without a speaker need no heading at the beginning', () => {
  const { claims } = shownFor([undefined, undefined, 'council'])
  expect(claims).toEqual([': claim-1', ': claim-2', 'Said by Town Council: claim-3'])
})
