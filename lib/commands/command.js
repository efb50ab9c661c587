/** Runs a command: `node lib/commands/command.js check --fix` bundles and runs `check.ts` in this folder. */
import { pathToFileURL } from 'node:url'
import { bundled } from '../bundle.js'

const [node, , name, ...rest] = process.argv
const [mend, program] = ['mend', name].map((one) => bundled(`lib/commands/${one}.ts`))
// The command finds its arguments at the same index as if it had been run directly.
process.argv = [node ?? '', program ?? '', ...rest]
process.setSourceMapsEnabled(true)
for (const each of [mend, program]) await import(pathToFileURL(each ?? '').href)
