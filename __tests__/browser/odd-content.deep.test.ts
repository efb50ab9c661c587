// A story with everything odd that the rules allow, published below a path, in a real browser.
import {
  actorsPath,
  basePath,
  eventPath,
  type Path,
  sharePath,
  sourcesPath,
  subscribePath,
  timelinePath,
} from '@/lib/addresses'
import { oddStory } from '../fixtures/odd-story'
import { axeViolations, looksAt, lostSideways } from '../setup/axe'
import { visit, withBrowser } from '../setup/browser'
import { oddSiteDir } from '../setup/built-site'

const { site } = oddStory()
withBrowser(oddSiteDir, basePath(site))

const paths: Path[] = site.languages.flatMap((language) => [
  ...[timelinePath, actorsPath, sourcesPath, sharePath, subscribePath].map((path) => path(language)),
  ...['longest-heading', 'long-word', 'many-claims', 'hundreds', 'withdrawn', 'corrected'].map((slug) =>
    eventPath(language, slug),
  ),
])

test.each(paths)('%s breaks no rule of axe and does not scroll sideways', async (path) => {
  const { page, status } = await visit(path)
  expect(status).toBe(200)
  expect(await axeViolations(page, looksAt(0))).toEqual([])
  await page.setViewportSize({ width: 320, height: 256 })
  expect(await lostSideways(page)).toEqual([])
  expect(await lostSideways(page, '200%')).toEqual([])
  await page.context().close()
})
