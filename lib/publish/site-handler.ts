/** Answers requests from the folder of a built site, which may be replaced by a build at any time. */
import type { ReadStream, Stats } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { relative, sep } from 'node:path'
import send from 'send'
import { contentType } from '../content-types'
import { requestTarget } from '../request-target'
import type { Refusals } from './refusals'
import {
  compressedCopy,
  contentTags,
  folderAgain,
  folderState,
  type headersIn,
  isInside,
} from './site-folder'

type Options = {
  dir: string
  basePath: string
  headersOf: ReturnType<typeof headersIn>
  refuse: Refusals['refuse']
}

type Asked = { request: IncomingMessage; response: ServerResponse; path: string; query?: string | undefined }

/** A build replaces the folder once. More often within one answer is a fault. */
const MOST_ATTEMPTS = 20

type SendError = { status?: number; headers?: Record<string, string> }

/** Handles GET and HEAD requests from the folder. */
export const siteHandler = ({ dir, basePath, headersOf, refuse }: Options): RequestListener => {
  const tagOf = contentTags()

  const answer = async (asked: Asked, attempt = 0): Promise<void> => {
    const { request, response, path, query } = asked
    const state = await folderAgain(dir)
    if (state === undefined) return refuse(response, 503)
    const setHeaders = (headers: Readonly<Record<string, string>>): void => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    }
    let opened: ReadStream | undefined
    const fail = ({ status = 500, headers }: SendError): void => {
      if (response.headersSent) return void response.destroy()
      opened?.unpipe(response)
      // Part of what was read may be of the old folder, part of the new one.
      if (folderState(dir) !== state && attempt < MOST_ATTEMPTS) {
        for (const name of response.getHeaderNames()) response.removeHeader(name)
        return void answer(asked, attempt + 1)
      }
      // A path that leads out of the site leads nowhere.
      refuse(response, status === 403 ? 404 : status, headers)
    }
    const sitePath = path.slice(basePath.length)
    const compressed = compressedCopy(dir, sitePath, request.headers)
    const file = compressed?.path ?? sitePath
    if (!isInside(dir, file)) return fail({ status: 404 })
    send(request, file, { root: dir, dotfiles: 'allow', cacheControl: false })
      .on('headers', (_: ServerResponse, sent: string, stat: Stats) => {
        const tag = tagOf(sent, stat.mtimeMs)
        const original = compressed ? sent.slice(0, -compressed.ending.length) : sent
        setHeaders({
          'content-type': contentType(original),
          'cache-control': 'no-cache',
          'x-content-type-options': 'nosniff',
          ...headersOf(`${basePath}/${relative(dir, original).split(sep).join('/')}`),
          ...(compressed && { 'content-encoding': compressed.encoding }),
          vary: 'accept-encoding',
          ...(tag && { etag: tag }),
        })
      })
      .on('directory', () => {
        response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` }).end()
      })
      .on('stream', (stream: ReadStream) => {
        opened = stream
        // The headers are those of the file that was there before this one was opened.
        stream.once('open', () => {
          if (folderState(dir) !== state)
            stream.destroy(Object.assign(new Error('replaced'), { code: 'ENOENT' }))
        })
      })
      .on('error', fail)
      .pipe(response)
  }

  return (request, response) => {
    const target = requestTarget(request)
    if (!target) return refuse(response, 400)
    if (target.path === '*') return void response.writeHead(204, { allow: 'GET, HEAD' }).end()
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405)
    // A redirect to a path with two leading slashes or backslashes would go to another host.
    const path = target.path.replace(/^[/\\]+/, '/')
    if (!`${path}/`.startsWith(`${basePath}/`)) return refuse(response, 404)
    answer({ request, response, path, query: target.query }).catch(() => {
      if (response.headersSent) response.destroy()
      else refuse(response, 500)
    })
  }
}
