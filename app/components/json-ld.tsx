import { writeJsonLd } from '@/lib/formats/json-ld'

/** A schema.org description, for machines only. */
export const JsonLd = ({ value }: { value: unknown }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with its "<" escaped, not HTML
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeJsonLd(value) }} />
)
