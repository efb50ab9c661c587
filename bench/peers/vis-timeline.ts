/** vis-timeline in a page, set up as in its README: the standalone build with inline items. */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeHtml } from '../../lib/formats/html'
import type { Item } from '../content'
import { packagePath } from '../packages'
import type { Story } from '../stories'
import { type Built, englishOf, freshDir, htmlPage, write } from './peer'

const toItem = ({ href, start, end, date, kind, title, summary, evidence, themes }: Item, id: number) => {
  const links = themes.map((theme) => `<a href="${theme.href}">${escapeHtml(theme.name)}</a>`)
  return {
    id,
    content: `<a href="${href}">${escapeHtml(title)}</a>`,
    title: `<p>${escapeHtml(date)} ${escapeHtml(kind)}</p><p>${escapeHtml(summary)}</p><p>${escapeHtml(evidence)} ${links.join(' ')}</p>`,
    start,
    ...(end && { end }),
  }
}

export const writeVisTimeline = (story: Story): Built => {
  const dir = freshDir(story, 'vis-timeline')
  const files = {
    'vis.js': 'standalone/umd/vis-timeline-graph2d.min.js',
    'vis.css': 'styles/vis-timeline-graph2d.min.css',
  }
  for (const [name, path] of Object.entries(files))
    copyFileSync(packagePath('vis-timeline', path), join(dir, name))
  const { name, tagline, items } = englishOf(story)
  const head =
    '<script src="/vis.js"></script><link href="/vis.css" rel="stylesheet"><style>#visualization{height:400px;border:1px solid lightgray}</style>'
  const data = JSON.stringify(items.map(toItem)).replaceAll('</', '<\\/')
  const body = `<h1>${escapeHtml(name)}</h1><p>${escapeHtml(tagline)}</p><div id="visualization"></div><script>new vis.Timeline(document.getElementById('visualization'), new vis.DataSet(${data}), {})</script>`
  write(dir, 'en/index.html', htmlPage(escapeHtml(name), head, body))
  return { site: dir }
}
