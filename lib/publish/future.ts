/**
 * Finds dates of publication in the future. Usually the year is mistyped; that would lift every embargo, as a
 * build takes its date from the newest date in the data. Only the editor's commands run this check: a build
 * does not use the clock.
 */
import { DataError, type FieldPath, type Problem, shown } from '../timeline/problems'
import type { AuthoredStory } from '../timeline/read'

const DAY = 86_400_000

/** The problem with a moment that is more than a day after `now` (milliseconds since the epoch). */
export const futureProblem = (
  moment: string,
  now: number,
): Pick<Problem, 'came' | 'allowed' | 'fix'> | undefined =>
  Date.parse(moment) > now + DAY
    ? {
        came: shown(moment),
        allowed: 'a date that is not in the future',
        fix: 'correct the date; to publish an entry later, add "publishAfter"',
      }
    : undefined

/** The date of the tag URIs: nobody can say whose a domain will be (RFC 4151). */
const futureAuthority = ({ since }: AuthoredStory['site'], now: number, dir: string): Problem[] =>
  Date.parse(since) > now + DAY
    ? [
        {
          file: `${dir}/site.json`,
          path: ['since'],
          came: shown(since),
          allowed: 'a date that is not in the future',
          fix: 'write a day on which the authority was yours',
        },
      ]
    : []

/** Reports publications, corrections, withdrawals and a date of the site that are in the future. */
export const futureProblems = (
  { site, events }: Pick<AuthoredStory, 'events' | 'site'>,
  now: number,
  dir: string,
): Problem[] => [
  ...futureAuthority(site, now, dir),
  ...events.flatMap(({ slug, authored: { published, corrections = [], withdrawn } }) => {
    const moments: [FieldPath, string][] = [
      [['published'], published],
      ...corrections.map(({ at }, index): [FieldPath, string] => [['corrections', index, 'at'], at]),
      ...(withdrawn ? [[['withdrawn', 'at'], withdrawn.at] as [FieldPath, string]] : []),
    ]
    return moments.flatMap(([path, moment]) => {
      const found = futureProblem(moment, now)
      return found ? [{ file: `${dir}/events/${slug}.json`, path, ...found }] : []
    })
  }),
]

/** @throws DataError with all dates that are in the future */
export const assertNotFuture = (
  story: Pick<AuthoredStory, 'events' | 'site'>,
  now: number,
  dir: string,
): void => {
  const problems = futureProblems(story, now, dir)
  if (problems.length > 0) throw new DataError(problems)
}
