// Lists of events that readers filter, with the script and without.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { TimelinePage } from '@/app/components/timeline-page'
import { pageOf } from '@/app/page-context'
import { eventPath, searchPath, themePath, timelinePath } from '@/lib/addresses'
import { words } from '@/lib/languages'
import { pages as rows } from '@/lib/site/pages'
import { eventsOfTheme } from '@/lib/timeline/event-parts'
import { type OfferedFacet, offeredFacets } from '@/lib/timeline/facets'
import type { TimelineEvent } from '@/lib/timeline/types'
import { readLongStory } from '../fixtures/read-long-story'
import { axeViolations, looksAt, lostSideways } from '../setup/axe'
import { openPage, visit, withBrowser } from '../setup/browser'
import { timeline } from '../setup/built-site'
import { fc, runs } from '../setup/properties'

const { site, events, themes } = timeline
const [language, other = language] = site.languages
const text = words(language).filter
const offered = offeredFacets(timeline, events)
const [theme] = [...themes].sort(
  (a, b) => eventsOfTheme(timeline, b).length - eventsOfTheme(timeline, a).length,
)

withBrowser()

/** At most one facet of each name: what can be chosen in a form that offers these. */
const choiceOf = (facets: readonly OfferedFacet[]) =>
  fc
    .tuple(
      ...(['theme', 'kind', 'evidence', 'key'] as const).map((name) =>
        fc.constantFrom(undefined, ...facets.filter((facet) => facet.name === name)),
      ),
    )
    .map((chosen) => chosen.flatMap((facet) => facet ?? []))

const slugsOf = (chosen: readonly OfferedFacet[], among: readonly TimelineEvent[] = events): string[] =>
  among.filter((event) => chosen.every((facet) => facet.meets(event))).map(({ slug }) => slug)

/** Fills in the form as a reader would, but at once. */
const choose = (page: Page, chosen: readonly OfferedFacet[], isHeard = false): Promise<void> =>
  page.evaluate(
    ([asked, heard]) => {
      const form = document.querySelector<HTMLFormElement>('.filter form')
      for (const select of form?.querySelectorAll('select') ?? []) select.value = asked[select.name] ?? ''
      const key = form?.querySelector<HTMLInputElement>('[name=key]')
      if (key) key.checked = 'key' in asked
      if (heard) form?.dispatchEvent(new Event('change'))
    },
    [Object.fromEntries(chosen.map(({ name, value }) => [name, value])), isHeard] as const,
  )

/** The slugs of events whose titles are shown, in the order of the page. */
const shownOn = (page: Page): Promise<string[]> =>
  page
    .locator('[data-in] :is(h3, h4, h5) a')
    .evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility())
        .map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''),
    )

/** The texts of the accessibility tree, which has what style sheets add. */
const heardOn = async (page: Page): Promise<string> => {
  const devtools = await page.context().newCDPSession(page)
  const { nodes } = await devtools.send('Accessibility.getFullAXTree')
  const texts = nodes.flatMap(({ role, name }) => (role?.value === 'StaticText' ? String(name?.value) : []))
  return texts.join(' ').replace(/\s+/g, ' ')
}

const sorted = (slugs: readonly string[]): string[] => [...slugs].sort()

test('the list offers something of every group', () => {
  expect(new Set(offered.map(({ name }) => name))).toEqual(new Set(['theme', 'kind', 'evidence', 'key']))
})

test.each([
  ['the timeline', timelinePath(language), events],
  ...(theme ? [['a theme', themePath(language, theme.id), eventsOfTheme(timeline, theme)] as const] : []),
] as const)(
  'without a script every choice, alone and combined, leaves exactly its events on %s',
  async (_, path, listed) => {
    const { page } = await visit(path, { javaScriptEnabled: false })
    const facets = offeredFacets(timeline, listed)
    await page.locator('.filter > summary').click()
    const check = async (chosen: readonly OfferedFacet[]) => {
      await choose(page, chosen)
      expect(sorted(await shownOn(page))).toEqual(sorted(slugsOf(chosen, listed)))
      const parts = await page
        .locator('.era, .month')
        .evaluateAll(
          (all) =>
            all.filter((part) => part.checkVisibility() && part.querySelector('.filter, [data-in]') === null)
              .length,
        )
      expect(parts).toBe(0)
    }
    for (const facet of facets) await check([facet])
    await fc.assert(fc.asyncProperty(choiceOf(facets), check), runs(300))
    await page.context().close()
  },
)

