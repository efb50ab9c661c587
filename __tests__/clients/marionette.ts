/** Drives a Firefox as it is installed, by its own protocol: a number of bytes, a colon, JSON. */
import { writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { eventually, freePort, whileRunning, workFolder } from './programs'

/** Sends a command of WebDriver and gives its result. */
export type Send = (command: string, parameters?: Record<string, unknown>) => Promise<unknown>

type Reply = [type: number, id: number, error: { message: string } | null, result: { value?: unknown } | null]

const opened = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket)).once('error', reject)
  })

/** Calls back for each message, less the greeting. */
const onMessages = (socket: Socket, take: (reply: Reply) => void): void => {
  let waiting = Buffer.alloc(0)
  socket.on('data', (bytes) => {
    waiting = Buffer.concat([waiting, Buffer.from(bytes)])
    for (;;) {
      const colon = waiting.indexOf(':')
      const end = colon + 1 + Number(waiting.subarray(0, colon))
      if (colon < 0 || waiting.length < end) return
      const message: unknown = JSON.parse(waiting.subarray(colon + 1, end).toString())
      waiting = waiting.subarray(end)
      if (Array.isArray(message)) take(message as Reply)
    }
  })
}

/**
 * Does a task with a Firefox that has no window and a fresh profile.
 *
 * @throws Error with what Firefox says, if it refuses a command
 */
export const withFirefox = async <T>(program: string, task: (send: Send) => Promise<T>): Promise<T> => {
  const [profile, port] = [workFolder(), await freePort()]
  writeFileSync(join(profile, 'user.js'), `user_pref("marionette.port", ${port});\n`)
  const args = ['--headless', '--marionette', '--no-remote', '--profile', profile]
  return whileRunning(program, args, { env: { HOME: profile } }, async () => {
    const socket = await eventually(() => opened(port))
    const waiting = new Map<number, (reply: Reply) => void>()
    onMessages(socket, (reply) => waiting.get(reply[1])?.(reply))
    let last = 0
    const send: Send = (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last
        waiting.set(id, ([, , error, result]) => {
          if (error) reject(new Error(`${command}: ${error.message}`))
          else resolve(result?.value)
        })
        const message = JSON.stringify([0, id, command, parameters])
        socket.write(`${Buffer.byteLength(message)}:${message}`)
      })
    await send('WebDriver:NewSession')
    try {
      return await task(send)
    } finally {
      socket.destroy()
    }
  })
}
