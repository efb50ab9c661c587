/** Answers requests for which there is no page or file: each with its status, a page and the headers of the site. */
import { maxHeaderSize, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { notFoundPath } from '../addresses'
import { statusHeaders, statusLine, statusPage } from '../status-page'
import { type headersIn, readInside } from './site-folder'

type Headers = Readonly<Record<string, string>>

export type Refusals = {
  /** Answers a request, instead of what was prepared for it. */
  refuse: (response: ServerResponse, status: number, headers?: Headers) => void
  /** The same as text, for a connection on which there is no request that Node understands. */
  written: (status: number) => string
}

const methods: Headers = { allow: 'GET, HEAD' }

/** @param headersOf the headers of a path of the site */
export const refusals = (
  dir: string,
  basePath: string,
  headersOf: ReturnType<typeof headersIn>,
): Refusals => {
  const answer = (status: number): { headers: Headers; page: string | Buffer } => {
    const page = (status === 404 && readInside(dir, notFoundPath)) || statusPage(status)
    const own = Object.entries(headersOf(basePath + notFoundPath)).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ])
    const headers = {
      ...statusHeaders,
      ...Object.fromEntries(own),
      ...(status === 405 && methods),
      ...(status === 503 && { 'retry-after': '5', 'cache-control': 'no-store' }),
      'content-length': String(Buffer.byteLength(page)),
    }
    return { headers, page }
  }
  return {
    refuse: (response, status, more = {}) => {
      for (const name of response.getHeaderNames()) response.removeHeader(name)
      const { headers, page } = answer(status)
      response.writeHead(status, { ...headers, ...more }).end(page)
    },
    written: (status) => {
      const { headers, page } = answer(status)
      const lines = Object.entries({ ...headers, connection: 'close' }).map(
        ([name, value]) => `${name}: ${value}`,
      )
      return `HTTP/1.1 ${statusLine(status)}\r\n${lines.join('\r\n')}\r\n\r\n${page}`
    },
  }
}

/** The statuses of what Node's parser refuses. */
const parserStatuses: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
}

type ClientError = NodeJS.ErrnoException & { rawPacket?: Buffer }

const statusOf = ({ code = '', rawPacket }: ClientError): number => {
  const [line = ''] = rawPacket?.toString('latin1').split('\r\n', 1) ?? []
  const isLine = /^[A-Z]+ /.test(line) && line.length >= maxHeaderSize
  return code === 'HPE_HEADER_OVERFLOW' && isLine ? 414 : (parserStatuses[code] ?? 400)
}

/** Answers what is no request that Node understands, as far as it can be answered. */
export const refuseBadRequests = (server: Server, { refuse, written }: Refusals): void => {
  // An answer that is being sent must not have another one in its middle.
  const answering = new WeakSet<Duplex>()
  server.prependListener('request', ({ socket }, response) => {
    answering.add(socket)
    response.once('close', () => answering.delete(socket))
  })
  server.on('clientError', (error: ClientError, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable || answering.has(socket)) socket.destroy()
    else socket.end(written(statusOf(error)))
  })
  server.on('connect', (_request, socket: Duplex) => {
    socket.on('error', () => socket.destroy())
    socket.end(written(405))
  })
  server.on('checkExpectation', (_request, response: ServerResponse) => refuse(response, 417))
}
