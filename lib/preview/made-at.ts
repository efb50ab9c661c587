/** What the preview makes itself, as the build does: files, and the pages that are none for readers. */
import { contentType } from '../content-types'
import { once } from '../remembered'
import { siteFileAt } from '../site/files'
import { plainPages } from '../site/plain-pages'
import type { SiteFile } from '../site/table'
import type { Timeline } from '../timeline/types'

export type Made = { type: string; content: string | Uint8Array }

const plainPagesByPath = once(
  (timeline: Timeline): ReadonlyMap<string, SiteFile> =>
    new Map(
      timeline.site.languages
        .flatMap((language) => plainPages(timeline, language))
        .map((page) => [page.path, page]),
    ),
)

/** The file or page at a path from the root of the site, if it is one of those. */
export const madeAt = async (timeline: Timeline, path: string): Promise<Made | undefined> => {
  const file = path.endsWith('/')
    ? plainPagesByPath(timeline).get(`${path}index.html`)
    : siteFileAt(timeline, path)
  return file && { type: contentType(file.path), content: await file.make() }
}
