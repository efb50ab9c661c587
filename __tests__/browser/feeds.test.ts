// A feed that somebody opens in a browser by mistake.
import { feedBeside, timelinePath } from '@/lib/addresses'
import type { Language } from '@/lib/languages'
import { siteOrigin, visit, withBrowser } from '../setup/browser'
import { timeline } from '../setup/built-site'

withBrowser()

const notes: Record<Language, string> = {
  ar: 'هذه خلاصة.',
  en: 'This is a feed.',
  fr: 'Ceci est un flux.',
  ko: '이 문서는 피드입니다.',
}

const shown = timeline.site.languages.flatMap((language) =>
  (['rss', 'atom'] as const).map((format) => ({
    language,
    path: feedBeside(timelinePath(language), format),
  })),
)

test.each(shown)('$path says what it is and reads as plain text', async ({ path, language }) => {
  const { page, requests } = await visit(path)
  const note = await page.evaluate(() =>
    getComputedStyle(document.documentElement, '::before').getPropertyValue('content'),
  )
  expect(note).toContain(notes[language])
  const visible = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => element.children.length === 0 && element.getClientRects().length > 0)
      .map((element) => element.textContent ?? ''),
  )
  const [newest] = [...timeline.events].sort((a, b) => Date.parse(b.published) - Date.parse(a.published))
  expect(visible).toContain(newest?.title[language])
  expect(visible.filter((text) => /<\w|tag:|https?:|\d{2}:\d{2}:\d{2}/.test(text))).toEqual([])
  expect(requests.filter((url) => !url.startsWith(siteOrigin()))).toEqual([])
  await page.context().close()
})
