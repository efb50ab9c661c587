// The rules of the house, read off the source files themselves.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join, relative, sep } from 'node:path'

type SourceFile = { path: string; text: string; imports: string[] }

const root = process.cwd()

const slashed = (path: string): string => path.split(sep).join('/')

/** Files of ours as paths from the root (`lib/timeline/dates`), packages by their name. */
const importsIn = (path: string, text: string): string[] =>
  [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*|\b(?:require|tsImport)\(\s*)'([^']+)'/g)].map(
    ([, name = '']) => {
      const ours = name.startsWith('@/')
        ? name.slice(2)
        : name.startsWith('.')
          ? join(dirname(path), name)
          : name
      return slashed(ours).replace(/\.(?:ts|js)x?$/, '')
    },
  )

const sourcesIn = (folder: string, extension = /^\.[jt]sx?$/): SourceFile[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extension.test(extname(entry.name)))
    .map((entry) => {
      const path = slashed(relative(root, join(entry.parentPath ?? entry.path, entry.name)))
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, imports: importsIn(path, text) }
    })

const lib = sourcesIn('lib')
const app = sourcesIn('app')

/** `file -> import` for each import that is wrong. */
const wrongImports = (
  files: readonly SourceFile[],
  isWrong: (name: string, path: string) => boolean,
): string[] =>
  files.flatMap(({ path, imports }) =>
    imports.filter((name) => isWrong(name, path)).map((name) => `${path} -> ${name}`),
  )

const within =
  (folder: string) =>
  ({ path }: SourceFile): boolean =>
    path.startsWith(`${folder}/`)

/** `file: code` for each place where a pattern stands. */
const found = (files: readonly SourceFile[], pattern: RegExp): string[] =>
  files.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([code]) => `${path}: ${code}`))

test('the imports of a file are found in all their forms', () => {
  const text = [
    "import a from './a'",
    "import type { b } from '../b/b.ts'",
    "export { c } from '@/lib/c'",
    "import 'd'",
    "await import('@e/e')",
    "import {\n  f,\n} from './f/index.js'",
    "await tsImport('./g.ts', import.meta.url)",
  ].join('\n')
  expect(importsIn('lib/x/y.ts', text)).toEqual([
    'lib/x/a',
    'lib/b/b',
    'lib/c',
    'd',
    '@e/e',
    'lib/x/f/index',
    'lib/x/g',
  ])
  expect(lib.length).toBeGreaterThan(30)
  expect(app.length).toBeGreaterThan(5)
})

test('the data folder is read by lib/timeline alone', () => {
  const inner = /^lib\/timeline\/(?:data-files|authored|validate|assemble|embargo|references|rules)$/
  const outside = [...app, ...lib].filter((file) => !within('lib/timeline')(file))
  expect(wrongImports(outside, (name) => inner.test(name))).toEqual([])
  // Reading files is the business of one module there.
  const readers = wrongImports(lib.filter(within('lib/timeline')), (name) =>
    /^(?:node:)?fs(?:\/|$)/.test(name),
  )
  expect(readers).toEqual(['lib/timeline/data-files.ts -> node:fs'])
})

test('formats and cards take a timeline and know nothing of how it is read', () => {
  const allowed = [
    'types',
    'calendar-date',
    'date-points',
    'dates',
    'zones',
    'evidence',
    'notes',
    'publishers',
    'by-year',
    'flat-fields',
  ].map((name) => `lib/timeline/${name}`)
  const makers = lib.filter((file) =>
    ['lib/formats', 'lib/cards', 'lib/share'].some((folder) => within(folder)(file)),
  )
  const wrong = wrongImports(
    makers,
    (name, path) =>
      name.startsWith('lib/timeline/') &&
      !allowed.includes(name) &&
      !(/^lib\/timeline\/(?:schema|fields)$/.test(name) && path === 'lib/formats/json-schema.ts'),
  )
  expect(wrong).toEqual([])
})

test('lib knows nothing of app, and of Next only where it is built and previewed', () => {
  const isNext = (name: string): boolean => /^next(?:\/|$)/.test(name)
  expect(wrongImports(lib, (name) => /^app(?:\/|$)/.test(name))).toEqual([])
  expect(
    wrongImports(
      lib.filter((file) => !within('lib/publish')(file) && !within('lib/preview')(file)),
      isNext,
    ),
  ).toEqual([])
})

