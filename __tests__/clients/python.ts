/** Libraries of Python: a short program, what it reads as JSON, the lines that it prints. */
import { printedBy, versionOf } from './programs'

/** The one in front of the path may be another than Debian's, which alone sees Debian's packages. */
const interpreters = ['python3', '/usr/bin/python3']

/** Does what `code` says with `input` as JSON on its standard input, and gives the lines that it prints. */
type Ask = (code: string, input: unknown) => Promise<string[]>

/**
 * The first interpreter that can import modules, and the version that the first of them states; undefined without one.
 *
 * @param folder where modules are that are not installed
 */
export const pythonWith = async (
  modules: readonly string[],
  folder = '',
): Promise<{ version: string; ask: Ask } | undefined> => {
  const env = { PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1' }
  const code = `import ${modules.join(', ')}; print(${modules[0]}.__version__)`
  for (const python of interpreters) {
    const version = await versionOf(python, ['-c', code], { env })
    if (version === undefined) continue
    const ask: Ask = async (code, input) => {
      const printed = await printedBy(python, ['-c', code], { env, input: JSON.stringify(input) })
      return printed.split('\n').filter(Boolean)
    }
    return { version, ask }
  }
  return undefined
}
