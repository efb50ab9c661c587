/** `npm run dev` in a process of its own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address ? address.port : 0
}

/** Starts the preview of a data folder. `stop` ends the command and what it started. */
export const startPreview = async (
  environment: Record<string, string>,
): Promise<{ origin: string; stop: () => void }> => {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const preview = spawn(process.execPath, ['lib/commands/command.js', 'dev'], {
    env: { ...process.env, ...environment, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  await new Promise<void>((resolve, reject) => {
    preview.stdout.on('data', (told) => String(told).includes(origin) && resolve())
    preview.once('exit', () => reject(new Error('the preview ended')))
  })
  return {
    origin,
    stop: () => {
      if (preview.pid) process.kill(-preview.pid)
    },
  }
}
