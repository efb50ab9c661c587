/** How a peer is made: in a folder of its own, from the same content as ours. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Content, contentOf } from '../content'
import type { Story } from '../stories'

/** `site` is what a server serves, `seconds` how long the peer's own build took, where it has one. */
export type Built = { site: string; seconds?: number }

export const freshDir = (story: Story, name: string): string => {
  const dir = join(story.dir, name)
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(dir, { recursive: true })
  return dir
}

export const write = (dir: string, path: string, text: string): void => {
  mkdirSync(dirname(join(dir, path)), { recursive: true })
  writeFileSync(join(dir, path), text)
}

/** The templates of a peer, copied from beside this file. */
export const copyTemplates = (name: string, dir: string): void =>
  cpSync(join('bench', 'peers', name), dir, { recursive: true })

export const contents = ({ timeline }: Story): Content[] =>
  timeline.site.languages.map((language) => contentOf(timeline, language))

/** The English content. */
export const englishOf = ({ timeline }: Story): Content => contentOf(timeline, 'en')

export const htmlPage = (title: string, head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${head}</head><body>${body}</body></html>`
