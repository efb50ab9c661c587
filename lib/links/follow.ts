/** Follows an address to where it leads, and tells what became of it. */
import { type Answer, type Failure, type RequestOptions, request } from './request'

const MOST_HOPS = 10
const redirects = new Set([301, 302, 303, 307, 308])
const permanent = new Set([301, 308])

/** `movedTo`: where the address has moved for good. */
export type Followed = (Answer | Failure) & { movedTo?: string }

const hop = async (method: 'HEAD' | 'GET', url: string, options: RequestOptions): Promise<Followed> => {
  const seen = new Set<string>()
  let movedTo: string | undefined
  let isForGood = true
  let at = url
  while (!seen.has(at)) {
    if (seen.size > MOST_HOPS) return { failure: `more than ${MOST_HOPS} redirects` }
    seen.add(at)
    const answer = await request(method, at, options)
    if ('failure' in answer || !redirects.has(answer.status) || answer.location === undefined) {
      return { ...answer, ...(movedTo !== undefined && { movedTo }) }
    }
    if (!URL.canParse(answer.location, at)) return { failure: `a redirect to "${answer.location}"` }
    at = new URL(answer.location, at).href
    // What a temporary redirect leads to may change again.
    isForGood &&= permanent.has(answer.status)
    if (isForGood) movedTo = at
  }
  return { failure: 'redirects in a circle' }
}

const isGood = (answer: Followed): boolean => 'status' in answer && answer.status < 400

/**
 * Asks for the head alone; for the page itself where the head is refused, or where its text is needed. A host that
 * asks to be left alone is not asked again.
 */
export const followLink = async (
  url: string,
  needsText: boolean,
  options: RequestOptions,
): Promise<Followed> => {
  if (!needsText) {
    const answer = await hop('HEAD', url, options)
    if (isGood(answer) || ('status' in answer && answer.status === 429)) return answer
  }
  return hop('GET', url, options)
}
