// Architecture and style rules, checked on the source files.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join, relative, sep } from 'node:path'

type SourceFile = { path: string; text: string; imports: string[] }

const root = process.cwd()

const slashed = (path: string): string => path.split(sep).join('/')

/** Imported modules: own files as paths from the root (`lib/timeline/dates`), packages by name. */
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

/** Forbidden imports, as `file -> import`. */
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

/** Matches of a pattern, as `file: code`. */
const found = (files: readonly SourceFile[], pattern: RegExp): string[] =>
  files.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([code]) => `${path}: ${code}`))

test('all forms of imports are found', () => {
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

test('only lib/timeline reads the data folder', () => {
  const inner = /^lib\/timeline\/(?:data-files|authored|validate|assemble|embargo|id-rules|rules)$/
  const outside = [...app, ...lib].filter((file) => !within('lib/timeline')(file))
  expect(wrongImports(outside, (name) => inner.test(name))).toEqual([])
  // Only one module there reads files.
  const readers = wrongImports(lib.filter(within('lib/timeline')), (name) =>
    /^(?:node:)?fs(?:\/|$)/.test(name),
  )
  expect(readers).toEqual(['lib/timeline/data-files.ts -> node:fs'])
})

test('formats, cards, fonts and share depend only on the model, not on how it is read', () => {
  const allowed = [
    'types',
    'calendar-date',
    'date-points',
    'dates',
    'zones',
    'months',
    'evidence',
    'notes',
    'publishers',
    'flat-fields',
    'record-dates',
  ].map((name) => `lib/timeline/${name}`)
  const makers = lib.filter((file) =>
    ['lib/formats', 'lib/cards', 'lib/fonts', 'lib/share'].some((folder) => within(folder)(file)),
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

test('lib does not depend on app, and only publish and preview depend on Next', () => {
  const isNext = (name: string): boolean => /^next(?:\/|$)/.test(name)
  expect(wrongImports(lib, (name) => /^app(?:\/|$)/.test(name))).toEqual([])
  expect(
    wrongImports(
      lib.filter((file) => !within('lib/publish')(file) && !within('lib/preview')(file)),
      isNext,
    ),
  ).toEqual([])
})

test('builds use no clock and no random numbers', () => {
  const progress = 'lib/publish/progress.ts'
  // Not part of a build: they record when an entry was created, and check for dates in the future.
  const commands = ['import', 'check', 'ledger', 'new', 'dev'].map((name) => `lib/commands/${name}.ts`)
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

test('only lib/colours.ts defines colours', () => {
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
  // Next uses brackets for parameters and parentheses for route groups.
  const kebab = /^(?:[[(]?(?:\.\.\.)?[a-z0-9]+(?:[-.][a-z0-9]+)*[\])]?)$/
  const wrong = [...lib, ...app].filter(({ path }) => !path.split('/').every((part) => kebab.test(part)))
  expect(wrong.map(({ path }) => path)).toEqual([])
})

test('every module of lib starts with a doc comment', () => {
  const silent = lib.filter(({ text }) => !/^\/\*\*[\s*]+[\w`]/.test(text))
  expect(silent.map(({ path }) => path)).toEqual([])
})

/** Import cycles (Tarjan's strongly connected components). */
const cyclesIn = (files: readonly SourceFile[]): string[][] => {
  const named = new Map(files.map((file) => [file.path.replace(/\.(?:ts|js)x?$/, ''), file]))
  const fileOf = (name: string) => named.get(name) ?? named.get(`${name}/index`)
  const order = new Map<SourceFile, number>()
  const open: SourceFile[] = []
  const cycles: string[][] = []
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
      const cycle = open.splice(open.indexOf(file))
      if (cycle.length > 1) cycles.push(cycle.map(({ path }) => path).sort())
    }
    return low
  }
  for (const file of files) if (!order.has(file)) visit(file)
  return cycles
}

test('there are no import cycles', () => {
  const file = (path: string, ...imports: string[]): SourceFile => ({ path, text: '', imports })
  const made = [file('a.ts', 'b'), file('b.tsx', 'c/index'), file('c/index.ts', 'a'), file('d.ts', 'a')]
  expect(cyclesIn(made)).toEqual([['a.ts', 'b.tsx', 'c/index.ts']])
  expect(cyclesIn([...lib, ...app])).toEqual([])
})

/** The room of a file: the name of a folder in lib, `app`, or `lib` for files directly in lib. */
const roomOf = (path: string): string => {
  const [top = '', room = '', ...rest] = path.split('/')
  return top === 'lib' && (rest.length > 0 || room === 'languages') ? room : top
}

test('imports between rooms match the documentation', () => {
  const text = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8')
  const rows = [...text.matchAll(/^\| `(?:lib\/)?(\w+)` *\|[^|]*\|([^|]*)\|$/gm)]
  const documented = rows.flatMap(([, room, others = '']) =>
    [...others.matchAll(/\w+/g)].map((to) => `${room} -> ${to}`),
  )
  // Every room may import these.
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
  expect([...real].sort()).toEqual(documented.sort())
  // The diagram shows the main dependencies, with arrows from the used room to its user.
  const [, drawing = ''] = /```mermaid\n([\s\S]*?)```/.exec(text) ?? []
  const drawn = drawing.split('\n').flatMap((line) => {
    const chain = line.trim().split(' --> ')
    return chain.slice(1).map((to, index) => `${to} -> ${chain[index]}`)
  })
  expect(drawn.length).toBeGreaterThan(10)
  expect(drawn.filter((arrow) => !real.has(arrow) && !arrow.endsWith(' -> languages'))).toEqual([])
})
