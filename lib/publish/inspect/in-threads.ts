/** Inspects a site in several threads: parsing the pages of a long story takes minutes. */
import { availableParallelism } from 'node:os'
import type { Timeline } from '../../timeline/types'
import { WorkerEnded } from '../../worker-ended'
import { filesBelow } from '../files-below'
import { type RunThread, withThreads } from '../thread'
import { conclude, type Findings } from './inspect'
import { type Inspected, toInspected } from './inspected'

/** The input of a thread (`inspect-part.ts`): every `parts`-th file from `part` on is inspected. */
export type InspectData = { dir: string; story: Inspected; part: number; parts: number }

const inspectPart = async (run: RunThread, data: InspectData): Promise<Findings> => {
  let findings: Findings | undefined
  await run('lib/publish/inspect/inspect-part.ts', 'checks pages', data, (found: Findings) => {
    findings = found
  })
  if (!findings) throw new WorkerEnded('A thread that checks pages ended before it had checked them.')
  return findings
}

/** Like `inspectSite`, in as many threads as there are processors. */
export const inspectInThreads = async (
  dir: string,
  timeline: Pick<Timeline, 'site' | 'events'>,
): Promise<string[]> => {
  const parts = availableParallelism()
  const story = toInspected(timeline)
  const found = await withThreads((run) =>
    Promise.all(Array.from({ length: parts }, (_, part) => inspectPart(run, { dir, story, part, parts }))),
  )
  return conclude(dir, filesBelow(dir), found)
}
