/** Reads what an HTTP request asks for, in each of the forms of RFC 9112, section 3.2. */
import type { IncomingMessage } from 'node:http'

/** `*` stands for the server itself; `authority` is the host and port, in lower case. HTTP/1.0 may lack it. */
export type RequestTarget = { path: string; query?: string; authority?: string }

const AUTHORITY = /^(?:[\w.~!$&'()*+,;=%-]+|\[[0-9a-f:.]+\])(?::\d{0,5})?$/i

const hostsOf = ({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): string[] =>
  rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'host')

/**
 * The target of a request.
 *
 * @returns undefined for a request that has to be answered with 400: without a host, with several, or with one or a target
 *   that is none
 */
export const requestTarget = (
  request: Pick<IncomingMessage, 'url' | 'method' | 'rawHeaders' | 'httpVersion'>,
): RequestTarget | undefined => {
  const { url = '/', method, httpVersion } = request
  const hosts = hostsOf(request)
  const [host] = hosts
  if (hosts.length > 1 || (host === undefined && httpVersion === '1.1')) return undefined
  // Given beside the whole address, the host is ignored; it has to be one all the same.
  const [whole, absolute, rest] = /^https?:\/\/([^/?#]*)([^#]*)$/i.exec(url) ?? []
  const authorities = [host, absolute].filter((one) => one !== undefined)
  if (!authorities.every((one) => AUTHORITY.test(one.trim()))) return undefined
  const target = whole === undefined ? url : `${rest?.startsWith('/') ? '' : '/'}${rest}`
  const isServer = method === 'OPTIONS' && target === '*'
  if (!isServer && (!target.startsWith('/') || target.includes('#'))) return undefined
  const at = target.indexOf('?')
  const authority = (absolute ?? host)?.trim().toLowerCase()
  return {
    path: at < 0 ? target : target.slice(0, at),
    ...(at >= 0 && { query: target.slice(at + 1) }),
    ...(authority !== undefined && { authority }),
  }
}
