/** The tables of the record as CSV files, and their columns that are texts. */
import { join } from 'node:path'
import { siteDir } from '../setup/built-site'

export const csvFiles = ['events', 'events-excel', 'statements', 'sources'].map((name) =>
  join(siteDir, 'data', 'v1', `${name}.csv`),
)

/** Whether a column has texts that people wrote, or dates in EDTF: a program may take “1998” for a number. */
export const isAuthored = (column: string): boolean =>
  /^(?:when|published|short|title|summary|(?:claims\.)?text|place\.name)(?:\.|$)/.test(column)
