/** Asks the Wayback Machine to make a copy of a page, and waits for it (Save Page Now 2 Public API). */
import { z } from 'zod'
import { shown } from '../timeline/problems'
import { isSameAddress, nearestCopy, type Sought, withoutFragment } from './copy'
import { request } from './request'
import { isTrouble, OTHER_FORM, readJson, type Trouble, type Wayback } from './wayback'

/** The response to a capture request, and to the polling of its status. */
const captureAnswer = z.object({
  job_id: z.string().nullish(),
  status: z.string().nullish(),
  status_ext: z.string().nullish(),
  message: z.string().nullish(),
  timestamp: z.string().nullish(),
  /** Where the address led in the end. */
  original_url: z.string().nullish(),
  /** What the page answered with; by default no other than 200 is kept. */
  http_status: z.coerce.number().nullish(),
})

type Capture = z.infer<typeof captureAnswer>

/** Limits of the account or of the network's address: no page can be saved for a while. */
const limits = /^error:(?:user-session-limit|max-daily-bandwidth|max-daily-bandwidth-from-ip)$/

/** What the service or the page's host may have overcome the next time. Any other code is about the page. */
const passing = new Set(
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
  return { state: passing.has(code) ? 'failed' : 'refused', detail }
}

/** Errors come with status 200 too, even at once. */
const isError = ({ status, status_ext }: Capture): boolean =>
  status === 'error' || (status_ext?.startsWith('error') ?? false)

/** A finished capture. A page that leads elsewhere was copied there, which is another source than the one cited. */
const savedCopy = (capture: Capture, source: Sought): { timestamp: string } | Trouble => {
  const original = capture.original_url ?? source.url
  if (!isSameAddress(original, source.url)) {
    return { state: 'refused', detail: `leads to another address, which was saved: ${shown(original)}` }
  }
  const status = String(capture.http_status ?? 200)
  const snapshot = { timestamp: capture.timestamp ?? '', original, status }
  const timestamp = nearestCopy([snapshot], source)
  if (timestamp === undefined)
    return { state: 'failed', detail: 'saved, but not as a page that can be shown' }
  return { timestamp }
}

const WITHOUT_KEYS =
  'Save Page Now wants the keys of an account: set ARCHIVE_ACCESS_KEY and ARCHIVE_SECRET_KEY, as archive.org/account/s3.php shows them'

/** How often to ask what became of a capture, a pause between two. The service itself gives up after two minutes. */
const MOST_QUESTIONS = 15

/** The moment of the copy that was made. */
export const saveCopy = async (
  source: Sought,
  { save, saves }: Wayback,
): Promise<{ timestamp: string } | Trouble> => {
  const ask = async (method: 'GET' | 'POST', address: string, form?: URLSearchParams) => {
    // Redirects are not followed: the keys are for this host.
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
    if (asked === MOST_QUESTIONS) return { state: 'failed', detail: 'the copy is not finished yet' }
    answer = await ask('GET', `${save}/status/${encodeURIComponent(job)}`)
  }
}