test('without a script, controls with labels filter the list, a line below counts, and a button shows all again', async () => {
  const { page } = await visit(timelinePath(language), { javaScriptEnabled: false })
  const form = page.locator('.filter form')
  expect(await form.isVisible()).toBe(false)
  await page.getByText(text.open, { exact: true }).click()
  expect(await form.isVisible()).toBe(true)
  const kind = offered.find(({ name }) => name === 'kind') as OfferedFacet
  await page.getByRole('combobox', { name: text.kind, exact: true }).selectOption(kind.value)
  await page.getByLabel(text.keyOnly).check()
  const key = offered.find(({ name }) => name === 'key') as OfferedFacet
  const expected = slugsOf([kind, key])
  expect(sorted(await shownOn(page))).toEqual(sorted(expected))
  const counted = page.locator('.counted')
  expect(await counted.isVisible()).toBe(true)
  const inMain = events.filter(({ era, slug }) => era.main && expected.includes(slug)).length
  expect(await heardOn(page)).toContain(
    text.shownOf(String(inMain), events.filter(({ era }) => era.main).length),
  )
  await page.getByRole('button', { name: text.reset }).click()
  expect(sorted(await shownOn(page))).toEqual(sorted(slugsOf([])))
  expect(await counted.isVisible()).toBe(false)
  await page.context().close()
})

test('the event around another does not stay for it, and the other then has its date', async () => {
  const inner = events.find(({ partOf }) => partOf) as TimelineEvent
  const outer = timeline.eventsById.get(inner.partOf ?? '') as TimelineEvent
  const facet = offered.find(({ meets }) => meets(inner) && !meets(outer)) as OfferedFacet
  const { page } = await visit(timelinePath(language), { javaScriptEnabled: false })
  const date = page.locator(`#${inner.slug} time`)
  expect(await date.isVisible()).toBe(false)
  await choose(page, [facet])
  expect(await date.isVisible()).toBe(true)
  expect(await page.locator(`#${outer.slug}-title`).isVisible()).toBe(false)
  await page.context().close()
})

