/** Inspects a site in several threads: parsing the pages of a long story takes minutes. */
import { availableParallelism } from 'node:os'
import type { Timeline } from '../../timeline/types'
import { filesBelow } from '../files-below'
import { startThread } from '../thread'
import { conclude, type Findings, type Inspected, toInspected } from './inspect'

/** The input of a thread (`inspect-part.ts`): every `parts`-th file from `part` on is inspected. */
export type InspectData = { dir: string; story: Inspected; part: number; parts: number }

const inspectPart = async (data: InspectData): Promise<Findings> => {
  let findings: Findings = { problems: [], links: [] }
  const { ended } = startThread(
    'lib/publish/inspect/inspect-part.ts',
    'checks pages',
    data,
    (found: Findings) => {
      findings = found
    },
  )
  await ended
  return findings
}

/** Like `inspectSite`, in as many threads as there are processors. */
export const inspectInThreads = async (
  dir: string,
  timeline: Pick<Timeline, 'site' | 'events'>,
): Promise<string[]> => {
  const parts = availableParallelism()
  const story = toInspected(timeline)
  const found = await Promise.all(
    Array.from({ length: parts }, (_, part) => inspectPart({ dir, story, part, parts })),
  )
  return conclude(dir, filesBelow(dir), found)
}
