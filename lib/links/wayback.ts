/** The interfaces of the Wayback Machine: their addresses, and error messages for unusable responses. */
import type { z } from 'zod'
import type { Answer, Failure, RequestOptions } from './request'

export type Wayback = {
  /** The Availability JSON API. */
  availability: string
  /** The CDX Server API. */
  index: string
  /** Save Page Now. */
  save: string
  /** Request options for the first two. */
  lookUps: RequestOptions
  /** Request options for the last one, with the keys of an account if given. */
  saves: RequestOptions
}

/** The addresses of the interfaces; all on one host if an origin is given. */
export const interfacesAt = (origin?: string): Pick<Wayback, 'availability' | 'index' | 'save'> => ({
  availability: `${origin ?? 'https://archive.org'}/wayback/available`,
  index: `${origin ?? 'https://web.archive.org'}/cdx/search/cdx`,
  save: `${origin ?? 'https://web.archive.org'}/save`,
})

/** The authorization header of Save Page Now. */
export const keyHeader = (access: string, secret: string): Readonly<Record<string, string>> => ({
  authorization: `LOW ${access}:${secret}`,
})

/** Why there is no copy. */
export type Trouble = {
  /** `refused` is permanent, `failed` may be retried. */
  state: 'refused' | 'failed'
  /** For the report. */
  detail: string
  /** Do not query the interface again in this run. */
  stop?: true
}

export const isTrouble = (value: object): value is Trouble => 'detail' in value

export const OTHER_FORM = 'an answer in an undocumented form'

const MINUTE = 60_000

const minutes = (milliseconds: number): string => {
  const count = Math.ceil(milliseconds / MINUTE)
  return `${count} minute${count === 1 ? '' : 's'}`
}

const troubleOf = ({ status, again }: Answer): Trouble | undefined => {
  if (again !== undefined) {
    const detail = `answers ${status} and asks to wait ${minutes(again)}`
    return { state: 'failed', detail, stop: true }
  }
  if (status === 429) return { state: 'failed', detail: 'answers 429: too many requests', stop: true }
  // The status for pages that their owners have excluded.
  if (status === 403) return { state: 'refused', detail: 'answers 403: the archive does not show this page' }
  return status === 200 ? undefined : { state: 'failed', detail: `answers ${status}` }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Parses a response by its documented schema. The content type is ignored, as not all interfaces set it for JSON. */
export const readJson = <T>(answer: Answer | Failure, schema: z.ZodType<T>): { value: T } | Trouble => {
  if ('failure' in answer) return { state: 'failed', detail: answer.failure }
  const trouble = troubleOf(answer)
  if (trouble) return trouble
  const json = parsed(new TextDecoder().decode(answer.body))
  if (json === undefined) {
    return {
      state: 'failed',
      detail: `an answer that is not JSON (${answer.contentType || 'no content type'})`,
    }
  }
  const { success, data } = schema.safeParse(json)
  return success ? { value: data } : { state: 'failed', detail: OTHER_FORM }
}
