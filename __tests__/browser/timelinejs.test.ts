// The real TimelineJS reads what is published for it. It is loaded from its package; nothing else is.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { timelineJsPath } from '@/lib/addresses'
import { siteOrigin, visit, withBrowser } from '../setup/browser'
import { siteDir, timeline } from '../setup/built-site'

const dist = join(dirname(createRequire(__filename).resolve('@knight-lab/timelinejs/package.json')), 'dist')

const { site, events } = timeline

withBrowser()

type Shown = { headlines: string[]; dates: string[]; markers: number; ids: string[]; errors: string }

test.each(site.languages)(
  'TimelineJS shows every event in %s, with its date in words, and finds no error',
  async (language) => {
    const { page } = await visit('/')
    // The site forbids scripts; a page of someone else's would hold this.
    await page.route('**/elsewhere/**', (route) => {
      const path = new URL(route.request().url()).pathname.replace('/elsewhere/', '')
      if (path !== '') return route.fulfill({ path: join(dist, path) })
      const options = `{ script_path: location.origin + '/elsewhere/js/', language: '${language}', font: null }`
      const body = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="css/timeline.css"><div id="t" style="height:700px"></div>
      <script src="js/timeline.js"></script><script>window.shown = new TL.Timeline('t', location.origin + '${timelineJsPath(language)}', ${options})</script>`
      return route.fulfill({ body, contentType: 'text/html' })
    })
    await page.route(/^https:/, (route) => route.abort())
    await page.goto(`${siteOrigin()}/elsewhere/`)
    await page.waitForFunction(
      (count) => document.querySelectorAll('.tl-slide .tl-headline').length > count,
      events.length,
    )
    const shown = await page.evaluate((): Shown => {
      const texts = (selector: string) =>
        [...document.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '')
      const { config } = Reflect.get(window, 'shown')
      return {
        headlines: texts('.tl-slide .tl-headline'),
        dates: texts('.tl-headline-date'),
        markers: document.querySelectorAll('.tl-timemarker').length,
        ids: config.events.map((event: { unique_id: string }) => event.unique_id),
        errors: config.getErrors('; '),
      }
    })
    const slides = JSON.parse(readFileSync(join(siteDir, timelineJsPath(language)), 'utf8')).events
    expect(
      events
        .map(({ authored }) => authored.title[language])
        .filter((title) => !shown.headlines.includes(title)),
    ).toEqual([])
    expect(
      slides.filter(
        (slide: { display_date: string }) => !shown.dates.some((date) => date.startsWith(slide.display_date)),
      ),
    ).toEqual([])
    expect(shown.ids).toEqual(expect.arrayContaining(events.map(({ id }) => id)))
    expect([shown.markers, shown.errors]).toEqual([events.length, ''])
    await page.context().close()
  },
)
