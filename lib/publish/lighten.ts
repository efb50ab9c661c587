/**
 * Takes the framework's own parts out of the export: no page of the site needs React's runtime, its preloads or
 * the payload files its router would fetch. What readers get is HTML, styles and data.
 */
import { readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { nothingSlug, scriptPath, searchScriptPaths } from '../addresses'
import { filesBelow } from './files-below'

const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/g
/** Inlined style sheets name the file they came from, which then need not be published. */
const STYLE = /<style\b[^>]*>/g
const LINK = /<link\b[^>]*>/g
/** React's marks for suspense boundaries and adjacent texts, and the empty holder of streamed metadata. */
const MARKS = /<div hidden=""><!--\$--><!--\/\$--><\/div>|<!--\/?\$[?!]?-->|<!-- -->/g

const isData = (attributes: string): boolean => /\btype="application\/(?:ld\+)?json"/.test(attributes)

const ownScripts = [scriptPath, ...searchScriptPaths]

/** The site's own scripts: for comfort, and for searching. */
const isOwn = (attributes: string): boolean => {
  const address = /\bsrc="([^"]*)"/.exec(attributes)?.[1]
  return ownScripts.some((path) => address?.endsWith(path))
}

const isPreload = (link: string): boolean => /\brel="(?:preload|modulepreload)"/.test(link)

/** A page without script, preload or mark of the framework; data in `script` elements and the site's own stay. */
export const lightenHtml = (html: string): string =>
  html
    .replace(SCRIPT, (script, attributes: string) => (isData(attributes) || isOwn(attributes) ? script : ''))
    .replace(LINK, (link) => (isPreload(link) ? '' : link))
    .replace(STYLE, '<style>')
    .replace(MARKS, '')

/** Files that only the framework's router reads. */
const isPayload = (path: string): boolean =>
  basename(path) === 'index.txt' || basename(path).startsWith('__next.') || /(?:^|\/)_not-found/.test(path)

/** Assets of the framework that some page still refers to, by their path from the root of the export. */
const referredAssets = (pages: readonly string[]): ReadonlySet<string> =>
  new Set(
    pages.flatMap((html) =>
      [...html.matchAll(/\/(_next\/static\/[^"'?) ]+)/g)].map((match) => match[1] ?? ''),
    ),
  )

const removeEmptyFolders = (dir: string): void => {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(join(dir, entry.name))
  }
  if (readdirSync(dir).length === 0) rmdirSync(dir)
}

/**
 * Lightens an exported folder in place.
 *
 * @param dir the folder that `next build` exported to
 */
export const lightenExport = (dir: string): void => {
  const files = filesBelow(dir).map((path) => ({ file: join(dir, path), path }))
  const pages = files
    .filter(({ path }) => path.endsWith('.html'))
    .map(({ file }) => {
      const html = lightenHtml(readFileSync(file, 'utf8'))
      writeFileSync(file, html)
      return html
    })
  const referred = referredAssets(pages)
  for (const { file, path } of files) {
    const unread = path.startsWith('_next/') && !referred.has(path)
    if (unread || isPayload(path) || path.includes(`/${nothingSlug}`)) rmSync(file)
  }
  // The export repeats 404.html in a folder of its own and leaves folders that held payloads alone.
  rmSync(join(dir, '404'), { recursive: true, force: true })
  removeEmptyFolders(dir)
}
