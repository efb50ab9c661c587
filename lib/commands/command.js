/** Runs a command: `node lib/commands/command.js check --fix` bundles and runs `check.ts` in this folder. */
import { pathToFileURL } from 'node:url'
import { bundled } from '../bundle.js'
import { systemWords } from '../disk/system-words.js'

// Whoever reads what a command prints may have read enough: `npm run check | head -1`.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

const [node, , name, ...rest] = process.argv
const programs = () => {
  try {
    return ['mend', name].map((one) => bundled(`lib/commands/${one}.ts`))
  } catch (error) {
    const text = systemWords(error)
    if (text === undefined) throw error
    process.stderr.write(`${text}\n`)
    process.exit(1)
  }
}

const [mend, program] = programs()
// The command finds its arguments at the same index as if it had been run directly.
process.argv = [node ?? '', program ?? '', ...rest]
process.setSourceMapsEnabled(true)
for (const each of [mend, program]) await import(pathToFileURL(each ?? '').href)
