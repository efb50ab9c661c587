/** Zotero: its translation server does with a page what the button in the browser does. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventPath, themePath, timelinePath } from '@/lib/addresses'
import { type Client, findingOf, unlike } from './client'
import { eventually, freePort, whileRunning } from './programs'
import { base, timeline } from './site'

const folder = process.env.ZOTERO_TRANSLATION_SERVER ?? ''

type Creator = { name?: string; firstName?: string; lastName?: string }
type Item = {
  itemType: string
  title: string
  websiteTitle?: string
  creators?: Creator[]
  date?: string
  language?: string
}

const { site, events, themes } = timeline

/** The days on which something of the story was published, which all others are not. */
const published = events
  .flatMap(({ published, updated }) => [published, updated])
  .map((at) => at.slice(0, 10))

const pages = site.languages.flatMap((language) => [
  { path: timelinePath(language), language, title: site.name[language] },
  ...themes.map(({ id, name }) => ({ path: themePath(language, id), language, title: name[language] })),
  ...events.map(({ slug, title }) => ({ path: eventPath(language, slug), language, title: title[language] })),
])

const nameOf = ({ name, firstName, lastName }: Creator): string =>
  name ?? [firstName, lastName].filter(Boolean).join(' ')

const wrongWith = (items: readonly Item[], { path, language, title }: (typeof pages)[number]): string[] => {
  const [item] = items
  if (!item || items.length > 1) return [`${path}: ${items.length} items, not one`]
  const day = item.date?.slice(0, 10).replaceAll('/', '-') ?? 'none'
  return [
    ...unlike(`${path}: type`, item.itemType, 'webpage'),
    ...unlike(`${path}: title`, item.title, title),
    ...unlike(`${path}: site`, item.websiteTitle, site.name[language]),
    ...unlike(`${path}: language`, item.language, language),
    ...(published.includes(day) ? [] : [`${path}: date ${day}, on which nothing was published`]),
    ...unlike(`${path}: author`, item.creators?.map(nameOf), [site.name[language]]),
  ]
}

export const zotero: Client = {
  name: 'Zotero',
  from: 'ZOTERO_TRANSLATION_SERVER names a clone of github.com/zotero/translation-server, set up as it says',
  version: async () => {
    if (folder === '' || !existsSync(join(folder, 'node_modules'))) return undefined
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
  },
  trials: [
    {
      what: 'timeline, themes and events are web pages with site, author, date, language',
      run: async (origin) => {
        const port = await freePort()
        const env = { NODE_CONFIG: JSON.stringify({ host: '127.0.0.1', port }) }
        const translator = `http://127.0.0.1:${port}`
        return whileRunning(process.execPath, ['src/server.js'], { cwd: folder, env }, async () => {
          await eventually(() => fetch(translator))
          return findingOf(pages, async (page) => {
            const headers = { 'content-type': 'text/plain' }
            const body = `${origin}${base}${page.path}`
            const answer = await fetch(`${translator}/web?single=1`, { method: 'POST', headers, body })
            if (!answer.ok) return [`${page.path}: ${answer.status} ${await answer.text()}`]
            return wrongWith((await answer.json()) as Item[], page)
          })
        })
      },
    },
  ],
}
