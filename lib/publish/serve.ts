/** Serves a built site over HTTP, like a static host. */
import type { Stats } from 'node:fs'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { join, relative, sep } from 'node:path'
import send from 'send'
import { notFoundPath } from '../addresses'
import { CommandError } from '../command-error'
import { contentType } from '../content-types'
import { compressedCopy, contentTags, headersIn, readIfExists } from './site-folder'

export type ServeOptions = {
  dir: string
  /** 0 for any free port. */
  port: number
  /** The path that the site is served under: empty, or starting with a slash. */
  basePath?: string
  /** Address to listen on, by default 127.0.0.1. */
  host?: string
  /** Milliseconds within which a client must send the complete request. */
  requestTimeout?: number
}

/** Long enough for a slow mobile connection, short enough against requests that never end. */
const REQUEST_TIMEOUT = 20_000

const DEFAULT_PORT = 3000

/**
 * Parses a port number; empty means the default.
 *
 * @throws CommandError unless it is a whole number from 1 to 65535
 */
export const portFrom = (text: string | undefined): number => {
  const port = text ? Number(text) : DEFAULT_PORT
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new CommandError(`PORT is "${text}"; it must be a whole number from 1 to 65535.`)
}

const IPV4 = '127.0.0.1'
const IPV6 = '::1'

/** Starts listening and returns the port. */
const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const advice = `Stop the other program, or choose another port: PORT=${port + 1} npm start`
      reject(error.code === 'EADDRINUSE' ? new CommandError(`Port ${port} is in use. ${advice}`) : error)
    })
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })

/**
 * Checks that no other program listens on the port of `localhost`, on IPv4 or IPv6.
 *
 * @throws CommandError if the port is in use
 */
export const assertPortFree = async (port: number): Promise<void> => {
  for (const host of [IPV4, IPV6]) {
    const probe = createServer()
    try {
      await listen(probe, port, host)
    } catch (error) {
      // IPv6 may not be available.
      if (error instanceof CommandError || host === IPV4) throw error
    }
    await new Promise((done) => probe.close(done))
  }
}

/** Handles GET and HEAD requests from the folder. */
const siteHandler = ({ dir, basePath = '' }: ServeOptions): RequestListener => {
  const tagOf = contentTags()
  const headersOf = headersIn(dir)
  const notFoundPage = join(dir, notFoundPath)
  return (request, response) => {
    const setHeaders = (headers: Readonly<Record<string, string>>): void => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    }
    const notFound = (code = 404): void => {
      setHeaders({ 'content-type': 'text/html; charset=utf-8', ...headersOf(basePath + notFoundPath) })
      response.writeHead(code).end(readIfExists(notFoundPage) ?? 'Not found')
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    const [requested = '/', query] = (request.url ?? '/').split('?')
    // A redirect to a path with two leading slashes or backslashes would go to another host.
    const path = requested.replace(/^[/\\]+/, '/')
    if (!`${path}/`.startsWith(`${basePath}/`)) {
      notFound()
      return
    }
    const sitePath = path.slice(basePath.length)
    const compressed = compressedCopy(dir, sitePath, request.headers)
    send(request, compressed?.path ?? sitePath, { root: dir, dotfiles: 'allow', cacheControl: false })
      .on('headers', (_: ServerResponse, sent: string, stat: Stats) => {
        const tag = tagOf(sent, stat.mtimeMs)
        const file = compressed ? sent.slice(0, -compressed.ending.length) : sent
        setHeaders({
          'content-type': contentType(file),
          'cache-control': 'no-cache',
          'x-content-type-options': 'nosniff',
          ...headersOf(`${basePath}/${relative(dir, file).split(sep).join('/')}`),
          ...(compressed && { 'content-encoding': compressed.encoding }),
          vary: 'accept-encoding',
          ...(tag && { etag: tag }),
        })
      })
      .on('directory', () => {
        response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` }).end()
      })
      .on('error', ({ status = 404 }: { status?: number }) => notFound(status))
      .pipe(response)
  }
}

/**
 * Starts the server.
 *
 * @throws CommandError if the port is in use
 */
export const serveSite = async (options: ServeOptions): Promise<{ server: Server; url: string }> => {
  const { requestTimeout = REQUEST_TIMEOUT } = options
  const timeouts = {
    headersTimeout: requestTimeout,
    requestTimeout,
    connectionsCheckingInterval: Math.min(requestTimeout, 1000),
  }
  const server = createServer(timeouts, siteHandler(options))
  const port = await listen(server, options.port, options.host ?? IPV4)
  return { server, url: `http://localhost:${port}${options.basePath ?? ''}/` }
}
