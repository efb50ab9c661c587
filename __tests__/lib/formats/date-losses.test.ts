// What a format says it cannot hold of dates is exactly what it does not hold.
import { cslDateLosses, toCslJson } from '@/lib/formats/csl-json'
import { type Reference, sourceReference } from '@/lib/formats/reference'
import { referenceFormats } from '@/lib/formats/references'
import { slideDates, timelineJsDateLosses } from '@/lib/formats/timelinejs'
import { parseWhen } from '@/lib/timeline/dates'
import { readStory } from '../../fixtures/story'

/** Dates that every format has. */
const plain = ['1998', '1998-05', '1998-05-20', '1990/1999', '1900/1999', '1998-03/1998-05']

/** Dates of all other forms, the simpler ones first. */
const others = [
  ...['1998~', '1998?', '1998%', '1998-XX', '1998-XX-XX', '1998-05-XX'],
  ...['1998/..', '1998/', '../1998', '/1998', '199X', '19XX', '1998-21'],
  ...['-0043', '-0043-03-15', 'Y12345'],
]

const [reference] = readStory().sources.map(sourceReference) as [Reference]
const dated = (edtf: string): Reference => ({ ...reference, issued: parseWhen(edtf) })

const formats: [name: string, write: (edtf: string) => string, losses: readonly string[]][] = [
  ['TimelineJS', (edtf) => JSON.stringify(slideDates(parseWhen(edtf))), timelineJsDateLosses],
  ['CSL-JSON', (edtf) => JSON.stringify(toCslJson([dated(edtf)])), cslDateLosses],
  ['RIS', (edtf) => referenceFormats.ris.write([dated(edtf)]), []],
  ['BibTeX', (edtf) => referenceFormats.bibtex.write([dated(edtf)]), []],
]

test.each(formats)('%s writes a date like a simpler one only if it says so', (_, write, losses) => {
  const all = [...plain, ...others]
  const isAlike = (edtf: string): boolean =>
    all.slice(0, all.indexOf(edtf)).some((simpler) => write(simpler) === write(edtf))
  expect(others.filter(isAlike).sort()).toEqual([...losses].sort())
})
