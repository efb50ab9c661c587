/** BibTeX and biber: the bibliographies in a document of each style. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSite, siteFiles } from '../setup/built-site'
import { type Client, findingOf } from './client'
import { run, versionOf, workFolder } from './programs'
import { timeline } from './site'

const files = siteFiles().filter((path) => path.endsWith('.bib'))

/** The style `alpha` has 26 letters for the entries of one author in one year. */
const AT_ONCE = 26

/** Entries of a language have the keys of those of another, so each language has bibliographies of its own. */
const bibliographies = ['data', ...timeline.site.languages].flatMap((name) => {
  const own = files.filter((path) => path.startsWith(`${name}/`))
  const starts = own.flatMap((_, index) => (index % AT_ONCE === 0 ? [index] : []))
  return starts.map((start) => ({ name, paths: own.slice(start, start + AT_ONCE) }))
})

/** Each bibliography in each of the styles that are installed. */
const documents = async (styles: readonly string[], ending: string) => {
  const there: string[] = []
  for (const style of styles) if (await isStyle(`${style}${ending}`)) there.push(style)
  return there.flatMap((style) => bibliographies.map((bibliography) => ({ style, ...bibliography })))
}

const isStyle = async (file: string): Promise<boolean> => (await run('kpsewhich', [file])).code === 0

/** The lines that match, of what a program notes. What was published without a date has none: no pattern asks for it. */
const linesIn = (name: string, text: string, pattern: RegExp): string[] =>
  text.split('\n').flatMap((line) => (pattern.test(line) ? [`${name}: ${line.trim()}`] : []))

/** A folder with the bibliography as `record.bib` and one more file. */
const folderWith = (paths: readonly string[], file: string, text: string): string => {
  const folder = workFolder()
  writeFileSync(join(folder, 'record.bib'), paths.map(readSite).join('\n'))
  writeFileSync(join(folder, file), text)
  return folder
}

const BIBTEX = 'plain unsrt alpha abbrv ieeetr acm siam apalike plainnat abbrvnat unsrtnat'.split(' ')

export const bibtex: Client = {
  name: 'BibTeX',
  from: 'apt-get install texlive-binaries texlive-base texlive-latex-base',
  version: () => versionOf('bibtex', ['--version']),
  trials: [
    {
      what: 'no warning on any entry, in each common style',
      run: async () =>
        findingOf(await documents(BIBTEX, '.bst'), async ({ style, name, paths }) => {
          const text = `\\relax\n\\citation{*}\n\\bibstyle{${style}}\n\\bibdata{record}\n`
          const { output } = await run('bibtex', ['record'], { cwd: folderWith(paths, 'record.aux', text) })
          // Its styles know no `@online`, which biblatex and Zotero need, and say so before they take it for `@misc`.
          const warning = /^Warning--(?!empty year|entry type for .* isn't style-file)|error message|---line/
          return linesIn(`${style}, ${name}`, output, warning)
        }),
    },
  ],
}

const BIBLATEX = 'numeric alphabetic authoryear authortitle verbose apa mla chicago-authordate ieee'.split(
  ' ',
)

export const biber: Client = {
  name: 'biber',
  from: 'apt-get install biber texlive-latex-base texlive-bibtex-extra',
  version: async () => (await versionOf('pdflatex', ['--version'])) && versionOf('biber', ['--version']),
  trials: [
    {
      what: 'no warning on any entry, in each common style',
      run: async () =>
        findingOf(await documents(BIBLATEX, '.bbx'), async ({ style, name, paths }) => {
          const text = `\\documentclass{article}\\usepackage[T1]{fontenc}
\\usepackage[backend=biber,style=${style}]{biblatex}\\addbibresource{record.bib}
\\begin{document}\\nocite{*}\\printbibliography\\end{document}`
          const cwd = folderWith(paths, 'record.tex', text)
          await run('pdflatex', ['-interaction=batchmode', 'record'], { cwd })
          const { output } = await run('biber', ['--validate-datamodel', 'record'], { cwd })
          const warning = /^(?:WARN|ERROR)(?!.*Missing mandatory field - one of 'date, year')/
          return linesIn(`${style}, ${name}`, output, warning)
        }),
    },
  ],
}