test('no clock and no dice in a build', () => {
  const progress = 'lib/publish/progress.ts'
  // Not part of a build: they note when an entry was made, and see dates that have not come yet.
  const commands = ['import', 'check', 'ledger', 'new'].map((name) => `lib/commands/${name}.ts`)
  const files = [...lib, ...app].filter(({ path }) => !commands.includes(path))
  expect(
    found(files, /\bnew Date\(\s*\)|\bDate\.now\b|\bDate\(\s*\)|\bMath\.random\b|\brandomUUID\b/g),
  ).toEqual([])
  expect(
    found(
      files.filter(({ path }) => path !== progress),
      /\bperformance\s*[.[]/g,
    ),
  ).toEqual([])
})

test('colours have their values in lib/colours.ts alone', () => {
  const files = ['app', 'lib', 'public'].flatMap((folder) =>
    sourcesIn(folder, /^\.(?:[jt]sx?|css|svg|html)$/),
  )
  const named = found(
    files,
    /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/gi,
  )
  expect(named.filter((place) => !place.startsWith('lib/colours.ts: '))).toEqual([])
  expect(named.length).toBeGreaterThan(20)
})

test('files and folders have names in kebab-case', () => {
  // Next puts the name of a parameter and of a group of routes in brackets.
  const kebab = /^(?:[[(]?(?:\.\.\.)?[a-z0-9]+(?:[-.][a-z0-9]+)*[\])]?)$/
  const wrong = [...lib, ...app].filter(({ path }) => !path.split('/').every((part) => kebab.test(part)))
  expect(wrong.map(({ path }) => path)).toEqual([])
})

test('every module of lib opens with a comment that says what it is for', () => {
  const silent = lib.filter(({ text }) => !/^\/\*\*[\s*]+[\w`]/.test(text))
  expect(silent.map(({ path }) => path)).toEqual([])
})

/** Groups of files that reach each other by their imports (Tarjan's strongly connected components). */
const circlesIn = (files: readonly SourceFile[]): string[][] => {
  const named = new Map(files.map((file) => [file.path.replace(/\.(?:ts|js)x?$/, ''), file]))
  const fileOf = (name: string) => named.get(name) ?? named.get(`${name}/index`)
  const order = new Map<SourceFile, number>()
  const open: SourceFile[] = []
  const circles: string[][] = []
  const visit = (file: SourceFile): number => {
    order.set(file, order.size)
    let low = order.size - 1
    open.push(file)
    for (const next of file.imports.flatMap((name) => fileOf(name) ?? [])) {
      if (next === file) continue
      if (!order.has(next)) low = Math.min(low, visit(next))
      else if (open.includes(next)) low = Math.min(low, order.get(next) ?? low)
    }
    if (low === order.get(file)) {
      const circle = open.splice(open.indexOf(file))
      if (circle.length > 1) circles.push(circle.map(({ path }) => path).sort())
    }
    return low
  }
  for (const file of files) if (!order.has(file)) visit(file)
  return circles
}

test('no files import each other in a circle', () => {
  const file = (path: string, ...imports: string[]): SourceFile => ({ path, text: '', imports })
  const made = [file('a.ts', 'b'), file('b.tsx', 'c/index'), file('c/index.ts', 'a'), file('d.ts', 'a')]
  expect(circlesIn(made)).toEqual([['a.ts', 'b.tsx', 'c/index.ts']])
  expect(circlesIn([...lib, ...app])).toEqual([])
})

/** A folder of lib by its name, `app`, or `lib` for the files directly in lib. */
const roomOf = (path: string): string => {
  const [top = '', room = '', ...rest] = path.split('/')
  return top === 'lib' && (rest.length > 0 || room === 'languages') ? room : top
}

test('rooms import each other as the documents say', () => {
  const text = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8')
  const rows = [...text.matchAll(/^\| `(?:lib\/)?(\w+)` *\|[^|]*\|([^|]*)\|$/gm)]
  const told = rows.flatMap(([, room, others = '']) =>
    [...others.matchAll(/\w+/g)].map((to) => `${room} -> ${to}`),
  )
  // What every room may import.
  const common = ['lib', 'languages']
  const rooms = new Set(lib.map(({ path }) => roomOf(path)))
  const real = new Set(
    [...lib, ...app].flatMap(({ path, imports }) => {
      const from = roomOf(path)
      const others = imports.map(roomOf).filter((to) => rooms.has(to) && to !== from && !common.includes(to))
      return others.map((to) => `${from} -> ${to}`)
    }),
  )
  expect(rows.map(([, room]) => room).sort()).toEqual(
    [...rooms, 'app'].filter((room) => room !== 'lib').sort(),
  )
  expect([...real].sort()).toEqual(told.sort())
  // The drawing has the main arrows, from what is used to what uses it.
  const [, drawing = ''] = /```mermaid\n([\s\S]*?)```/.exec(text) ?? []
  const drawn = drawing.split('\n').flatMap((line) => {
    const chain = line.trim().split(' --> ')
    return chain.slice(1).map((to, index) => `${to} -> ${chain[index]}`)
  })
  expect(drawn.length).toBeGreaterThan(10)
  expect(drawn.filter((arrow) => !real.has(arrow) && !arrow.endsWith(' -> languages'))).toEqual([])
})
