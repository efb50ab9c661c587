/** Builds the same events with Eleventy: global data files, pagination, a copied style sheet. */
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Story } from '../stories'
import { type Built, contents, copyTemplates, freshDir, write } from './peer'
import { runBuild } from './run-build'

/** @param listOnly skip the event pages */
export const buildEleventy = (story: Story, listOnly = false): Built => {
  const dir = freshDir(story, 'eleventy')
  copyTemplates('eleventy', dir)
  if (listOnly) for (const page of ['event', 'embed']) rmSync(join(dir, `${page}.njk`))
  cpSync(join('bench', 'peers', 'site.css'), join(dir, 'site.css'))
  const stories = contents(story)
  const entries = stories.flatMap(({ language, name, items }) =>
    items.map((item) => ({ ...item, language, site: name })),
  )
  write(dir, '_data/contents.json', JSON.stringify(stories))
  write(dir, '_data/entries.json', JSON.stringify(entries))
  const seconds = runBuild(dir, ['@11ty', 'eleventy', 'cmd.cjs'], ['--quiet'])
  return { site: join(dir, '_site'), seconds }
}
