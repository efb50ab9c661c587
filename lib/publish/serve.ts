/** Serves a built site over HTTP, like a static host. */
import { createServer, type Server } from 'node:http'
import { CommandError } from '../command-error'
import { refusals, refuseBadRequests } from './refusals'
import { headersIn } from './site-folder'
import { siteHandler } from './site-handler'

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

/**
 * Starts the server.
 *
 * @throws CommandError if the port is in use
 */
export const serveSite = async (options: ServeOptions): Promise<{ server: Server; url: string }> => {
  const { dir, basePath = '', requestTimeout = REQUEST_TIMEOUT } = options
  const timeouts = {
    headersTimeout: requestTimeout,
    requestTimeout,
    connectionsCheckingInterval: Math.min(requestTimeout, 1000),
  }
  const headersOf = headersIn(dir)
  const answers = refusals(dir, basePath, headersOf)
  // Hosts are checked by the handler, which has a page for what is wrong.
  const server = createServer(
    { ...timeouts, requireHostHeader: false },
    siteHandler({ dir, basePath, headersOf, refuse: answers.refuse }),
  )
  refuseBadRequests(server, answers)
  const port = await listen(server, options.port, options.host ?? IPV4)
  return { server, url: `http://localhost:${port}${basePath}/` }
}
