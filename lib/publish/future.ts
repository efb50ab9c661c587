/**
 * Moments of publication that have not come yet: mostly a mistyped year, which would lift every embargo, as a build
 * takes its date from the newest moment in the data. Asked by the commands of the editor alone, for a build has no
 * clock.
 */
import { DataError, type FieldPath, type Problem, shown } from '../timeline/problems'
import type { AuthoredStory } from '../timeline/read'

const DAY = 86_400_000

/** The problems of what was published, corrected or withdrawn more than a day after `now` (milliseconds). */
export const futureProblems = (
  { events }: Pick<AuthoredStory, 'events'>,
  now: number,
  dir: string,
): Problem[] =>
  events.flatMap(({ slug, authored: { published, corrections = [], withdrawn } }) => {
    const moments: [FieldPath, string][] = [
      [['published'], published],
      ...corrections.map(({ at }, index): [FieldPath, string] => [['corrections', index, 'at'], at]),
      ...(withdrawn ? [[['withdrawn', 'at'], withdrawn.at] as [FieldPath, string]] : []),
    ]
    return moments
      .filter(([, moment]) => Date.parse(moment) > now + DAY)
      .map(([path, moment]) => ({
        file: `${dir}/events/${slug}.json`,
        path,
        came: shown(moment),
        allowed: 'a moment that has come',
        fix: 'correct the date; an entry that is to appear later has "publishAfter" beside it',
      }))
  })

/** @throws DataError when there is one */
export const assertNotFuture = (story: Pick<AuthoredStory, 'events'>, now: number, dir: string): void => {
  const problems = futureProblems(story, now, dir)
  if (problems.length > 0) throw new DataError(problems)
}
