/** The preview while editing: Next's own server for development, and before it the state of the data. */
import { createServer, type IncomingMessage } from 'node:http'
import next from 'next'
import { DataError } from '../../timeline/problems'
import { type ReadOptions, readTimeline } from '../../timeline/read'
import { dataState } from './data-state'
import { changesPath, reloadPath } from './paths'
import { problemPage } from './problem-page'
import { reloadScript, sendChanges } from './reload'
import { warmer } from './warm'

/** What is wrong with the data in a state; read anew once it is another one. */
const problemFinder = (options: ReadOptions, stateOf: () => string) => {
  let known: { state: string; error?: DataError } | undefined
  return (): DataError | undefined => {
    const state = stateOf()
    if (known?.state === state) return known.error
    known = { state }
    try {
      readTimeline(options)
    } catch (error) {
      if (error instanceof DataError) known.error = error
    }
    return known.error
  }
}

const isPage = ({ url = '', method }: IncomingMessage): boolean =>
  method === 'GET' && !url.startsWith('/_next/') && !url.startsWith('/__next')

/** Starts the preview of the data folder; ends with the process. */
export const servePreview = async (port: number, options: ReadOptions): Promise<void> => {
  const stateOf = () => dataState(options.dir)
  const problemsIn = problemFinder(options, stateOf)
  const warm = warmer(port, stateOf)
  const server = createServer()
  const app = next({ dev: true, hostname: 'localhost', port, httpServer: server })
  await app.prepare()
  const handle = app.getRequestHandler()
  server.on('request', async (request, response) => {
    if (request.url === changesPath) return sendChanges(stateOf, response)
    if (request.url === reloadPath) {
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(reloadScript)
    }
    if (!isPage(request)) return handle(request, response)
    const error = problemsIn()
    if (error) {
      response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      return response.end(problemPage(error.problems))
    }
    await warm(request, response)
    return handle(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
}
