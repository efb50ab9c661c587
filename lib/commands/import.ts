/** `npm run import -- FILE`: imports events from TimelineJS (CSV or JSON), or the tables of the record. */
import { parseArgs } from 'node:util'
import { CommandError } from '../command-error'
import { fileOf } from '../exchange/read-entries'
import { readWorkbooks } from '../exchange/workbook'
import { fail } from '../publish/failure'
import { optionsFromEnvironment } from '../timeline/read'
import type { AuthoredSource } from '../timeline/schema'
import { importStory } from './import-story'

const usage = `npm run import -- FILE            a TimelineJS spreadsheet (CSV), a TimelineJS JSON file, or our events.csv
npm run import -- en=FILE ko=FILE one file per language
npm run import -- record.xlsx     the record as edited in a spreadsheet
npm run import -- events.csv statements.csv sources.csv  the same as CSV, any of them

  --replace           change existing events, statements and sources; fields that are not in the file stay as they are
  --dry-run           check and report what would be done, and write nothing
  --skip-duplicates   leave out rows with the date and title of an earlier row
  --new-themes        add a theme for each group that is neither a theme nor a kind
  --draft FOLDER      write incomplete events as drafts into a new folder
  --language TAG      language of a file with only one language
  --kind ID           kind of new events without one
  --era ID            era of new events (default: by their date)
  --source ID         source of new events without a link
  --accessed DATE     when new sources were accessed, such as 2026-11
  --source-kind KIND  primary, press or organisation, for new sources
  --time-zone ZONE    IANA time zone of times of day (default: that of the site)
  --published TIME    when new events and corrections appear on the site (default: now)
  --encoding NAME     of a file that is not UTF-8, such as cp949, windows-1252, utf-16le`

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

const argumentsOf = (args: string[]) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        replace: flag,
        'dry-run': flag,
        'skip-duplicates': flag,
        'new-themes': flag,
        help: flag,
        draft: text,
        language: text,
        kind: text,
        era: text,
        source: text,
        accessed: text,
        'source-kind': text,
        'time-zone': text,
        published: text,
        encoding: text,
      },
    })
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}

try {
  const { values, positionals } = argumentsOf(process.argv.slice(2))
  if (values.help || positionals.length === 0) throw new CommandError(usage)
  const {
    'source-kind': kind,
    'time-zone': zone,
    'dry-run': dryRun = false,
    'skip-duplicates': skipDuplicates = false,
    'new-themes': newThemes = false,
    replace = false,
    ...rest
  } = values
  const report = importStory(positionals, {
    ...rest,
    workbooks: await readWorkbooks(positionals.map(fileOf)),
    dir: optionsFromEnvironment().dir,
    zone,
    replace,
    dryRun,
    skipDuplicates,
    newThemes,
    now: Date.now(),
    newSources: { accessed: values.accessed, kind: kind as AuthoredSource['kind'] | undefined },
    published: values.published ?? `${new Date().toISOString().slice(0, 19)}Z`,
  })
  process.stdout.write(`${report}\n`)
} catch (error) {
  fail(error)
}
