/** Lists of references in every format they are published in. */
import type { ReferenceFormat } from '../addresses'
import { toBibtex } from './bibtex'
import { toCslJson } from './csl-json'
import { writeJson } from './json'
import type { Reference } from './reference'
import { toRis } from './ris'

/** The formats by the names people know, and how each is written. */
export const referenceFormats: Readonly<
  Record<ReferenceFormat, { name: string; write: (references: readonly Reference[]) => string }>
> = {
  ris: { name: 'RIS', write: toRis },
  bibtex: { name: 'BibTeX', write: toBibtex },
  csl: { name: 'CSL-JSON', write: (references) => writeJson(toCslJson(references)) },
}

export const referenceFormatIds = Object.keys(referenceFormats) as readonly ReferenceFormat[]
