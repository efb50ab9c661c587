/** Heads of the pages that serve the reader: each has a heading and a lead in the dictionary. */
import type { Metadata } from 'next'
import type { FeedScope } from '@/lib/formats/feed-entries'
import type { Page } from '../page-context'
import { plainMetadata } from './head'

type Part = 'actor' | 'share' | 'search' | 'subscribe' | 'corrections' | 'data' | 'about'

/**
 * Head of a page whose heading and lead are in one part of the dictionary.
 *
 * @param feed of the page's own, besides the timeline's
 */
export const headOf =
  (part: Part, feed?: FeedScope) =>
  ({ page }: { page: Page }): Metadata => {
    const { heading: title, lead: description } = page.words[part]
    return plainMetadata(page, { title, description, ...(feed && { feed }) })
  }
