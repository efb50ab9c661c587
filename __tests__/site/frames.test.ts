// Frames for other sites have the head that Next gives the page that they show a part of.
import { embedPath, eventEmbedPath, eventPath, type Path, timelinePath } from '@/lib/addresses'
import { attribute, pageAt, select, textOf } from '../setup/built-pages'
import { timeline } from '../setup/built-site'
import { sampled } from '../setup/depth'

const { site, events } = timeline

/** The tags of a head in any order, less the one that keeps frames out of search engines. */
const headOf = (address: Path): string[] => {
  const page = pageAt(address)
  return (
    ['title', 'meta', 'link']
      .flatMap((tag) => select(page, tag))
      .filter((element) => attribute(element, 'name') !== 'robots')
      // Pages of lists say their dates with their structured data, which frames do not have.
      .filter((element) => !attribute(element, 'property')?.startsWith('article:'))
      .map((element) => {
        const attributes = element.attrs.map(({ name, value }) => `${name}=${value}`).sort()
        return [element.tagName, ...attributes, textOf(element)].join(' ')
      })
      .sort()
  )
}

const frames = site.languages.flatMap((language): [frame: Path, page: Path][] => [
  [embedPath(language), timelinePath(language)],
  ...sampled(events, (_, index) => index % 8 === 0).map(({ slug }): [Path, Path] => [
    eventEmbedPath(language, slug),
    eventPath(language, slug),
  ]),
])

test.each(frames)('%s has the head of %s', (frame, page) => {
  expect(headOf(frame)).toEqual(headOf(page))
  expect(headOf(page).length).toBeGreaterThan(20)
})
