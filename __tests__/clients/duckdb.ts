/** DuckDB: the type that each column of the CSV files gets when all rows are looked at. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, resolve } from 'node:path'
import { parseCsv } from '@/lib/formats/csv'
import { type Client, findingOf, unlike } from './client'
import { csvFiles, isAuthored } from './tables'

type Row = Record<string, unknown>
type Api = {
  version: () => string
  DuckDBInstance: {
    create: () => Promise<{
      connect: () => Promise<{
        runAndReadAll: (sql: string) => Promise<{ getRowObjects: () => Row[] }>
      }>
    }>
  }
}

/** The package, if it is in the project or in the folder that `DUCKDB` names. */
const installed = (): Api | undefined => {
  try {
    return createRequire(resolve(process.env.DUCKDB ?? '.', 'package.json'))('@duckdb/node-api')
  } catch {
    return undefined
  }
}

const ask = async (sql: string): Promise<Row[]> => {
  const connection = await (await installed()?.DuckDBInstance.create())?.connect()
  return (await connection?.runAndReadAll(sql))?.getRowObjects() ?? []
}

/** What of a column of texts would be a number or a date by itself. */
const wouldBeTyped = (column: string): string =>
  ['TIMESTAMPTZ', 'DOUBLE'].map((type) => `count(TRY_CAST("${column}" AS ${type}))`).join(' + ')

export const duckdb: Client = {
  name: 'DuckDB',
  from: 'DUCKDB names a folder with it: npm install --prefix FOLDER @duckdb/node-api',
  version: async () => installed()?.version(),
  trials: [
    {
      what: 'every row of every CSV file, no column of dates or numbers taken for texts',
      run: () =>
        findingOf(csvFiles, async (file) => {
          const name = basename(file)
          const table = `read_csv('${file.replaceAll("'", "''")}', sample_size = -1)`
          const [{ rows } = { rows: 0 }] = await ask(`SELECT count(*)::INT AS rows FROM ${table}`)
          const expected = parseCsv(readFileSync(file, 'utf8').trim(), ',').rows.length - 1
          const described = await ask(`DESCRIBE SELECT * FROM ${table}`)
          const texts = described
            .filter(({ column_type: type }) => type === 'VARCHAR')
            .map(({ column_name: column }) => String(column))
            .filter((column) => !isAuthored(column))
          const counts = texts.map((column) => `(${wouldBeTyped(column)})::INT AS "${column}"`)
          const [found = {}] = await ask(`SELECT ${counts.join(', ')} FROM ${table}`)
          const taken = Object.entries(found).filter(([, count]) => Number(count) > 0)
          return [
            ...unlike(`${name}: rows`, rows, expected),
            ...taken.map(([column, count]) => `${name}, ${column}: ${count} dates or numbers among texts`),
          ]
        }),
    },
  ],
}
