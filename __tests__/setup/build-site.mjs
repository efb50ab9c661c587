/** Builds a site by the command a person would use. */
import { execFileSync } from 'node:child_process'

/** @throws Error with all that the command printed, where it fails */
export const runNpm = (args, environment = {}) => {
  const { NODE_ENV: _, ...env } = { ...process.env, ...environment }
  try {
    execFileSync('npm', args, { env, encoding: 'utf8', stdio: 'pipe', shell: process.platform === 'win32' })
  } catch ({ stdout, stderr }) {
    throw new Error(`npm ${args.join(' ')} failed:\n${stdout}\n${stderr}`)
  }
}

export const buildSite = ({ dir, data }) => runNpm(['run', 'build'], { OUT_DIR: dir, TIMELINE_DATA: data })
