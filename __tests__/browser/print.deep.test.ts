import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eventPath, timelinePath } from '@/lib/addresses'
import { visit, withBrowser } from '../setup/browser'
import { fullestEvent, timeline } from '../setup/built-site'

withBrowser()

/** The text of a PDF, its spaces evened out. Read in a process of its own: the package is an ES module. */
const textOf = (pdf: Buffer): { text: string; pages: number } => {
  const dir = mkdtempSync(join(tmpdir(), 'print-'))
  const file = join(dir, 'page.pdf')
  writeFileSync(file, pdf)
  const read = execFileSync(process.execPath, ['__tests__/setup/pdf-text.mjs', file], { encoding: 'utf8' })
  rmSync(dir, { recursive: true })
  return JSON.parse(read)
}

// A browser without a Korean font writes no Korean into a PDF, so the English page stands for both.
test.each(['A4', 'Letter'])(
  'in print on %s, every event of every era is there, folded ones too',
  async (format) => {
    const { page } = await visit(timelinePath('en'), { javaScriptEnabled: false })
    const { text, pages } = textOf(await page.pdf({ format, printBackground: true }))
    const squeezed = text.replace(/\s+/g, '')
    const absent = timeline.events.filter(({ title }) => !squeezed.includes(title.en.replace(/\s+/g, '')))
    expect(absent.map(({ slug }) => slug)).toEqual([])
    expect(pages).toBeGreaterThan(1)
    await page.context().close()
  },
)

test('in print, an event has every statement, the address of every source and page numbers', async () => {
  const event = fullestEvent
  if (!event) throw new Error('this test needs an event')
  const { page } = await visit(eventPath('en', event.slug), { javaScriptEnabled: false, colorScheme: 'dark' })
  const { text, pages } = textOf(await page.pdf({ format: 'A4', printBackground: true }))
  const squeezed = text.replace(/\s+/g, '')
  const printed = [
    ...event.claims.map((claim) => claim.text.en),
    ...event.claims.flatMap(({ citations }) => citations.map(({ source }) => source.url)),
    `${pages} / ${pages}`,
  ]
  expect(printed.filter((part) => !squeezed.includes(part.replace(/\s+/g, '')))).toEqual([])
  await page.context().close()
})

// Firefox has no `break-after: avoid`, and is not always there: what keeps a heading with what follows is looked at here.
test.each([
  ['the timeline', timelinePath('en')],
  ['an event', fullestEvent ? eventPath('en', fullestEvent.slug) : timelinePath('en')],
])('on the pages of %s in print, what follows a heading can begin below it', async (_, path) => {
  const { page } = await visit(path, { javaScriptEnabled: true })
  // A4 between its margins.
  await page.setViewportSize({ width: 672, height: 980 })
  await page.emulateMedia({ media: 'print' })
  const torn = await page.evaluate(() =>
    [...document.querySelectorAll('main :is(h2, h3, .when)')]
      // Titles are kept by the date above them, or by their item.
      .filter((heading) => heading.checkVisibility() && !heading.matches('.entry h3, .short-list h3'))
      .filter((heading) => {
        const room = Number.parseFloat(getComputedStyle(heading, '::after').blockSize)
        const isUnbroken = (element: Element): boolean =>
          getComputedStyle(element).breakInside === 'avoid' && element.getBoundingClientRect().height > room
        const firsts: Element[] = []
        for (let at = heading.nextElementSibling; at; at = at.firstElementChild) firsts.push(at)
        const inGrid = /grid|flex/.test(getComputedStyle(heading.parentElement ?? heading).display)
        return inGrid || !(room > 0) || firsts.some(isUnbroken)
      })
      .map((heading) => heading.textContent),
  )
  expect(torn).toEqual([])
  await page.context().close()
})
