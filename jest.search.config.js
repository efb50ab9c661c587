/** `npm run test:search`: properties of functions, tried with new values in each run and ten times as many. */
import { runOf } from './__tests__/setup/projects.js'

const { search, config } = runOf(true)

// Properties that take long take ten times as long.
export default async () => ({ ...(await config([search('search')])), testTimeout: 1_800_000 })
