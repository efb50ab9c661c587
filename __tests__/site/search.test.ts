// The index of the search as it is served, read by the modules that readers get.
import { filterScriptPath, searchIndexPath, searchPath, searchScriptPaths } from '@/lib/addresses'
import { searchIndex } from '@/lib/search/search-index'
import { toSearchSettings } from '@/lib/search/settings'
import { openIndex } from '@/public/search/find.js'
import { attribute, pages, select } from '../setup/built-pages'
import { readSite, readSiteJson, siteFiles, timeline } from '../setup/built-site'

const { site, events, actors, sources } = timeline

describe.each(site.languages)('in %s', (language) => {
  const { version, head, files } = searchIndex(timeline, language)
  const served = (file: string): string => searchIndexPath(language, version, file).slice(1)
  const index = openIndex(head, async (file) => readSiteJson(served(file)))
  const found = async (query: string, group: string): Promise<string[]> => {
    const hits = (await index.find(query)).groups.find(({ name }) => name === group)?.hits ?? []
    return (await index.read(hits.map(({ number }) => number))).map(({ title }) => title)
  }

  test('every file of the index is served at the address that the page names, and no other', () => {
    const folder = searchPath(language).slice(1)
    const expected = [...files.keys()].map(served)
    expect(siteFiles().filter((path) => path.startsWith(folder) && path.endsWith('.json'))).toEqual(
      expected.sort(),
    )
    for (const [file, text] of files) expect(readSite(served(file))).toBe(text)
    const page = pages.find(({ path }) => path === `${folder}index.html`)
    const [search] = page ? select(page, 'search') : []
    expect(JSON.parse((search && attribute(search, 'data-settings')) ?? '')).toEqual(
      toSearchSettings(timeline, language),
    )
    expect(
      page && select(page, 'script', { type: 'module' }).map((script) => attribute(script, 'src')),
    ).toEqual([...searchScriptPaths, filterScriptPath])
  })

  test('every event is found by its title, every source by its title, every actor by every form of the name', async () => {
    const missed: string[] = []
    for (const { title } of events) {
      if (!(await found(title[language], 'events')).includes(title[language])) missed.push(title[language])
    }
    for (const { title } of sources) {
      if (!(await found(title, 'sources')).includes(title)) missed.push(title)
    }
    for (const { name, variants = [] } of actors) {
      for (const form of [...Object.values(name), ...variants.map((variant) => variant.form)]) {
        if (!(await found(form, 'actors')).includes(name[language])) missed.push(form)
      }
    }
    expect(missed).toEqual([])
  })
})

test('no other page names the index or has the script of the search', () => {
  const searchPages = site.languages.map((language) => `${searchPath(language).slice(1)}index.html`)
  const others = pages.filter(({ path }) => !searchPages.includes(path))
  expect(others.filter(({ html }) => /\/search\/(?:[a-z]+\.js|[0-9a-f]{12})/.test(html))).toEqual([])
})
