/**
 * Tells requests of this machine's own pages from those of others. A page of another site can have its name lead to this
 * machine (DNS rebinding), and would then read what is not published yet.
 */
import type { IncomingMessage } from 'node:http'
import { requestTarget } from '../request-target'

/** Names that lead to this machine everywhere (RFC 6761), and its numbers. */
const OWN = /^(?:(?:[\w-]+\.)*localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/

/** Why a request is not answered: a status, and words in HTML. */
export type Refusal = { status: number; words?: string }

/** The refusal of a request that no page of the preview has made, at any of its addresses. Undefined if it may be answered. */
export const refusalOf = (
  request: Pick<IncomingMessage, 'url' | 'method' | 'rawHeaders' | 'httpVersion' | 'headers'>,
  port: number,
): Refusal | undefined => {
  const target = requestTarget(request)
  if (!target) return { status: 400 }
  const address = `http://localhost:${port}`
  const here = `The preview answers at <a href="${address}">${address}</a> alone.`
  if (!OWN.test(target.authority ?? '')) {
    return { status: 421, words: `${here} It was asked for under the name of another host.` }
  }
  const { origin } = request.headers
  if (origin === undefined || origin.toLowerCase() === `http://${target.authority}`) return undefined
  return { status: 403, words: `${here} A page of another site asked for this.` }
}
