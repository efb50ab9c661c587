/** Runs a command of the project: `node lib/commands/command.js check --fix` runs `check.ts` of this folder. */
import { pathToFileURL } from 'node:url'
import { bundled } from '../bundle.js'

const [node, , name, ...rest] = process.argv
const program = bundled(`lib/commands/${name}.ts`)
// What a command asks for begins where it would had it been started by itself.
process.argv = [node ?? '', program, ...rest]
process.setSourceMapsEnabled(true)
await import(pathToFileURL(program).href)
