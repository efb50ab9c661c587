// The styles in each page, as built: what one page gives a look has it on every page.
import { type Page, pages } from '../setup/built-pages'

// Read from the text, because parsing every page takes long.
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, one = '']) => one)

/** Classes that have styles for screens wherever they are: those that begin a selector. */
const styledIn = ({ html }: Page): Set<string> => {
  const styles = found(html, /<style[^>]*>(.*?)<\/style>/gs).join('')
  const onScreens = styles.replace(/@layer print\{.*?\}\}\}/gs, '').replace(/\([^()]*\)/g, '')
  return new Set(found(onScreens, /[{},]\.([a-z][\w-]*)/g))
}

const usedIn = ({ html }: Page): Set<string> =>
  new Set(found(html, / class="([^"]*)"/g).flatMap((names) => names.split(' ')))

test('every class that has styles on some page has them on all pages that use it', () => {
  const sheets = pages.map((page) => ({ page, styled: styledIn(page) }))
  const all = new Set(sheets.flatMap(({ styled }) => [...styled]))
  expect(all.size).toBeGreaterThan(50)
  const bare = sheets.flatMap(({ page, styled }) =>
    [...usedIn(page)]
      .filter((name) => all.has(name) && !styled.has(name))
      .map((name) => `.${name} on ${page.path}`),
  )
  expect(bare).toEqual([])
})