test('titles alone are dates and titles, of all events or of those chosen', async () => {
  const { page } = await visit(timelinePath(language), { javaScriptEnabled: false })
  await page.getByText(text.open, { exact: true }).click()
  const before = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.getByLabel(text.titlesOnly).check()
  expect(sorted(await shownOn(page))).toEqual(sorted(slugsOf([])))
  expect(await page.locator('.entry p:not(.when, .date):visible, .row:visible').count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(before * 0.8)
  const key = offered.filter(({ name }) => name === 'key')
  await page.getByLabel(text.keyOnly).check()
  expect(sorted(await shownOn(page))).toEqual(sorted(slugsOf(key)))
  await page.context().close()
})

test('what is shown is printed, without the form', async () => {
  const { page } = await visit(timelinePath(language))
  const key = offered.filter(({ name }) => name === 'key')
  await page.locator('.filter > summary').click()
  await page.getByLabel(text.keyOnly).check()
  await page.emulateMedia({ media: 'print' })
  expect(sorted(await shownOn(page))).toEqual(sorted(slugsOf(key)))
  expect(await page.locator('.filter').isVisible()).toBe(false)
  await page.context().close()
})

describe('with the script', () => {
  const [kind] = offered.filter(({ name }) => name === 'kind')
  const [evidence] = offered.filter(({ name }) => name === 'evidence')
  if (!kind || !evidence) throw new Error('these tests need kinds and evidence')
  const said = (count: number): string => text.shownOf(String(count), events.length)

  test('the choice is in the address and announced; it comes back with the address and on the way back', async () => {
    const { page, errors } = await visit(timelinePath(language), { reducedMotion: 'reduce' })
    const status = page.locator('.shown')
    expect(await status.getAttribute('role')).toBe('status')
    expect(await status.innerText()).toBe('')
    expect(await page.locator('.counted').count()).toBe(0)
    await page.locator('.filter > summary').click()
    await page.getByRole('combobox', { name: text.kind, exact: true }).selectOption(kind.value)
    expect(new URL(page.url()).search).toBe(`?kind=${kind.value}`)
    expect(await status.innerText()).toBe(said(slugsOf([kind]).length))
    await page.getByRole('combobox', { name: text.evidence, exact: true }).selectOption(evidence.value)
    await page.getByLabel(text.titlesOnly).check()
    expect(new URL(page.url()).search).toBe(`?kind=${kind.value}&evidence=${evidence.value}&view=titles`)
    const left = slugsOf([kind, evidence])
    expect(await status.innerText()).toBe(said(left.length))
    const address = page.url()
    await page.goto(address)
    expect(await page.locator('.filter form').isVisible()).toBe(true)
    expect(await page.getByLabel(text.titlesOnly).isChecked()).toBe(true)
    expect(sorted(await shownOn(page))).toEqual(sorted(left))
    expect(await status.innerText()).toBe(said(left.length))
    await page.goto(new URL(eventPath(language, left[0] ?? events[0]?.slug ?? ''), address).href)
    await page.goBack()
    expect(page.url()).toBe(address)
    await page.waitForFunction(
      (expected) => document.querySelector('.shown')?.textContent === expected,
      said(left.length),
    )
    expect(sorted(await shownOn(page))).toEqual(sorted(left))
    await page.getByRole('button', { name: text.reset }).click()
    await page.waitForURL((url) => url.search === '')
    expect(await status.innerText()).toBe('')
    expect(sorted(await shownOn(page))).toEqual(sorted(slugsOf([])))
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('the page in another language has the same choice', async () => {
    const { page } = await visit(`${timelinePath(language)}?key=1`)
    await page.waitForFunction(() => document.querySelector('.shown')?.textContent !== '')
    await page.locator(`header a[hreflang="${other}"]`).click()
    await page.waitForURL(`**${timelinePath(other)}?key=1`)
    await page.waitForFunction(() => document.querySelector('.shown')?.textContent !== '')
    expect(sorted(await shownOn(page))).toEqual(sorted(slugsOf(offered.filter(({ name }) => name === 'key'))))
    await page.context().close()
  })

  test('an address of another list leaves out what this one does not offer', async () => {
    const { page } = await visit(`${timelinePath(language)}?kind=no-such-kind&key=1`)
    await page.waitForFunction(() => document.querySelector('.shown')?.textContent !== '')
    expect(await page.locator('select[name=kind] :checked').innerText()).toBe(text.all)
    expect(sorted(await shownOn(page))).toEqual(sorted(slugsOf(offered.filter(({ name }) => name === 'key'))))
    await page.context().close()
  })

  test('any choice leaves exactly its events, and no part of the list without one', async () => {
    const { page } = await visit(timelinePath(language))
    await fc.assert(
      fc.asyncProperty(choiceOf(offered), async (chosen) => {
        await choose(page, chosen, true)
        const left = slugsOf(chosen)
        expect(sorted(await shownOn(page))).toEqual(sorted(left))
        expect(await page.locator('.shown').innerText()).toBe(chosen.length > 0 ? said(left.length) : '')
        const empty = await page.locator('.era, .inner').evaluateAll((all) =>
          all
            .filter((part) => part.checkVisibility() && !part.querySelector('.filter'))
            .filter(
              (part) => ![...part.querySelectorAll('[data-in] a')].some((link) => link.checkVisibility()),
            )
            .map((part) => part.outerHTML.slice(0, 80)),
        )
        expect(empty).toEqual([])
      }),
      runs(100),
    )
    await page.context().close()
  })
})

test('months without an event that meets a choice are left out and the events are counted, with the style sheets alone', async () => {
  const long = readLongStory(60)
  const rendered = renderToStaticMarkup(
    createElement(TimelinePage, { page: pageOf(rows.timeline, long, 'en') }),
  )
  const styles = ['base', 'timeline', 'filter'].map((name) => readFileSync(`app/styles/${name}.css`, 'utf8'))
  const page = await openPage(`<!doctype html><style>${styles.join('')}</style><body>${rendered}`)
  const facets = offeredFacets(long, long.events)
  expect(facets.length).toBeGreaterThan(3)
  for (const facet of facets) {
    await choose(page, [facet])
    expect(sorted(await shownOn(page))).toEqual(sorted(slugsOf([facet], long.events)))
    const [shown, left] = await page
      .locator('.month')
      .evaluateAll((all) => [
        all.filter((month) => month.checkVisibility()).length,
        all.filter((month) =>
          [...month.querySelectorAll('[data-in] a')].some((link) => link.checkVisibility()),
        ).length,
      ])
    expect(shown).toBe(left)
    expect(left).toBeGreaterThan(0)
    const inMain = long.events.filter(({ era }) => era.main)
    expect(await heardOn(page)).toContain(
      words('en').filter.shownOf(String(inMain.filter(facet.meets).length), inMain.length),
    )
  }
  await page.close()
})

test.each([
  [320, '200%'],
  [1280, '100%'],
])(
  'opened at %i px with letters of %s, the form loses nothing, and a list that is filtered breaks no rule of axe',
  async (width, letters) => {
    const { page } = await visit(`${timelinePath(other)}?key=1`, { viewport: { width, height: 800 } })
    await page.waitForFunction(() => document.querySelector('.shown')?.textContent !== '')
    expect(await lostSideways(page, letters)).toEqual([])
    expect(await axeViolations(page, looksAt(width === 320 ? 0 : 1))).toEqual([])
    await page.context().close()
  },
)

describe('the search', () => {
  const titlesShown = (page: Page): Promise<string[]> => page.locator('.results h3').allInnerTexts()
  const [key] = offered.filter(({ name }) => name === 'key')
  if (!key) throw new Error('these tests need key events')
  const keyTitles = events.filter(key.meets).map(({ title }) => title[language])

  test('filters without words list the first events that meet them, and the others on demand', async () => {
    const { page } = await visit(`${searchPath(language)}?key=1`)
    await page.locator('.results li').first().waitFor()
    expect(await titlesShown(page)).toEqual(keyTitles.slice(0, 10))
    expect(await page.locator('.filter').getAttribute('open')).not.toBeNull()
    await page.context().close()
  })

  test('filters are kept in the address beside the words, and narrow their results', async () => {
    const { page, errors } = await visit(searchPath(language), { reducedMotion: 'reduce' })
    await page.locator('.filter > summary').click()
    await page.getByLabel(text.keyOnly).check()
    await page.waitForURL('**?key=1')
    await page.locator('.results li').first().waitFor()
    const word = events.find(key.meets)?.kind.name[language] ?? ''
    await page.locator('#search-text').fill(word)
    await page.waitForURL(`**?q=${encodeURIComponent(word)}&key=1`)
    await page.locator('.results mark').first().waitFor()
    const narrowed = await titlesShown(page)
    expect(narrowed.length).toBeGreaterThan(0)
    expect(narrowed.filter((title) => !keyTitles.includes(title))).toEqual([])
    await page.goBack()
    await page.waitForURL('**?key=1')
    expect(await page.locator('#search-text').inputValue()).toBe('')
    await page.waitForFunction(
      (count) => document.querySelectorAll('.results li').length === count,
      Math.min(10, keyTitles.length),
    )
    expect(errors).toEqual([])
    await page.context().close()
  })
})
