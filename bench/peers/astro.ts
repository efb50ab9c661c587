/** Builds the same events with Astro: data imported as JSON, pages from `getStaticPaths`, bundled styles. */
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Story } from '../stories'
import { type Built, contents, copyTemplates, freshDir, write } from './peer'
import { runBuild } from './run-build'

/** @param listOnly skip the event pages */
export const buildAstro = (story: Story, listOnly = false): Built => {
  const dir = freshDir(story, 'astro')
  copyTemplates('astro', dir)
  if (listOnly) rmSync(join(dir, 'src', 'pages', '[lang]', 'events'), { recursive: true })
  cpSync(join('bench', 'peers', 'site.css'), join(dir, 'src', 'site.css'))
  write(dir, 'src/contents.json', JSON.stringify(contents(story)))
  const seconds = runBuild(dir, ['astro', 'astro.js'], ['build', '--silent'])
  return { site: join(dir, 'dist'), seconds }
}
