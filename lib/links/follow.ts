/** Follows the redirects of an address and returns the final answer. */
import { hostProblem } from '../timeline/address-rules'
import { type Answer, type Failure, type RequestOptions, request } from './request'

const MAX_REDIRECTS = 10
const redirects = new Set([301, 302, 303, 307, 308])
const permanent = new Set([301, 308])

/** `movedTo` is the target of the permanent redirects, if there are any. */
export type Followed = (Answer | Failure) & { movedTo?: string }

const followRedirects = async (
  method: 'HEAD' | 'GET',
  url: string,
  options: RequestOptions,
): Promise<Followed> => {
  const seen = new Set<string>()
  let movedTo: string | undefined
  let isPermanent = true
  let at = url
  while (!seen.has(at)) {
    if (seen.size > MAX_REDIRECTS) return { failure: `more than ${MAX_REDIRECTS} redirects` }
    seen.add(at)
    const answer = await request(method, at, options)
    if ('failure' in answer || !redirects.has(answer.status) || answer.location === undefined) {
      return { ...answer, ...(movedTo !== undefined && { movedTo }) }
    }
    if (!URL.canParse(answer.location, at)) return { failure: `a redirect to "${answer.location}"` }
    at = new URL(answer.location, at).href
    const wrong = hostProblem(at, true)
    if (wrong) return { failure: `a redirect to "${at}", not ${wrong.allowed}` }
    // Redirects after a temporary one may change, so they do not count as permanent.
    isPermanent &&= permanent.has(answer.status)
    if (isPermanent) movedTo = at
  }
  return { failure: 'redirects in a circle' }
}

const isGood = (answer: Followed): boolean => 'status' in answer && answer.status < 400

/**
 * Sends a HEAD request. Falls back to GET if it fails, or if the text of the page is needed. A host that
 * answers 429 (Too Many Requests) is not asked again.
 */
export const followLink = async (
  url: string,
  needsText: boolean,
  options: RequestOptions,
): Promise<Followed> => {
  if (!needsText) {
    const answer = await followRedirects('HEAD', url, options)
    if (isGood(answer) || ('status' in answer && answer.status === 429)) return answer
  }
  return followRedirects('GET', url, options)
}
