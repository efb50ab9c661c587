/** Reads the slides of a TimelineJS spreadsheet. */
import { timeOf } from './clock'
import { oneLine } from './html-text'
import { importanceReader } from './importance'
import { type MediaField, mediaWith, type RawSlide, type Slides, scalarLine, scalarText } from './slides'
import type { Row, Table } from './table'
import { notKept } from './unread'

/** The columns of the TimelineJS spreadsheet, and some of `events.csv` that may stand beside them. */
export const slideColumns: readonly string[] = [
  ...['Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day', 'End Time', 'Display Date'],
  ...['Headline', 'Text', 'Media', 'Media Credit', 'Media Caption', 'Media Thumbnail', 'Alt Text'],
  ...['Type', 'Group', 'Background', 'Tags', 'Tag', 'kind', 'themes', 'actors', 'importance'],
]

/** The columns of a slide's media. */
const mediaColumns: Readonly<Partial<Record<MediaField, string>>> = {
  url: 'Media',
  credit: 'Media Credit',
  caption: 'Media Caption',
  thumbnail: 'Media Thumbnail',
  alt: 'Alt Text',
}

/** Words for an end that has not come, in the column of the end year. */
const GOES_ON =
  /^(?:present|now|today|ongoing|current|heute|aujourd[’']hui|présent|현재|진행 ?중|حتى الآن|الآن)$/i

/** The types of rows that are no event. */
const isOther = (type: string | undefined): boolean => /^(?:title|era)$/i.test(type ?? '')

const itemsOf = (cell: string): string[] =>
  cell
    .split(cell.includes(';') ? ';' : ',')
    .map(oneLine)
    .filter((item) => item !== '')

const toRow = ({ at, cells }: Row, importanceOf: ReturnType<typeof importanceReader>): RawSlide => {
  const cell = (name: string): string => cells.get(name) ?? ''
  const importance = importanceOf(cell('importance'))
  const end = {
    year: cell('End Year'),
    month: cell('End Month'),
    day: cell('End Day'),
    ...timeOf(cell('End Time')),
  }
  return {
    at,
    start: { year: cell('Year'), month: cell('Month'), day: cell('Day'), ...timeOf(cell('Time')) },
    end: GOES_ON.test(end.year.trim())
      ? 'open'
      : Object.values(end).some((part) => part !== '' && part !== undefined)
        ? end
        : undefined,
    display: scalarLine(cell('Display Date')),
    headline: cell('Headline'),
    text: cell('Text'),
    media: mediaWith((name) => scalarText(cell(mediaColumns[name] ?? ''))),
    group: scalarText(cell('Group')),
    tags: ['Tags', 'Tag', 'themes', 'kind'].flatMap((name) => itemsOf(cell(name))),
    actors: itemsOf(cell('actors')),
    isKey: importance === 'key',
    type: scalarText(cell('Type').toLowerCase()),
    extras: [
      ...(cell('Background') ? [`the background: “${oneLine(cell('Background'))}”`] : []),
      ...(cell('Type') && !isOther(cell('Type')) ? [`the type “${oneLine(cell('Type'))}”`] : []),
      ...(importance !== undefined && importance !== 'key'
        ? [
            `the importance “${oneLine(importance)}”: neither a key event nor an ordinary one by this word; write key, or leave the cell empty`,
          ]
        : []),
    ],
  }
}

/** Reads the slides of a spreadsheet. Rows of the types "title" and "era" are skipped, with a note. */
export const readSlidesTable = ({ columns, rows, notes }: Table): Slides => {
  const read = new Set(slideColumns)
  const unread = columns.filter((name) => !read.has(name) && rows.some(({ cells }) => cells.get(name)))
  const importanceOf = importanceReader(rows.map(({ cells }) => cells.get('importance') ?? ''))
  const slides = rows.map((row) => toRow(row, importanceOf))
  const others = rows.filter((_, index) => isOther(slides[index]?.type))
  return {
    slides: slides.filter(({ type }) => !isOther(type)),
    notes: [
      ...notes,
      ...(unread.length > 0
        ? [`columns of events.csv, not read in a sheet of TimelineJS: ${unread.join(', ')}`]
        : []),
      ...others.flatMap(({ at, cells }) => {
        const { Type: type, ...said } = Object.fromEntries(cells)
        const why = `a row of the type "${type?.toLowerCase()}" is not an event`
        return notKept(`${at} is not kept`, said, why)
      }),
    ],
  }
}
