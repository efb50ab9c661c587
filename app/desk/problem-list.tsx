import { formatPath, NOTHING, type Problem } from '@/lib/timeline/problems'
import type { Desk } from './context'

type Props = { desk: Desk; problems: readonly Problem[]; isElsewhere?: boolean }

/** Problems as `npm run check` words them. */
export const ProblemList = ({ desk: { words }, problems, isElsewhere }: Props) => (
  <ul className="problems">
    {problems.map((problem) => (
      <li key={`${problem.file} ${formatPath(problem.path)} ${problem.came}`} lang="en" dir="ltr">
        {isElsewhere && (
          <strong>
            {problem.file} {formatPath(problem.path)}:{' '}
          </strong>
        )}
        {problem.came === NOTHING ? (
          <span lang={words.lang}>{words.missing}</span>
        ) : (
          <>
            <span lang={words.lang}>{words.came}:</span> {problem.came}.{' '}
            <span lang={words.lang}>{words.allowed}:</span> {problem.allowed}.{' '}
            <span lang={words.lang}>{words.fix}:</span> {problem.fix}.
          </>
        )}
      </li>
    ))}
  </ul>
)
