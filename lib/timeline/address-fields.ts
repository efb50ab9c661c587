/** Zod schemas for the fields with addresses: of the web, of mail, and of who answers for the ids of feeds. */
import { z } from 'zod'
import { addressPattern, addressProblems, siteAddressProblems } from './address-rules'
import { dateOfReading, rule } from './fields'

export const webAddress = z
  .string()
  .check(rule((address) => addressProblems(address)))
  .describe('Address beginning with http:// or https://.')
  .meta({ format: 'uri', pattern: addressPattern, examples: ['https://example.org/report.pdf'] })

/** The base URL of a site. */
export const siteAddress = z
  .string()
  .check(rule(siteAddressProblems))
  .describe('Where the site is published; may carry a path. SITE_URL overrides it.')
  .meta({ format: 'uri', pattern: addressPattern, examples: ['https://example.org/timeline'] })

/** For domains that are not part of an address of the web. Only one in another script can be taken for another. */
const readableDomain = rule((value: string) => {
  const domain = value.replace(/^.*@/, '')
  return domain.includes('xn--') ? addressProblems(`https://${domain}`) : []
})

export const mailAddress = z.email().check(readableDomain)

/** A name of DNS below a top-level domain, and an e-mail address at one (RFC 4151). */
const DOMAIN = '(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?!\\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const AUTHORITY = `^(?:[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*@)?${DOMAIN}$`

export const tagAuthority = z
  .string()
  .regex(new RegExp(AUTHORITY))
  .check(readableDomain)
  .describe('Domain or address that the tag URIs of the feeds are made from (RFC 4151). Never change it.')
  .meta({ examples: ['example.org', 'desk@example.org'] })

const TAG_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/

export const tagDate = z
  .string()
  .regex(TAG_DATE)
  .check(
    rule((value) =>
      !TAG_DATE.test(value) || dateOfReading.safeParse(value).success
        ? []
        : [{ allowed: 'a date that exists, from 1980 on', fix: 'correct the date' }],
    ),
  )
  .describe('Date on which the authority was yours, for the tag URIs (RFC 4151).')
  .meta({ examples: ['2026', '2026-11-23'] })
