/** LibreOffice: the type that each cell gets when a table is opened with dates and numbers detected. */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { SaxesParser } from 'saxes'
import { siteDir } from '../setup/built-site'
import { convertIn, csvInput, languages } from '../setup/libreoffice'
import { type Client, findingOf } from './client'
import { versionOf, workFolder } from './programs'
import { csvFiles, isAuthored } from './tables'

type Cell = { type: string; text: string }

/** The sheets of a flat OpenDocument file as rows of cells; it states the type of each. */
const sheetsOf = (xml: string): Cell[][][] => {
  const sheets: Cell[][][] = []
  let cell: Cell | undefined
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'table:table') sheets.push([])
    if (name === 'table:table-row') sheets.at(-1)?.push([])
    if (name !== 'table:table-cell') return
    cell = { type: attributes['office:value-type'] ?? '', text: '' }
    const times = Number(attributes['table:number-columns-repeated'] ?? 1)
    // The last cell of a row may be said to be repeated to the end of the sheet.
    sheets
      .at(-1)
      ?.at(-1)
      ?.push(...Array.from({ length: Math.min(times, 100) }, () => cell as Cell))
  })
  parser.on('text', (text) => {
    if (cell && text.trim()) cell.text += text
  })
  parser.write(xml).close()
  return sheets.map((rows) => rows.filter((row) => row.some(({ type }) => type !== '')))
}

/** Columns with cells of more than one type, each type with its first cell. */
const mixed = (name: string, [header = [], ...rows]: readonly Cell[][]): string[] =>
  header.flatMap(({ text: column }, at) => {
    const cells = rows.flatMap((row) => (row[at]?.type ? [row[at]] : []))
    const types = [...new Set(cells.map(({ type }) => type))]
    if (types.length < 2 || isAuthored(column)) return []
    const counts = types.map((type) => {
      const ofType = cells.filter((cell) => cell.type === type)
      return `${ofType.length} ${type} such as “${ofType[0]?.text}”`
    })
    return [`${name}, ${column}: ${counts.join(', ')}`]
  })

/** A table as LibreOffice opens it. */
const mixedIn = async (file: string, option?: string): Promise<string[]> => {
  const [saved = ''] = convertIn(workFolder(), [file], 'fods', option)
  const sheets = sheetsOf(readFileSync(saved, 'utf8'))
  if (sheets.every((rows) => rows.length < 2)) return [`${basename(file)}: no row`]
  return sheets.flatMap((rows) => mixed(basename(file), rows))
}

export const libreOffice: Client = {
  name: 'LibreOffice',
  from: 'apt-get install libreoffice-calc',
  version: () => versionOf('soffice', ['--version']),
  trials: [
    ...Object.entries(languages).map(([language, code]) => ({
      what: `each column of each CSV file is of one type, in ${language}`,
      run: () => findingOf(csvFiles, (file) => mixedIn(file, csvInput(code))),
    })),
    {
      what: 'each column of the workbook is of one type',
      run: () => findingOf([join(siteDir, 'data', 'v1', 'record.xlsx')], (file) => mixedIn(file)),
    },
  ],
}
