/** Helpers for peers: each is built in its own folder from the same content as this site. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Content, contentOf } from '../content'
import type { Story } from '../stories'

/** `site` is the folder to serve, `seconds` the build time, if the peer has a build. */
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

/** Copies the templates of a peer from the folder next to this file. */
export const copyTemplates = (name: string, dir: string): void =>
  cpSync(join('bench', 'peers', name), dir, { recursive: true })

export const contents = ({ timeline }: Story): Content[] =>
  timeline.site.languages.map((language) => contentOf(timeline, language))

/** The English content. */
export const englishOf = ({ timeline }: Story): Content => contentOf(timeline, 'en')

export const htmlPage = (title: string, head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${head}</head><body>${body}</body></html>`
