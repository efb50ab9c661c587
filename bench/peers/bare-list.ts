/** The same events as a plain HTML list without styles and scripts, as a lower bound. */
import { escapeHtml } from '../../lib/formats/html'
import type { Item } from '../content'
import type { Story } from '../stories'
import { type Built, englishOf, freshDir, htmlPage, write } from './peer'

const entry = ({ slug, date, kind, href, title, summary, evidence, themes }: Item): string => {
  const links = themes.map((theme) => `<a href="${theme.href}">${escapeHtml(theme.name)}</a>`)
  return `<li id="${slug}"><p>${escapeHtml(date)} ${escapeHtml(kind)}</p><h2><a href="${href}">${escapeHtml(title)}</a></h2><p>${escapeHtml(summary)}</p><p>${escapeHtml(evidence)} ${links.join(' ')}</p></li>`
}

export const writeBareList = (story: Story): Built => {
  const dir = freshDir(story, 'bare-list')
  const { name, tagline, items } = englishOf(story)
  const body = `<h1>${escapeHtml(name)}</h1><p>${escapeHtml(tagline)}</p><ol>${items.map(entry).join('')}</ol>`
  write(dir, 'en/index.html', htmlPage(escapeHtml(name), '', body))
  return { site: dir }
}
