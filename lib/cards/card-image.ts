/** Describes a card for the metadata of pages and feeds. */
import { absoluteUrl, cardPath } from '../addresses'
import type { PageImage } from '../formats/json-ld'
import type { Site } from '../timeline/types'
import type { Card } from './types'

/** Absolute URL with the content hash, size in pixels and alternative text. */
export const cardImage = (site: Site, { language, name, hash, width, height, alt }: Card): PageImage => ({
  url: absoluteUrl(site, cardPath(language, name, hash)),
  width,
  height,
  alt,
})
