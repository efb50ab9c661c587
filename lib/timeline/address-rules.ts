/** Checks web addresses: a reader sees the host that a browser asks, and there is only one way to write it. */
import { domainToUnicode } from 'node:url'
import { namedCharacter } from './character-names'
import { looksLatin, mixesScripts } from './look-alikes'

/** What is wrong with an address. `came` is missing if the address itself says it. */
type Found = { came?: string; allowed: string; fix: string }

/** The characters of a URL (RFC 3986). */
const CHARACTERS = "(?:[\\w.~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*"
const characters = new RegExp(`^${CHARACTERS}$`)

/** A regular expression for JSON Schema. It does not see the rules for hosts. */
export const addressPattern = `^https?://(?![^/?#]*@)${CHARACTERS}$`

const PARTS = /^(https?):\/\/([^/?#]*)(.*)$/s

const allowedForm = {
  allowed: 'an address beginning with http:// or https://',
  fix: "copy the whole address from the browser's address bar",
}

/** The part of a host in another script that could be taken for another host. */
const disguised = (host: string): string | undefined => {
  const labels = domainToUnicode(host).split('.')
  // Below a top-level domain of its own script, a name is read in that script.
  const isLatin = /^[a-z0-9-]*$/.test(labels.at(-1) ?? '')
  for (const label of labels) {
    const letter = [...label].find((sign) => sign > '\u007f')
    if (letter === undefined) continue
    const which = `the host ${labels.join('.')}, where "${label}" has ${namedCharacter(letter)}`
    if (mixesScripts(label)) return `${which} among letters of another script`
    if (isLatin && looksLatin(label)) return `${which} and reads like a Latin word`
  }
  return undefined
}

/** The name or number of a host, and its port: none of the many other ways that browsers understand. */
const HOST =
  /^((?=.{1,253}(?::|$))(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?::[1-9]\d{0,4})?$/i

/** Hosts of this machine. Nobody else can ask them. */
const LOCAL = /^(?:localhost|127\.\d+\.\d+\.\d+)$/i

/**
 * What is wrong with the host of an address.
 *
 * @param mayBeLocal whether it may be this machine
 */
export const hostProblem = (address: string, mayBeLocal = false): Found | undefined => {
  const [, , written = ''] = PARTS.exec(address) ?? []
  if (written === '') return allowedForm
  const name = written.replace(/^.*@/s, '')
  if (name !== written) {
    return {
      came: `a user name before the host, which is ${name || 'missing'}`,
      allowed: 'an address without a user name and a password',
      fix: 'delete everything between "//" and "@", and the "@"',
    }
  }
  const url = URL.canParse(address) ? new URL(address) : undefined
  const [, host = ''] = HOST.exec(written) ?? []
  // A browser reads numbers in other bases, for example.
  if (!url || host === '' || url.hostname !== host.toLowerCase()) {
    const read = url && url.hostname !== host.toLowerCase() ? `, which browsers read as ${url.hostname}` : ''
    return {
      came: `the host "${written}"${read}`,
      allowed: 'a host such as example.org, with a port only if it needs one',
      fix: read ? 'write the host that you mean, as browsers read it' : 'correct the host',
    }
  }
  if (!host.includes('.') && !(mayBeLocal && LOCAL.test(host))) {
    return {
      came: `the host "${host}"`,
      allowed: 'a host that everybody can ask, such as example.org',
      fix: 'add the rest of its name',
    }
  }
  const found = disguised(host.toLowerCase())
  return found === undefined
    ? undefined
    : {
        came: found,
        allowed: 'a host whose name cannot be taken for another',
        fix: 'check where the address leads, and write the host that you mean',
      }
}

/** What is wrong with an address that readers follow; empty if nothing is. The first problem alone. */
export const addressProblems = (address: string, mayBeLocal = false): Found[] => {
  if (!PARTS.test(address)) return [allowedForm]
  if (!characters.test(address)) {
    return [
      {
        allowed: 'an address without spaces, control characters and letters outside a to z',
        fix: 'percent-encode these characters; a space is %20',
      },
    ]
  }
  const found = hostProblem(address, mayBeLocal)
  return found ? [found] : []
}

/** The path of a site: its parts become folders, and parts of patterns of paths. */
const PATH = /^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/*$/

/** What is wrong with the address of a site; empty if nothing is. The first problem alone. */
export const siteAddressProblems = (address: string): Found[] => {
  const found = addressProblems(address, true)
  if (found.length > 0) return found
  if (/[?#]/.test(address))
    return [{ allowed: 'an address without "?" and "#"', fix: 'leave out what follows the path' }]
  const [, scheme, host = '', path = ''] = PARTS.exec(address) ?? []
  if (host !== new URL(address).host) {
    const allowed = 'a host in lower case, with a port only if it is not the usual one'
    return [{ allowed, fix: `write ${scheme}://${new URL(address).host}${path}` }]
  }
  if (PATH.test(path)) return []
  return [
    {
      came: `the path ${path}`,
      allowed: 'a path of names with one "/" between two of them, of letters a to z, digits and - . _ ~',
      fix: 'write the path as it is on the server, such as /timeline, and use another one if it has other characters',
    },
  ]
}
