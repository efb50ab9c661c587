/** Serves a built site over HTTP, as a static host would. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { contentType } from './content-types'
import { ToldError } from './failure'

export type ServeOptions = {
  dir: string
  /** 0 for any free port. */
  port: number
  /** Below which path the site lives: empty, or beginning with a slash. */
  basePath?: string
  /** Address to listen on; only this machine by default. */
  host?: string
}

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

/** A handler that answers GET and HEAD from a folder, with ETag and the content types of `content-types.ts`. */
const siteHandler = ({ dir, basePath = '' }: Pick<ServeOptions, 'dir' | 'basePath'>) => {
  const files = sirv(dir, {
    etag: true,
    dotfiles: true,
    setHeaders: (response, pathname) => {
      const type = contentType(pathname)
      if (type) response.setHeader('content-type', type)
      response.setHeader('cache-control', 'no-cache')
      response.setHeader('x-content-type-options', 'nosniff')
    },
  })
  const missingPage = join(dir, '404.html')
  const missing = existsSync(missingPage) ? readFileSync(missingPage) : 'Not found'
  return { files, missing, basePath }
}

/**
 * Starts the server.
 *
 * @throws ToldError when the port is taken
 */
export const serveSite = async (options: ServeOptions): Promise<{ server: Server; url: string }> => {
  const { files, missing, basePath } = siteHandler(options)
  const server = createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    const path = request.url ?? '/'
    if (basePath && !path.startsWith(`${basePath}/`)) {
      notFound()
      return
    }
    request.url = path.slice(basePath.length)
    files(request, response, notFound)
  })
  const port = await listen(server, options.port, options.host ?? IPV4)
  return { server, url: `http://localhost:${port}${basePath}/` }
}
