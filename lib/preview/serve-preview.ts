/** The preview server: Next's development server behind a check of the data. */
import { createServer, type IncomingMessage } from 'node:http'
import next from 'next'
import { homePath } from '../addresses'
import { dataState } from '../timeline/data-state'
import { DataError } from '../timeline/problems'
import { type ReadOptions, readForReaders } from '../timeline/read'
import { shareStory } from './checked-story'
import { changesPath, reloadPath } from './paths'
import { problemPage } from './problem-page'
import { reloadScript, sendChanges } from './reload'

type Found = { state: string; error?: DataError }

/** Checks the data; the result is cached until the data changes. */
const problemFinder = (options: ReadOptions, stateOf: () => string) => {
  let known: Found | undefined
  return (): Found => {
    const state = stateOf()
    if (known?.state === state) return known
    known = { state }
    try {
      shareStory({ state, timeline: readForReaders(options) })
    } catch (error) {
      if (error instanceof DataError) known.error = error
    }
    return known
  }
}

const isPage = ({ url = '', method }: IncomingMessage): boolean =>
  method === 'GET' && !url.startsWith('/_next/') && !url.startsWith('/__next')

/** Starts the preview of a data folder, and resolves when its first page is ready. It runs until the process ends. */
export const servePreview = async (port: number, options: ReadOptions): Promise<void> => {
  const stateOf = () => dataState(options.dir)
  const problemsIn = problemFinder(options, stateOf)
  const server = createServer()
  const app = next({ dev: true, hostname: 'localhost', port, httpServer: server })
  await app.prepare()
  const handle = app.getRequestHandler()
  server.on('request', async (request, response) => {
    if (request.url === changesPath) return sendChanges(stateOf, response)
    if (request.url?.split('?')[0] === reloadPath) {
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(reloadScript)
    }
    if (!isPage(request)) return handle(request, response)
    const { error, state } = problemsIn()
    if (error) {
      response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      return response.end(problemPage(error.problems, state))
    }
    return handle(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  // Next compiles a page when it is first requested. Nobody should have to wait for that in a browser.
  await fetch(`http://127.0.0.1:${port}${homePath}`)
}
