/** `npm run dev`: previews the data while editing, at http://localhost:3000. PORT sets another port. */
import { deskBase } from '../desk/paths'
import { fail } from '../publish/failure'
import { assertPortFree, portFrom } from '../publish/serve'
import { stopOnSignals } from '../publish/stopping'
import { optionsFromEnvironment } from '../timeline/read'

stopOnSignals(() => 'The preview has ended.')
try {
  const port = portFrom(process.env.PORT)
  await assertPortFree(port)
  const url = `http://localhost:${port}`
  const env = { ...process.env }
  // Must be set before Next and React are loaded. SITE_URL makes absolute links stay on this machine.
  Object.assign(process.env, { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1', SITE_URL: url })
  const { servePreview } = await import('../preview/serve-preview')
  const options = optionsFromEnvironment()
  const now = () => `${new Date().toISOString().slice(0, 19)}+00:00`
  await servePreview(port, options, { env, now })
  process.stdout.write(
    `\n  The preview of ${options.dir} is at ${url}\n  The desk, where you edit it, is at ${url}${deskBase}/\n  Press Ctrl+C to stop.\n`,
  )
} catch (error) {
  fail(error)
}
