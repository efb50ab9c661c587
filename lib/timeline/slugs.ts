/** The names of an event in addresses: its slug, and those it had before. */
import type { TimelineEvent } from './types'

/** The slug first, then the former ones: what is published at the first answers at the others too. */
export const slugsOf = ({ slug, aliases }: Pick<TimelineEvent, 'slug' | 'aliases'>): string[] => [
  slug,
  ...aliases,
]
