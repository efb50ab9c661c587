// The styles in each page, as built: what one page gives a look has it on every page.
import { attribute, type Page, pages, select, textOf } from '../setup/built-pages'

/** The styles of a page for screens, without conditions in parentheses. */
const screenStyles = (page: Page): string =>
  select(page, 'style')
    .map(textOf)
    .join('')
    .replace(/@layer print\{.*?\}\}\}/gs, '')
    .replace(/\([^()]*\)/g, '')

/** Classes that have styles wherever they are: those that begin a selector. */
const styledIn = (page: Page): Set<string> =>
  new Set([...screenStyles(page).matchAll(/[{},]\.([a-z][\w-]*)/g)].map(([, name = '']) => name))

test('every class that has styles on some page has them on all pages that use it', () => {
  const sheets = pages.map((page) => ({ page, styled: styledIn(page) }))
  const all = new Set(sheets.flatMap(({ styled }) => [...styled]))
  expect(all.size).toBeGreaterThan(50)
  const bare = sheets.flatMap(({ page, styled }) => {
    const used = page.elements.flatMap((element) => (attribute(element, 'class') ?? '').split(' '))
    return [...new Set(used)]
      .filter((name) => all.has(name) && !styled.has(name))
      .map((name) => `.${name} on ${page.path}`)
  })
  expect(bare).toEqual([])
})
