/** Asks for a link politely: with a name, one request to a host at a time, and pauses between them. */
import { setTimeout as wait } from 'node:timers/promises'
import { followLink } from './follow'
import { paceByHost } from './pace'
import { type Finding, judge } from './report'
import type { SiteLink } from './site-links'

const SECOND = 1000

/** @param siteUrl the address of the site, which hosts may want to know */
export const linkAsker = (siteUrl: string): ((link: SiteLink) => Promise<Finding>) => {
  const options = {
    userAgent: `Mozilla/5.0 (compatible; link check of ${siteUrl}/)`,
    timeout: 20 * SECOND,
    pace: paceByHost(2 * SECOND, wait),
    wait,
    longestWait: 60 * SECOND,
  }
  return async (link) => judge(link, await followLink(link.url, link.passages.length > 0, options))
}
