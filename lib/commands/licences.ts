/** `npm run licences`: writes `THIRD-PARTY.md`, the fonts and packages of others with their licences. */
import { readFileSync } from 'node:fs'
import { writeWhole } from '../disk/write-whole'
import { fail } from '../publish/failure'
import { type Lock, toThirdParty } from './third-party'

try {
  const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  writeWhole('THIRD-PARTY.md', toThirdParty(lock))
  process.stdout.write('THIRD-PARTY.md is up to date.\n')
} catch (error) {
  fail(error)
}
