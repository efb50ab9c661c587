/** Runs the build as a person would, in a process of its own. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteFiles } from './built-site'

export const runBuild = (environment: Record<string, string>) => {
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', ...environment }
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { env, encoding: 'utf8' })
  return { code: status, errors: stderr, printed: stdout }
}

/** The files of a built site, by path, in a form that compares byte for byte. */
export const bytesOf = (dir: string): Record<string, string> =>
  Object.fromEntries(siteFiles(dir).map((path) => [path, readFileSync(join(dir, path)).toString('base64')]))
