import { type JsonLdNode, writeJsonLd } from '@/lib/formats/json-ld'

/** Structured data (JSON-LD) for search engines. */
export const JsonLd = ({ node }: { node: JsonLdNode }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with its "<" escaped, not HTML
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeJsonLd(node) }} />
)
