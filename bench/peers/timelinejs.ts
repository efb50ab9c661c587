/**
 * TimelineJS in a page, set up as in https://timeline.knightlab.com/docs/instantiate-a-timeline.html, with
 * the JSON file that this site publishes for it. Its Google fonts are not loaded here, which is in its
 * favour.
 */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { escapeHtml } from '../../lib/formats/html'
import { toTimelineJs } from '../../lib/formats/timelinejs'
import type { Story } from '../stories'
import { type Built, englishOf, freshDir, htmlPage, write } from './peer'

export const writeTimelineJs = (story: Story): Built => {
  const dir = freshDir(story, 'timelinejs')
  const dist = join('node_modules', '@knight-lab', 'timelinejs', 'dist')
  cpSync(join(dist, 'css'), join(dir, 'css'), { recursive: true })
  cpSync(join(dist, 'js'), join(dir, 'js'), { recursive: true })
  write(dir, 'data.json', JSON.stringify(toTimelineJs(story.timeline, 'en')))
  const head =
    '<link title="timeline-styles" rel="stylesheet" href="/css/timeline.css"><script src="/js/timeline.js"></script>'
  const body = `<div id="timeline-embed" style="width: 100%; height: 600px"></div><script>window.timeline = new TL.Timeline('timeline-embed', '/data.json')</script>`
  write(dir, 'en/index.html', htmlPage(escapeHtml(englishOf(story).name), head, body))
  return { site: dir }
}
