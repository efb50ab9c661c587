// The documentation: links, paths and commands exist, and every command is documented.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

type Document = { path: string; text: string }

const markdownIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))

const documents: readonly Document[] = ['.', 'docs', '.github']
  .flatMap(markdownIn)
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

/** All problems in the documents, as `document: problem`. */
const wrongIn = (find: (document: Document) => readonly string[]): string[] =>
  documents.flatMap((document) => find(document).map((wrong) => `${document.path}: ${wrong}`))

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found)

/** The anchors that GitHub generates for headings. */
const anchorsOf = (markdown: string): string[] =>
  all(markdown, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

const brokenLinks = ({ path, text }: Document): string[] =>
  all(text, /\]\(([^)\s]+)\)/g)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [file = '', anchor] = target.split('#')
      const found = file === '' ? path : join(dirname(path), file)
      if (!existsSync(found)) return true
      return anchor !== undefined && !anchorsOf(readFileSync(found, 'utf8')).includes(anchor)
    })

/** Expands braces: `lib/languages/{ko,fr}-data.ts` is two paths. */
const expanded = (path: string): string[] => {
  const [, before, choice, after] = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/.exec(path) ?? []
  if (choice === undefined) return [path]
  return choice.split(',').flatMap((one) => expanded(`${before}${one}${after}`))
}

/** Paths of the repository in backticks, with braces expanded, without placeholders and globs. */
const pathsIn = (text: string): string[] =>
  all(text, /`((?:\.ci|\.github|__tests__|app|bench|data|docs|examples|lib|public)\/[^\s`]*)`/g)
    .flatMap(expanded)
    .filter((path) => !/[{}*]/.test(path))

const commandsIn = (text: string): string[] => [
  ...all(text, /\bnpm run ([a-z][\w:-]*)/g),
  ...all(text, /\bnpm (start|test)\b/g),
]

test('links, paths and commands are found', () => {
  expect(anchorsOf('# A title\n\n### 2. “A” language, `b_c`')).toEqual(['a-title', '2-a-language-b_c'])
  expect(pathsIn('`lib/{a,b}-{c,d}.ts`, `lib/{name}.ts`, `app/x`, `node x`')).toEqual([
    ...['lib/a-c.ts', 'lib/a-d.ts', 'lib/b-c.ts', 'lib/b-d.ts'],
    'app/x',
  ])
  expect(commandsIn('npm run check:links, `npm run import -- FILE`, npm ci && npm start')).toEqual([
    'check:links',
    'import',
    'start',
  ])
  expect(brokenLinks({ path: 'docs/x.md', text: '[a](nowhere.md) [b](../README.md) [c](#none)' })).toEqual([
    'nowhere.md',
    '#none',
  ])
  expect(documents.length).toBeGreaterThan(8)
})

test('no link between the documents is broken', () => {
  expect(wrongIn(brokenLinks)).toEqual([])
})

test('every path in the documents exists', () => {
  expect(wrongIn(({ text }) => pathsIn(text).filter((path) => !existsSync(path)))).toEqual([])
})

test('the table of options of the import is complete', () => {
  const listed = all(readFileSync('docs/import.md', 'utf8'), /^\| `(--.*?)\s*\|/gm).flatMap((cell) =>
    all(cell, /(--[a-z-]+)/g),
  )
  const taken = all(readFileSync('lib/commands/import.ts', 'utf8'), /^ {8}'?([a-z-]+)'?: (?:text|flag),$/gm)
  expect(listed.sort()).toEqual(taken.map((name) => `--${name}`).sort())
})

test('every command in the documents exists, and every command is documented', () => {
  expect(wrongIn(({ text }) => commandsIn(text).filter((name) => !(name in scripts)))).toEqual([])
  const named = new Set(documents.flatMap(({ text }) => commandsIn(text)))
  expect(Object.keys(scripts).filter((name) => !named.has(name))).toEqual([])
})
