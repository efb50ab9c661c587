/** Saves a page to the Wayback Machine and waits for the result (Save Page Now 2 Public API). */
import { z } from 'zod'
import { shown } from '../timeline/problems'
import { isSameAddress, nearestCopy, type Target, withoutFragment } from './copy'
import { request } from './request'
import { isTrouble, OTHER_FORM, readJson, type Trouble, type Wayback } from './wayback'

/** The response to a capture request, and to the polling of its status. */
const captureAnswer = z.object({
  job_id: z.string().nullish(),
  status: z.string().nullish(),
  status_ext: z.string().nullish(),
  message: z.string().nullish(),
  timestamp: z.string().nullish(),
  /** The final address after redirects. */
  original_url: z.string().nullish(),
  /** The HTTP status of the page. By default only pages with 200 are saved. */
  http_status: z.coerce.number().nullish(),
})

type Capture = z.infer<typeof captureAnswer>

/** Rate limits of the account or IP address: no page can be saved for a while. */
const limits = /^error:(?:user-session-limit|max-daily-bandwidth|max-daily-bandwidth-from-ip)$/

/** Temporary errors of the service or the host. Any other code is a permanent problem of the page. */
const temporary = new Set(
  [
    'bad-gateway',
    'bandwidth-limit-exceeded',
    'browsing-timeout',
    'cannot-fetch',
    'capture-location-error',
    'celery',
    'gateway-timeout',
    'internal-server-error',
    'job-failed',
    'max-daily-bandwidth-host',
    'no-browsers-available',
    'no-captures',
    'protocol-error',
    'proxy-error',
    'read-timeout',
    'service-unavailable',
    'soft-time-limit-exceeded',
    'too-many-daily-captures',
    'too-many-requests',
  ].map((name) => `error:${name}`),
)

const captureTrouble = ({ status_ext, message }: Capture): Trouble => {
  const code = status_ext ?? 'error'
  const detail = `not saved (${shown(code)}${message ? `: ${shown(message)}` : ''})`
  if (limits.test(code)) return { state: 'failed', detail, stop: true }
  return { state: temporary.has(code) ? 'failed' : 'refused', detail }
}

/** Errors may have HTTP status 200, even in the first answer. */
const isError = ({ status, status_ext }: Capture): boolean =>
  status === 'error' || (status_ext?.startsWith('error') ?? false)

/** The result of a finished capture. If the page redirects, its target was saved, not the cited source. */
const savedCopy = (capture: Capture, source: Target): { timestamp: string } | Trouble => {
  const original = capture.original_url ?? source.url
  if (!isSameAddress(original, source.url)) {
    return {
      state: 'refused',
      detail: `redirects to another address, which was saved instead: ${shown(original)}`,
    }
  }
  const status = String(capture.http_status ?? 200)
  const snapshot = { timestamp: capture.timestamp ?? '', original, status }
  const timestamp = nearestCopy([snapshot], source)
  if (timestamp === undefined) return { state: 'failed', detail: 'saved, but the copy cannot be displayed' }
  return { timestamp }
}

const WITHOUT_KEYS =
  'Save Page Now needs the keys of an account: set ARCHIVE_ACCESS_KEY and ARCHIVE_SECRET_KEY to those shown at archive.org/account/s3.php'

/** Maximum number of status requests, with a pause between two. The service times out after two minutes. */
const MAX_STATUS_REQUESTS = 15

/** Saves a page. Returns the timestamp of the copy, or the reason why there is none. */
export const saveCopy = async (
  source: Target,
  { save, saves }: Wayback,
): Promise<{ timestamp: string } | Trouble> => {
  const ask = async (method: 'GET' | 'POST', address: string, form?: URLSearchParams) => {
    // Does not follow redirects, so that the keys are sent only to this host.
    const answer = await request(method, address, saves, form)
    if ('status' in answer && (answer.status === 401 || answer.status === 403)) {
      const isRefused = answer.status === 403 || saves.headers?.authorization !== undefined
      const detail = isRefused ? `Save Page Now answers ${answer.status}: are the keys right?` : WITHOUT_KEYS
      return { state: 'failed', detail, stop: true } satisfies Trouble
    }
    return readJson(answer, captureAnswer)
  }
  // Returns a copy of the last day instead of making a second one, for runs that were interrupted.
  const form = { url: withoutFragment(source.url), if_not_archived_within: '1d', skip_first_archive: '1' }
  let answer = await ask('POST', save, new URLSearchParams(form))
  const job = isTrouble(answer) ? undefined : answer.value.job_id
  for (let asked = 0; ; asked++) {
    if (isTrouble(answer)) return answer
    const { value } = answer
    if (isError(value)) return captureTrouble(value)
    if (value.timestamp && value.status !== 'pending') return savedCopy(value, source)
    if (!job) return { state: 'failed', detail: OTHER_FORM }
    if (asked === MAX_STATUS_REQUESTS)
      return { state: 'failed', detail: 'the capture did not finish in time' }
    answer = await ask('GET', `${save}/status/${encodeURIComponent(job)}`)
  }
}
