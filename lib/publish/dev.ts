/** `npm run dev`: preview while editing, at http://localhost:3000; PORT names another port. */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fail } from './failure'
import { assertPortFree, portFrom } from './serve'

try {
  const port = portFrom(process.env.PORT)
  await assertPortFree(port)
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  // Links stay on this machine, whatever address the site is published at.
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', SITE_URL: `http://localhost:${port}` }
  const child = spawn(process.execPath, [next, 'dev', '--port', String(port)], { env, stdio: 'inherit' })
  child.on('close', (code) => {
    process.exitCode = code ?? 0
  })
} catch (error) {
  fail(error)
}
