/** Runs the builder of a peer. */
import { spawnSync } from 'node:child_process'
import { packagePath } from '../packages'

/**
 * Seconds that a build takes, its start included.
 *
 * @param script path below the benchmark's packages
 * @throws Error with what the builder printed
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
