// The pages that are none for readers, with their style sheets, as a build writes them.
import { readFileSync } from 'node:fs'
import { plainPages } from '@/lib/site/plain-pages'
import { readStory } from '../../fixtures/story'

const files = plainPages(readStory(), 'ko')
const paths = files.map(({ path }) => path)

test('are frames of the timeline and of all events, and the former addresses', () => {
  expect(paths).toEqual(
    expect.arrayContaining([
      '/ko/embed/index.html',
      '/ko/events/a-house-is-found/embed/index.html',
      '/ko/events/a-house/embed/index.html',
      '/ko/events/a-house/index.html',
    ]),
  )
  expect(paths).not.toContain('/ko/events/a-house-is-found/index.html')
})

test.each(['/ko/embed/index.html', '/ko/events/a-house/embed/index.html', '/ko/events/a-house/index.html'])(
  '%s has the layers of styles in the order of other pages',
  async (path) => {
    const html = String(await files.find((file) => file.path === path)?.make())
    const layersOf = (styles: string) => /@layer ([^{;]*)/.exec(styles)?.[1]?.split(/,\s*/)
    expect(layersOf(html)).toEqual(layersOf(readFileSync('app/styles/base.css', 'utf8')))
  },
)
