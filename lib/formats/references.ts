/** Registry of the formats in which references are published. */
import type { ReferenceFormat } from '../addresses'
import { toBibtex } from './bibtex'
import { toCslJson } from './csl-json'
import { writeJson } from './json'
import type { Reference } from './reference'
import { toRis } from './ris'

/** The display name and the serializer of each format. */
export const referenceFormats: Readonly<
  Record<ReferenceFormat, { name: string; write: (references: readonly Reference[]) => string }>
> = {
  ris: { name: 'RIS', write: toRis },
  bibtex: { name: 'BibTeX', write: toBibtex },
  csl: { name: 'CSL-JSON', write: (references) => writeJson(toCslJson(references)) },
}

export const referenceFormatIds = Object.keys(referenceFormats) as readonly ReferenceFormat[]
