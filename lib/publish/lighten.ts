/**
 * Removes the framework's runtime from the export. The pages are static: they need neither React's scripts
 * and preloads nor the payload files of the router. Visitors get HTML, CSS and data.
 */
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { transformSync } from 'esbuild'
import { filterScriptPath, placeholderSlug, scriptPath, searchScriptPaths } from '../addresses'
import { filesBelow } from './files-below'

const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/g
/** Inlined style sheets refer to the file they came from, which is not published. */
const STYLE = /<style\b[^>]*>/g
const LINK = /<link\b[^>]*>/g
/**
 * React's comments for suspense boundaries and adjacent text nodes, and the empty placeholder of streamed
 * metadata.
 */
const MARKS = /<div hidden=""><!--\$--><!--\/\$--><\/div>|<!--\/?\$[?!]?-->|<!-- -->/g

/**
 * When a page was published and changed. On pages that are no articles React moves these into the head, to a place that
 * depends on whether Next has written its part yet.
 */
const DATES = /<meta property="article:(?:published|modified)_time"[^>]*>/g

/** The same page with these at the end of the head. */
const inPlace = (html: string): string => {
  const dates = html.match(DATES)?.join('') ?? ''
  return html.replace(DATES, '').replace('</head>', `${dates}</head>`)
}

const isData = (attributes: string): boolean => /\btype="application\/(?:ld\+)?json"/.test(attributes)

const ownScripts = [scriptPath, filterScriptPath, ...searchScriptPaths]

/** Whether a script is one of the site's own: sharing, filters and search. */
const isOwn = (attributes: string): boolean => {
  const address = /\bsrc="([^"]*)"/.exec(attributes)?.[1]
  return ownScripts.some((path) => address?.endsWith(path))
}

/** A script without comments and indentation, which are for those who read its source. */
export const lightenScript = (code: string): string =>
  transformSync(code, { minifyWhitespace: true, charset: 'utf8' }).code

const isPreload = (link: string): boolean => /\brel="(?:preload|modulepreload)"/.test(link)

/**
 * Removes scripts, preloads and comments of the framework. Keeps data in `script` elements and the site's own
 * scripts.
 */
export const lightenHtml = (html: string): string =>
  inPlace(html)
    .replace(SCRIPT, (script, attributes: string) => (isData(attributes) || isOwn(attributes) ? script : ''))
    .replace(LINK, (link) => (isPreload(link) ? '' : link))
    .replace(STYLE, '<style>')
    .replace(MARKS, '')

/** Whether only the framework's router reads a file. */
const isPayload = (path: string): boolean =>
  basename(path) === 'index.txt' || basename(path).startsWith('__next.') || /(?:^|\/)_not-found/.test(path)

/** Framework assets that a page still references, as paths relative to the export. */
const referencedAssets = (html: string): string[] =>
  [...html.matchAll(/\/(_next\/static\/[^"'?) ]+)/g)].map((match) => match[1] ?? '')

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
  // One page at a time: those of 10,000 events do not fit into memory.
  const referenced = new Set<string>()
  for (const { file, path } of files) {
    if (!path.endsWith('.html')) continue
    const html = lightenHtml(readFileSync(file, 'utf8'))
    writeFileSync(file, html)
    for (const asset of referencedAssets(html)) referenced.add(asset)
  }
  for (const path of ownScripts.map((path) => join(dir, path))) {
    if (existsSync(path)) writeFileSync(path, lightenScript(readFileSync(path, 'utf8')))
  }
  for (const { file, path } of files) {
    const unused = path.startsWith('_next/') && !referenced.has(path)
    if (unused || isPayload(path) || path.includes(`/${placeholderSlug}`)) rmSync(file)
  }
  // The export also writes 404/index.html, and removing payload files leaves empty folders.
  rmSync(join(dir, '404'), { recursive: true, force: true })
  removeEmptyFolders(dir)
}
