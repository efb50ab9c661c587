/**
 * TimelineJS in a page, as https://timeline.knightlab.com/docs/instantiate-a-timeline.html has it, with the file that
 * this site publishes for it. Its fonts come from Google, which is not asked here; that is in its favour.
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
