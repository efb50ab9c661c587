/** Collects the external links to check: sources, archived copies and the licence. */
import type { Citation, Timeline } from '../timeline/types'

type Passage = NonNullable<Citation['passage']>

export type SiteLink = {
  url: string
  /** What the address is used as: the id of a source, an archived copy, the licence. */
  uses: readonly string[]
  /** Passages that the page must contain. */
  passages: readonly Passage[]
}

/** All links without duplicates, in the order of the data, with the passages that they highlight. */
export const siteLinks = ({ site, sources, events }: Timeline): SiteLink[] => {
  const found = new Map<string, { uses: string[]; passages: Map<string, Passage> }>()
  const add = (url: string, use: string, passages: readonly Passage[] = []): void => {
    const [address = url] = url.split('#')
    const link = found.get(address) ?? { uses: [] as string[], passages: new Map<string, Passage>() }
    link.uses.push(use)
    for (const passage of passages) link.passages.set(`${passage.start} … ${passage.end ?? ''}`, passage)
    found.set(address, link)
  }
  const citations = events.flatMap(({ claims, disagreements }) =>
    [...claims, ...disagreements.flatMap(({ readings }) => readings)].flatMap((it) => it.citations),
  )
  for (const source of sources) {
    const passages = citations.flatMap((it) => (it.source === source && it.passage ? [it.passage] : []))
    add(source.url, source.id, passages)
    if (source.archivedUrl) add(source.archivedUrl, `${source.id}, archived copy`, passages)
  }
  add(site.licence.url, 'licence')
  return [...found].map(([url, { uses, passages }]) => ({ url, uses, passages: [...passages.values()] }))
}
