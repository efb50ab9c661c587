/** The texts on data and citations in English. */
import { format } from 'date-fns/format'
import { parseISO } from 'date-fns/parseISO'
import type { DataWords } from './data-words'

const written = (date: string, pattern: string): string => format(parseISO(date), pattern)

export const data: DataWords = {
  heading: 'Data',
  lead: 'All events with their statements, sources and dates, as files for spreadsheets, programs and reference managers.',
  datasetName: (siteName) => `${siteName}: the data`,
  files: {
    heading: 'Files',
    lead: 'They hold what the pages hold, and are written anew with every change. The addresses stay.',
    each: {
      json: { name: 'JSON', use: 'Everything: events, statements, sources, people, themes.' },
      csv: { name: 'CSV', use: 'One row per event, all languages side by side.' },
      excel: { name: 'CSV for Excel', use: 'The same, with the mark by which Excel knows its encoding.' },
      statements: {
        name: 'CSV of the statements',
        use: 'One row per statement, with its event, its number there and its sources.',
      },
      sources: { name: 'CSV of the sources', use: 'One row per source.' },
      workbook: {
        name: 'Excel workbook',
        use: 'Events, statements and sources on three sheets, every cell as text: for editing in Excel, LibreOffice Calc or Google Sheets.',
      },
      timelinejs: { name: 'TimelineJS', use: 'One slide per event, for Knight Lab’s TimelineJS.' },
      ris: { name: 'RIS', use: 'All sources, for Zotero, EndNote or Mendeley.' },
      bibtex: { name: 'BibTeX', use: 'All sources, for LaTeX.' },
      csl: { name: 'CSL-JSON', use: 'All sources, for Zotero or Pandoc.' },
      schema: { name: 'JSON Schema', use: 'What the JSON may hold, for programs that check it.' },
      eventSchema: { name: 'JSON Schema of one event', use: 'The same for the JSON of a single event.' },
    },
    size: (kilobytes) => `${kilobytes} kB`,
    lacks: 'Without:',
    simplifies: 'Has no exact form for dates such as:',
    lacksNote:
      'Some formats have no room for all that is known. What a file lacks is named beside it; the JSON has everything. In the CSV a cell about statements has one line per statement. In TimelineJS an event has one theme, its sources are links in the text, and dates such as “c. 1998” stand in words. RIS has dates that it cannot say in a note, as EDTF.',
  },
  event: {
    heading: 'A single event',
    lead: 'The page of every event links to its files. For example:',
    json: 'JSON, with the sources and people it names',
    references: 'To cite it',
    calendar: 'For calendars',
  },
  more: 'Feeds and calendars',
  licence: {
    heading: 'Licence and credit',
    lead: (licence) =>
      `Texts and data may be used, changed and published under ${licence}, including commercially, if you name this site, link to it and say what you changed. The sources belong to those who published them. A credit line to copy:`,
    credit: ({ site, licence, date, address }) =>
      `Data: ${site}, as of ${written(date, 'd MMMM yyyy')}, ${licence}, ${address}`,
  },
  use: {
    heading: 'How to use them',
    commandLine: 'On the command line',
    programs: [
      {
        name: 'Excel',
        text: 'Data › From Text/CSV, file origin “Unicode (UTF-8)”, delimiter “Comma”, and no detection of data types. A double click opens the file for Excel correctly too, but turns dates into Excel’s own.',
      },
      {
        name: 'LibreOffice Calc',
        text: 'File › Open, character set “Unicode (UTF-8)”, separated by commas only; mark the column “when” and set its type to “Text”.',
      },
    ],
    sheets: 'Google Sheets, in an empty cell; the table then follows the site:',
    dates:
      'Spreadsheets like to make a day out of “2024-12”. Keep the column “when” as text: it says no more than is known. “earliest” and “latest” are whole days, made for sorting and counting; a known time of day is in “earliest.time” and “latest.time”.',
    formulas:
      'A cell that begins with = + - or @ has an apostrophe before it, so that no program runs it as a formula. Take that one apostrophe away and the text is as it was.',
  },
  fields: {
    heading: 'What the fields mean',
    lead: 'Names with dots are fields within fields; in the CSV, texts have the language behind them (“title.en”). Dates are EDTF (ISO 8601-2), languages BCP 47, time zones IANA.',
    lists: { events: 'Events', sources: 'Sources', actors: 'People and bodies' },
    optional: 'optional',
  },
  cite: {
    heading: 'Cite this entry',
    short: 'Cite',
    lead: 'The date is that of the last change to the entry, so that readers know which version you saw.',
    styles: [
      {
        name: 'APA style',
        write: ({ site, title, date, address }) =>
          `${site}. (${written(date, 'yyyy, MMMM d')}). ${title}. ${address}`,
      },
      {
        name: 'Chicago style',
        write: ({ site, title, date, address }) =>
          `${site}. “${title}.” Last modified ${written(date, 'MMMM d, yyyy')}. ${address}.`,
      },
    ],
    files: 'For reference managers',
  },
}
