/**
 * Metadata of the service pages, such as search and subscribe, from their heading and lead in the dictionary.
 */
import type { Metadata } from 'next'
import type { FeedScope } from '@/lib/formats/feed-entries'
import type { Page } from '../page-context'
import { plainMetadata } from './head'

type Part = 'actor' | 'share' | 'search' | 'subscribe' | 'corrections' | 'data' | 'about'

/**
 * Returns a metadata function for a page.
 *
 * @param part the part of the dictionary with `heading` and `lead`
 * @param feed the page's own feed, in addition to that of the timeline
 */
export const headOf =
  (part: Part, feed?: FeedScope) =>
  ({ page }: { page: Page }): Metadata => {
    const { heading: title, lead: description } = page.words[part]
    return plainMetadata(page, { title, description, ...(feed && { feed }) })
  }
