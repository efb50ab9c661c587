/** The interfaces of the Wayback Machine: where they are, and what is wrong with an answer that is of no use. */
import type { z } from 'zod'
import type { Answer, Failure, RequestOptions } from './request'

export type Wayback = {
  /** The Availability JSON API. */
  availability: string
  /** The CDX Server API. */
  index: string
  /** Save Page Now. */
  save: string
  /** How the first two are asked. */
  lookUps: RequestOptions
  /** How the last one is asked, with the keys of an account where there are any. */
  saves: RequestOptions
}

/** The addresses of the interfaces; all on one host where another than the archive itself is named. */
export const interfacesAt = (origin?: string): Pick<Wayback, 'availability' | 'index' | 'save'> => ({
  availability: `${origin ?? 'https://archive.org'}/wayback/available`,
  index: `${origin ?? 'https://web.archive.org'}/cdx/search/cdx`,
  save: `${origin ?? 'https://web.archive.org'}/save`,
})

/** The header by which Save Page Now knows an account. */
export const keyHeader = (access: string, secret: string): Readonly<Record<string, string>> => ({
  authorization: `LOW ${access}:${secret}`,
})

/** Why there is no copy. */
export type Trouble = {
  /** Refused: there will be none the next time either. Failed: it may go well another time. */
  state: 'refused' | 'failed'
  /** In words. */
  detail: string
  /** The interface is not to be asked again in this run. */
  stop?: true
}

export const isTrouble = (value: object): value is Trouble => 'detail' in value

export const OTHER_FORM = 'an answer in another form than documented'

const MINUTE = 60_000

const minutes = (milliseconds: number): string => {
  const count = Math.ceil(milliseconds / MINUTE)
  return `${count} minute${count === 1 ? '' : 's'}`
}

const troubleOf = ({ status, again }: Answer): Trouble | undefined => {
  if (again !== undefined) {
    const detail = `answers ${status} and asks to be left alone for ${minutes(again)}`
    return { state: 'failed', detail, stop: true }
  }
  if (status === 429) return { state: 'failed', detail: 'answers 429: too many requests', stop: true }
  // So it answers for pages whose owners do not want them shown.
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

/** What an answer says, if it has the form that is documented. The content type is not asked: not all give JSON its own. */
export const readJson = <T>(answer: Answer | Failure, schema: z.ZodType<T>): { value: T } | Trouble => {
  if ('failure' in answer) return { state: 'failed', detail: answer.failure }
  const trouble = troubleOf(answer)
  if (trouble) return trouble
  const json = parsed(new TextDecoder().decode(answer.body))
  if (json === undefined) {
    return {
      state: 'failed',
      detail: `an answer that is no JSON (${answer.contentType || 'no content type'})`,
    }
  }
  const { success, data } = schema.safeParse(json)
  return success ? { value: data } : { state: 'failed', detail: OTHER_FORM }
}
