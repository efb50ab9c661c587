/** LibreOffice without a window, as it opens tables and saves them in other formats. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Language codes of Windows, which LibreOffice takes: how dates and numbers are read. */
export const languages = { English: 1033, German: 1031, Korean: 1042, French: 1036 } as const

/**
 * How a CSV file is read: commas, quotation marks, UTF-8, from line 1, in a language, with dates and numbers detected.
 *
 * @param columns the types of columns by number: 5 is a date
 */
export const csvInput = (language: number | '', columns = ''): string =>
  `--infilter=CSV:44,34,76,1,${columns},${language},false,true`

/** Cells as shown, each sheet into its own file. */
export const csvOutput = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'

/**
 * Opens files and saves them in another format, on a machine of a country.
 *
 * @param folder where the profile of the country and what is saved have a place
 * @param option `csvInput` for CSV
 * @returns the paths of what was saved
 * @throws Error with what the program says, if it fails
 */
export const convertIn = (
  folder: string,
  files: readonly string[],
  format: string,
  option = '',
  locale = 'en_US',
): string[] => {
  const out = mkdtempSync(join(folder, 'out-'))
  const home = `-env:UserInstallation=file://${join(folder, locale)}`
  const options = option === '' ? [] : [option]
  const args = [home, '--headless', ...options, '--convert-to', format, '--outdir', out, ...files]
  const env = { ...process.env, LC_ALL: `${locale}.UTF-8` }
  const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8', env })
  if (status !== 0) throw new Error(stderr)
  return readdirSync(out).map((name) => join(out, name))
}
