/** Registry of the formats in which references are published. */
import type { ReferenceFormat } from '../addresses'
import { toBibtex } from './bibtex'
import { cslDateLosses, toCslJson } from './csl-json'
import { writeJson } from './json'
import type { Reference } from './reference'
import { toRis } from './ris'

type Format = Readonly<{
  /** Shown to readers. */
  name: string
  /** Examples of dates that the format cannot hold in full, in EDTF. */
  dateLosses?: readonly string[]
  write: (references: readonly Reference[]) => string
}>

export const referenceFormats: Readonly<Record<ReferenceFormat, Format>> = {
  ris: { name: 'RIS', write: toRis },
  bibtex: { name: 'BibTeX', write: toBibtex },
  csl: {
    name: 'CSL-JSON',
    dateLosses: cslDateLosses,
    write: (references) => writeJson(toCslJson(references)),
  },
}

export const referenceFormatIds = Object.keys(referenceFormats) as readonly ReferenceFormat[]
