/**
 * The pages that are none for readers: frames for other sites, and former addresses of events. They are half of the
 * pages of a long story, and `app/plain` renders them without Next, whose renderer takes several times as long.
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { fillPattern, type Params, type Path } from '../addresses'
import { bundledTogether } from '../bundle.js'
import type { Language } from '../languages'
import { lazy } from '../remembered'
import type { Timeline } from '../timeline/types'
import { pages } from './pages'
import { isPlain, pageFile, type SiteFile } from './table'

/** The module that renders the pages of each row; exports `render`. */
const modules = [
  [pages.embed, 'app/plain/timeline-frame.tsx'],
  [pages.eventEmbed, 'app/plain/event-frame.tsx'],
  [pages.event, 'app/plain/moved-event.tsx'],
] as const

type Page = { timeline: Timeline; language: Language; params: Params }
type Render = (page: Page) => string

/** Browsers for which style sheets are written, as Next does by default (`03-architecture/supported-browsers.md`). */
const BROWSERS = ['chrome111', 'edge111', 'firefox111', 'safari16.4']

const readStyles = async (file: string): Promise<string> => {
  const { transform } = await import('esbuild')
  const { code } = await transform(readFileSync(file, 'utf8'), {
    loader: 'css',
    minify: true,
    target: BROWSERS,
  })
  return code.trim()
}

/** The functions that render pages, by module. They are bundled again if their code has changed. */
const loadRenderers = async (): Promise<ReadonlyMap<string, Render>> => {
  const outputs = Object.entries(bundledTogether(modules.map(([, path]) => path)))
  const loaded = outputs.map(async ([path, { program, styles: file }]): Promise<[string, Render]> => {
    const [{ render }, styles] = await Promise.all([
      import(pathToFileURL(program).href),
      file === undefined ? '' : readStyles(file),
    ])
    return [path, (page) => render({ ...page, styles })]
  })
  return new Map(await Promise.all(loaded))
}

/** All plain pages in a language, as files of the site. */
export const plainPages = (timeline: Timeline, language: Language): SiteFile[] => {
  const renderers = lazy(loadRenderers)
  return modules.flatMap(([row, path]) =>
    row
      .instances(timeline)
      .filter((page) => isPlain(row, page))
      .map(({ params }) => ({
        path: `/${pageFile(fillPattern(row.pattern, { ...params, language }))}` as Path,
        make: async () => (await renderers()).get(path)?.({ timeline, language, params }) ?? '',
      })),
  )
}
