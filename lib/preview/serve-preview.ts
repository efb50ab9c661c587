/**
 * The preview server: Next's development server behind a check of the data. As in a build, all that is no page of Next
 * comes from our own code.
 */
import { createServer, type IncomingMessage } from 'node:http'
import { pathToFileURL } from 'node:url'
import next from 'next'
import { homePath } from '../addresses'
import { bundled } from '../bundle.js'
import { statusHeaders, statusLine, statusPage } from '../status-page'
import { dataState } from '../timeline/data-state'
import { DataError } from '../timeline/problems'
import { type ReadOptions, readForReaders } from '../timeline/read'
import type { Timeline } from '../timeline/types'
import { shareStory } from './checked-story'
import { answerDesk, type DeskOptions, isDeskPath } from './desk'
import { editLinksScript } from './edit-links'
import type { Made } from './made-at'
import { refusalOf } from './own-requests'
import { ownScriptAt } from './own-scripts'
import { changesPath, editLinksPath, reloadPath } from './paths'
import { problemPage } from './problem-page'
import { changesOf, reloadScript } from './reload'

type Story = { state: string; timeline?: Timeline; error?: DataError }

/** Reads and checks the data; the result is cached until the data changes. */
const storyReader = (options: ReadOptions, stateOf: () => string) => {
  let known: Story | undefined
  return (): Story => {
    const state = stateOf()
    if (known?.state === state) return known
    known = { state }
    try {
      known.timeline = readForReaders(options)
      shareStory({ state, timeline: known.timeline })
    } catch (error) {
      if (error instanceof DataError) known.error = error
    }
    return known
  }
}

/** What our own code makes for an address. It is bundled again whenever it has changed. */
const made = async (timeline: Timeline, url = '/'): Promise<Made | undefined> => {
  const { madeAt } = await import(pathToFileURL(bundled('lib/preview/made-at.ts')).href)
  return madeAt(timeline, url.split('?')[0])
}

const scripts: ReadonlyMap<string, string> = new Map([
  [reloadPath, reloadScript],
  [editLinksPath, editLinksScript],
])

const isPage = ({ url = '', method }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && !url.startsWith('/_next/') && !url.startsWith('/__next')

/** Starts the preview of a data folder, and resolves when its first page is ready. It runs until the process ends. */
export const servePreview = async (port: number, options: ReadOptions, desk: DeskOptions): Promise<void> => {
  const stateOf = () => dataState(options.dir)
  const sendChanges = changesOf(stateOf)
  const story = storyReader(options, stateOf)
  // Hosts are checked here.
  const server = createServer({ requireHostHeader: false })
  // Next gets the connections for its own reloading from here, so that they are checked too.
  const forNext = createServer()
  const app = next({ dev: true, hostname: 'localhost', port, httpServer: forNext })
  await app.prepare()
  const handle = app.getRequestHandler()
  server.on('upgrade', (request, socket, head) => {
    const refused = refusalOf(request, port)
    if (!refused) return forNext.emit('upgrade', request, socket, head)
    socket.on('error', () => socket.destroy())
    socket.end(`HTTP/1.1 ${statusLine(refused.status)}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
  })
  server.on('request', async (request, response) => {
    const refused = refusalOf(request, port)
    if (refused) {
      const page = statusPage(refused.status, refused.words)
      return response.writeHead(refused.status, { ...statusHeaders, 'cache-control': 'no-store' }).end(page)
    }
    if (request.url === changesPath) return sendChanges(response)
    const [path = ''] = request.url?.split('?') ?? []
    const script = scripts.get(path) ?? ownScriptAt(path)
    if (script !== undefined) {
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
    }
    if (isDeskPath(request.url)) return answerDesk(request, response, { ...desk, ...options, port })
    if (!isPage(request)) return handle(request, response)
    const { error, state, timeline } = story()
    const answer = (status: number, type: string, content: string | Uint8Array) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(content)
    if (error) return answer(500, 'text/html; charset=utf-8', problemPage(error.problems, state))
    try {
      const found = timeline && (await made(timeline, request.url))
      if (found) return answer(200, found.type, found.content)
    } catch (failure) {
      return answer(
        500,
        'text/plain; charset=utf-8',
        String(failure instanceof Error ? failure.stack : failure),
      )
    }
    return handle(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  // Next compiles a page when it is first requested. Nobody should have to wait for that in a browser.
  await fetch(`http://127.0.0.1:${port}${homePath}`).catch(() => {})
}
