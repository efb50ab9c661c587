/** Serves a built site over HTTP, as a static host would. */
import type { Stats } from 'node:fs'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { join, relative, sep } from 'node:path'
import send from 'send'
import { contentType } from '../content-types'
import { ToldError } from './failure'
import { compressedCopy, contentTags, headersIn, readIfThere } from './site-folder'

export type ServeOptions = {
  dir: string
  /** 0 for any free port. */
  port: number
  /** Below which path the site lives: empty, or beginning with a slash. */
  basePath?: string
  /** Address to listen on; only this machine by default. */
  host?: string
  /** Milliseconds within which a question has to be asked to its end. */
  patience?: number
}

/** Enough for a phone on a train, and too little to keep a server busy with questions that never end. */
const PATIENCE = 20_000

const DEFAULT_PORT = 3000

/**
 * The port that a person asked for.
 *
 * @throws ToldError for anything but a whole number that a port can have
 */
export const portFrom = (text: string | undefined): number => {
  const port = text ? Number(text) : DEFAULT_PORT
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new ToldError(`PORT is "${text}"; it has to be a whole number from 1 to 65535.`)
}

const IPV4 = '127.0.0.1'
const IPV6 = '::1'

/** The port the server then listens on. */
const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const advice = `Stop the other program, or choose another port: PORT=${port + 1} npm start`
      reject(error.code === 'EADDRINUSE' ? new ToldError(`Port ${port} is in use. ${advice}`) : error)
    })
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })

/**
 * Makes sure that a browser asking localhost for the port will not meet another program there.
 *
 * @throws ToldError when the port is taken
 */
export const assertPortFree = async (port: number): Promise<void> => {
  for (const host of [IPV4, IPV6]) {
    const probe = createServer()
    try {
      await listen(probe, port, host)
    } catch (error) {
      // A machine may be without IPv6.
      if (error instanceof ToldError || host === IPV4) throw error
    }
    await new Promise((done) => probe.close(done))
  }
}

/** Answers GET and HEAD from the folder. */
const siteHandler = ({ dir, basePath = '' }: ServeOptions): RequestListener => {
  const tagOf = contentTags()
  const headersOf = headersIn(dir)
  const missingPage = join(dir, '404.html')
  return (request, response) => {
    const give = (headers: Readonly<Record<string, string>>): void => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    }
    const missing = (code = 404): void => {
      give({ 'content-type': 'text/html; charset=utf-8', ...headersOf(`${basePath}/404.html`) })
      response.writeHead(code).end(readIfThere(missingPage) ?? 'Not found')
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    const [asked = '/', query] = (request.url ?? '/').split('?')
    // Two slashes, of either kind, would make a redirect lead to another host.
    const path = asked.replace(/^[/\\]+/, '/')
    if (!`${path}/`.startsWith(`${basePath}/`)) {
      missing()
      return
    }
    const below = path.slice(basePath.length)
    const compressed = compressedCopy(dir, below, request.headers)
    send(request, compressed?.path ?? below, { root: dir, dotfiles: 'allow', cacheControl: false })
      .on('headers', (_: ServerResponse, sent: string, stat: Stats) => {
        const tag = tagOf(sent, stat.mtimeMs)
        const file = compressed ? sent.slice(0, -compressed.ending.length) : sent
        give({
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
      .on('error', ({ status = 404 }: { status?: number }) => missing(status))
      .pipe(response)
  }
}

/**
 * Starts the server.
 *
 * @throws ToldError when the port is taken
 */
export const serveSite = async (options: ServeOptions): Promise<{ server: Server; url: string }> => {
  const { patience = PATIENCE } = options
  const times = {
    headersTimeout: patience,
    requestTimeout: patience,
    connectionsCheckingInterval: Math.min(patience, 1000),
  }
  const server = createServer(times, siteHandler(options))
  const port = await listen(server, options.port, options.host ?? IPV4)
  return { server, url: `http://localhost:${port}${options.basePath ?? ''}/` }
}
