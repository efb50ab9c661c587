/** A file of the site that is no page: where it is and how it is made. */
import type { Path } from '../addresses'

export type SiteFile = Readonly<{
  path: Path
  /** Text in UTF-8, or bytes. */
  make: () => string | Uint8Array | Promise<string | Uint8Array>
}>
