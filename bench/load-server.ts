/**
 * Runs a server as a separate process: `site DIR`, or `bare FILE` for a handler that always sends the same
 * file.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serveSite } from '../lib/publish/serve'

const [kind, path = ''] = process.argv.slice(2)

if (kind === 'site') {
  const { url } = await serveSite({ dir: path, port: 0 })
  process.send?.(url)
} else {
  const bytes = readFileSync(path)
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'br',
    'content-length': bytes.length,
  }
  const server = createServer((_, response) => response.writeHead(200, headers).end(bytes))
  server.listen(0, '127.0.0.1', () =>
    process.send?.(`http://localhost:${(server.address() as AddressInfo).port}/`),
  )
}
