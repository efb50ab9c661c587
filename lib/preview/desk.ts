/** Serves the desk from the preview: turns requests of Node into those of the web, for `app/desk/answer.ts`. */
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import { bundledTogether } from '../bundle.js'
import { deskBase } from '../desk/paths'
import type { Answer, DeskState, newState } from '../desk/state'
import { systemWords } from '../disk/system-words.js'
import { escapeHtml } from '../formats/html'
import { statusHeaders, statusPage } from '../status-page'
import { dataState } from '../timeline/data-state'
import type { DataError } from '../timeline/problems'
import { problemPage } from './problem-page'

/** `env` is the environment of the editor, for commands; `now` gives the time as RFC 3339 with an offset. */
export type DeskOptions = { env: NodeJS.ProcessEnv; now: () => string }

type Options = DeskOptions & { dir: string; port: number }

export const isDeskPath = (url = '/'): boolean => url === deskBase || url.startsWith(`${deskBase}/`)

const METHODS: readonly string[] = ['GET', 'HEAD', 'POST']

/** Pictures may have 12 MB (`lib/timeline/images.ts`), tables of imports more. */
const MOST_BYTES = 40_000_000

/** Undefined if it is too large. The connection stays open, so that the answer arrives. */
const bodyOf = async (request: IncomingMessage): Promise<Uint8Array | undefined> => {
  const parts: Buffer[] = []
  let length = Number(request.headers['content-length'] ?? 0)
  if (length <= MOST_BYTES) {
    length = 0
    for await (const part of request.iterator({ destroyOnReturn: false })) {
      length += (part as Buffer).byteLength
      if (length > MOST_BYTES) break
      parts.push(part as Buffer)
    }
  }
  if (length <= MOST_BYTES) return Buffer.concat(parts)
  request.resume()
  return undefined
}

type Desk = { answer: Answer; newState: typeof newState }

/** The program of the desk with its style sheets. It is bundled again whenever it has changed. */
const load = async () => {
  const entry = 'app/desk/answer.ts'
  const { program = '', styles } = bundledTogether([entry])[entry] ?? {}
  const desk: Desk = await import(pathToFileURL(program).href)
  const text = (name: string) => readFileSync(join('app', 'desk', name), 'utf8')
  const siteStyles = styles === undefined ? '' : readFileSync(styles, 'utf8')
  return { program, desk, assets: { styles: text('desk.css'), script: text('desk.js'), siteStyles } }
}

/** Belongs to one bundle of the program: what reads the record must be of the same as what renders it. */
let known: { program: string; state: DeskState } | undefined

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
    const { program, desk, assets } = await load()
    if (known?.program !== program) {
      known = { program, state: desk.newState({ dir, siteUrl: env.SITE_URL || undefined, env, now }) }
    }
    const { method = 'GET', url = '/' } = request
    if (!METHODS.includes(method)) return send(response, 405, statusPage(405))
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
    const made = await desk.answer(asked, known.state, assets)
    response.writeHead(made.status, Object.fromEntries(made.headers))
    if (made.body && method !== 'HEAD') await pipeline(Readable.fromWeb(made.body as never), response)
    else response.end()
  } catch (error) {
    if (response.headersSent) return void response.destroy()
    if (error instanceof Error && error.name === 'DataError') {
      return send(response, 500, problemPage((error as DataError).problems, dataState(dir)))
    }
    const words = systemWords(error) ?? String(error instanceof Error ? error.stack : error)
    send(response, 500, statusPage(500, escapeHtml(words)))
  }
}
