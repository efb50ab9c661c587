/** Sends a single request and describes failures. */
import type { Pace, Wait } from './pace'

export type RequestOptions = {
  /** Sent with every request, to identify the client. */
  userAgent: string
  /** In milliseconds. */
  timeout: number
  pace: Pace
  wait: Wait
  /** The longest `Retry-After` that is respected, in milliseconds. */
  longestWait: number
  /** Additional headers, which override the default ones. Names are in lower case. */
  headers?: Readonly<Record<string, string>>
}

export type Method = 'HEAD' | 'GET' | 'POST'

export type Answer = {
  status: number
  location?: string
  /** The `Retry-After` of the host, in milliseconds. */
  again?: number
  contentType: string
  body: Uint8Array
}

/** A readable reason why there was no answer. */
export type Failure = { failure: string }

const reasons: readonly [RegExp, string][] = [
  [/^ENOTFOUND$/, 'no such host'],
  [/^EAI_AGAIN$/, 'the host name could not be resolved'],
  [/^ECONNREFUSED$/, 'the connection was refused'],
  [/^(?:ECONNRESET|UND_ERR_SOCKET|EPIPE)$/, 'the connection was cut'],
  [/TIMEOUT|ETIMEDOUT/, 'no answer in time'],
  [/CERT|TLS|SSL|EPROTO|SELF_SIGNED|UNABLE_TO_VERIFY/, 'no secure connection (TLS)'],
]

const reasonOf = (error: unknown): string => {
  const { name, message, cause } = error as Partial<Error & { cause: { code?: string; message?: string } }>
  if (name === 'TimeoutError') return 'no answer in time'
  const code = cause?.code ?? ''
  return reasons.find(([pattern]) => pattern.test(code))?.[1] ?? (code || cause?.message || String(message))
}

/** The `Retry-After` of an answer in milliseconds. A date is relative to the answer's `Date` header. */
const retryAfter = (headers: Headers): number | undefined => {
  const asked = headers.get('retry-after')
  if (asked === null) return undefined
  const milliseconds = /^\d+$/.test(asked)
    ? Number(asked) * 1000
    : Date.parse(asked) - Date.parse(headers.get('date') ?? '')
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds)
}

const once = async (
  method: Method,
  url: string,
  { userAgent, timeout, headers: own }: RequestOptions,
  form: URLSearchParams | undefined,
): Promise<Answer> => {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': userAgent, accept: 'text/html,application/xhtml+xml,*/*;q=0.8', ...own },
    signal: AbortSignal.timeout(timeout),
    ...(form && { body: form }),
  })
  const { status, headers } = response
  const location = headers.get('location') ?? undefined
  const again = status === 429 || status === 503 ? retryAfter(headers) : undefined
  return {
    status,
    ...(location !== undefined && { location }),
    ...(again !== undefined && { again }),
    contentType: headers.get('content-type') ?? '',
    body: new Uint8Array(await response.arrayBuffer()),
  }
}

/** Sends a request in the host's queue. Retries once if the host asks for an acceptable wait. */
export const request = async (
  method: Method,
  url: string,
  options: RequestOptions,
  form?: URLSearchParams,
): Promise<Answer | Failure> => {
  const { pace, wait, longestWait } = options
  try {
    return await pace(new URL(url).host, async () => {
      const answer = await once(method, url, options, form)
      if (answer.again === undefined || answer.again > longestWait) return answer
      await wait(answer.again)
      return once(method, url, options, form)
    })
  } catch (error) {
    return { failure: reasonOf(error) }
  }
}
