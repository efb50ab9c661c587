/** Serves the desk from the preview: turns requests of Node into those of the web, for `app/desk/answer.ts`. */
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import { bundledTogether } from '../bundle.js'
import { CommandError } from '../command-error'
import { deskBase } from '../desk/paths'
import { type Answer, type DeskState, newState } from '../desk/state'
import { systemWords } from '../disk/system-words.js'
import { statusHeaders, statusPage } from '../status-page'
import { dataState } from '../timeline/data-state'
import type { DataError } from '../timeline/problems'
import { problemPage } from './problem-page'

/** `env` is the environment of the editor, for commands; `now` gives the time as RFC 3339 with an offset. */
export type DeskOptions = { env: NodeJS.ProcessEnv; now: () => string }

type Options = DeskOptions & { dir: string; port: number }

export const isDeskPath = (url = '/'): boolean => url === deskBase || url.startsWith(`${deskBase}/`)

/** Pictures may have 12 MB (`lib/timeline/images.ts`), tables of imports more. */
const MOST_BYTES = 40_000_000

const bodyOf = async (request: IncomingMessage): Promise<Uint8Array | undefined> => {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    length += (part as Buffer).byteLength
    if (length > MOST_BYTES) return undefined
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts)
}

/** The program of the desk with its style sheets. It is bundled again whenever it has changed. */
const load = async () => {
  const entry = 'app/desk/answer.ts'
  const { program = '', styles } = bundledTogether([entry])[entry] ?? {}
  const { answer }: { answer: Answer } = await import(pathToFileURL(program).href)
  const text = (name: string) => readFileSync(join('app', 'desk', name), 'utf8')
  const siteStyles = styles === undefined ? '' : readFileSync(styles, 'utf8')
  return { answer, assets: { styles: text('desk.css'), script: text('desk.js'), siteStyles } }
}

let state: DeskState | undefined

const send = (response: ServerResponse, status: number, page: string): void => {
  response.writeHead(status, { ...statusHeaders, 'cache-control': 'no-store' }).end(page)
}

/** Answers a request for an address of the desk. The host and the origin of the request have been checked. */
export const answerDesk = async (
  request: IncomingMessage,
  response: ServerResponse,
  { dir, port, env, now }: Options,
): Promise<void> => {
  try {
    const { answer, assets } = await load()
    state ??= newState({ dir, siteUrl: env.SITE_URL || undefined, env, now })
    const { method = 'GET', url = '/' } = request
    const hasBody = method !== 'GET' && method !== 'HEAD'
    const body = hasBody ? await bodyOf(request) : undefined
    if (hasBody && !body) return send(response, 413, statusPage(413))
    const headers = new Headers(
      Object.entries(request.headers).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
    )
    const asked = new Request(`http://localhost:${port}${url}`, {
      method,
      headers,
      ...(body && { body: new Blob([body as never]) }),
    })
    const made = await answer(asked, state, assets)
    response.writeHead(made.status, Object.fromEntries(made.headers))
    if (made.body && method !== 'HEAD') await pipeline(Readable.fromWeb(made.body as never), response)
    else response.end()
  } catch (error) {
    if (response.headersSent) return void response.destroy()
    if (error instanceof Error && error.name === 'DataError') {
      return send(response, 500, problemPage((error as DataError).problems, dataState(dir)))
    }
    const words =
      systemWords(error) ?? (error instanceof CommandError ? error.message : String((error as Error).stack))
    send(response, 500, statusPage(500, words))
  }
}
