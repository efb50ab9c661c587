/** Runs the build tool of a peer. */
import { spawnSync } from 'node:child_process'
import { packagePath } from '../packages'

/**
 * Runs a build and returns its duration in seconds, including startup.
 *
 * @param script path within the packages of the benchmark
 * @throws Error with the output of the build
 */
export const runBuild = (dir: string, script: readonly string[], args: readonly string[]): number => {
  const env = { ...process.env, NODE_ENV: 'production' as const, ASTRO_TELEMETRY_DISABLED: '1' }
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [packagePath(...script), ...args], {
    cwd: dir,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`${script[0]} failed:\n${stdout}\n${stderr}`)
  return (performance.now() - started) / 1000
}
