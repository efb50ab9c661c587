// Pages that are none for readers, as HTML: frames for other sites, and former addresses.
import { render as eventFrame } from '@/app/plain/event-frame'
import { render as movedEvent } from '@/app/plain/moved-event'
import { render as timelineFrame } from '@/app/plain/timeline-frame'
import { attribute, textOf } from '@/lib/html-tree'
import type { Language } from '@/lib/languages'
import { toInspected } from '@/lib/publish/inspect/inspected'
import { parsePage, select } from '@/lib/publish/inspect/page'
import { pageProblems } from '@/lib/publish/inspect/page-problems'
import { readStory } from '../fixtures/story'

const timeline = readStory()
const folder = 'https://library.example/story'
const styles = '.a>b{content:"<"}'

const renderers = { 'an event': eventFrame, 'the timeline': timelineFrame, 'a former address': movedEvent }
type Kind = keyof typeof renderers

const read = (kind: Kind, language: Language, slug = 'a-house-is-found') => {
  const path = kind === 'the timeline' ? 'embed' : `events/${slug}${kind === 'an event' ? '/embed' : ''}`
  const html = renderers[kind]({ timeline, language, params: { slug }, styles })
  return parsePage(`${language}/${path}/index.html`, html)
}

const kinds = Object.keys(renderers) as Kind[]

test.each(kinds.flatMap((kind) => timeline.site.languages.map((language) => [kind, language] as const)))(
  'the page of %s in %s passes the checks of a build',
  (kind, language) => {
    const page = read(kind, language)
    expect(page.html.slice(0, 21)).toBe('<!DOCTYPE html><html ')
    expect(pageProblems(page, toInspected(timeline))).toEqual([])
    expect(select(page, 'html').map((html) => attribute(html, 'lang'))).toEqual([language])
    // Colours, fonts, and the style sheets as they are.
    expect(select(page, 'style').map(textOf)).toEqual(expect.arrayContaining([styles]))
    expect(select(page, 'style')).toHaveLength(3)
  },
)

const canonicalOf = (page: ReturnType<typeof read>): (string | undefined)[] =>
  select(page, 'link', { rel: 'canonical' }).map((link) => attribute(link, 'href'))

const robotsOf = (page: ReturnType<typeof read>): (string | undefined)[] =>
  select(page, 'meta', { name: 'robots' }).map((meta) => attribute(meta, 'content'))

test.each([
  ['an event', '/ko/events/a-house-is-found/', ['noindex']],
  ['the timeline', '/ko/', ['noindex']],
  ['a former address', '/ko/events/a-house-is-found/', []],
] as const)('search engines are sent from the page of %s to %s', (kind, path, robots) => {
  const page = read(kind, 'ko', 'a-house')
  expect(canonicalOf(page)).toEqual([folder + path])
  expect(robotsOf(page)).toEqual(robots)
})

test('an address of no event is an error', () => {
  expect(() => read('an event', 'en', 'nowhere')).toThrow('nowhere')
})
