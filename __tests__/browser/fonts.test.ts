// The fonts of headings in a browser: nothing moves when they arrive, and the next page has them.
import type { BrowserContextOptions } from 'playwright-core'
import { eventPath, timelinePath } from '@/lib/addresses'
import { headingFonts } from '@/lib/fonts/heading-fonts'
import { openSlowly, siteOrigin, visitInTurn, withBrowser } from '../setup/browser'
import { fullestEvent, siteDir, timeline } from '../setup/built-site'
import { sampled } from '../setup/depth'

withBrowser(siteDir)

const { languages } = timeline.site

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } }

const visits = languages.flatMap((language) =>
  Object.entries(sizes).flatMap(([name, viewport]) =>
    [timelinePath(language), eventPath(language, fullestEvent?.slug ?? '')].map(
      (path) => [path, name, { viewport }] as [string, string, BrowserContextOptions],
    ),
  ),
)

// The timeline of one language on a phone, an event in the other on a desk.
test.each(sampled(visits, (_, index) => index === 0 || index === visits.length - 1))(
  'nothing moves on %s on a slow connection (%s)',
  async (path, _, options) => {
    const { page, requests, shifts } = await openSlowly(path, options)
    const fonts = requests.filter((address) => address.endsWith('.woff2'))
    expect(fonts.length).toBeGreaterThan(0)
    expect(requests.filter((address) => !address.startsWith(`${siteOrigin()}/`))).toEqual([])
    expect(shifts).toEqual([])
    await page.context().close()
  },
)

test.each(languages)('the second page in %s has its headings in the font', async (language) => {
  const used: string[][] = []
  await visitInTurn(
    [timelinePath(language), eventPath(language, fullestEvent?.slug ?? '')],
    async ({ page }) => {
      await page.waitForLoadState('networkidle')
      const devtools = await page.context().newCDPSession(page)
      await devtools.send('DOM.enable')
      await devtools.send('CSS.enable')
      const { root } = await devtools.send('DOM.getDocument')
      const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' })
      const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
      used.push(fonts.filter(({ isCustomFont }) => isCustomFont).map(({ familyName }) => familyName))
    },
  )
  expect(used.at(-1)).toEqual([headingFonts(timeline, language)[0]?.name])
})
