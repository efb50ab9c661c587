import { deskPath, formPath } from '@/lib/desk/paths'
import type { Outgoing } from '@/lib/desk/publish'
import type { Referred } from '@/lib/timeline/fields'
import { kindOf } from '@/lib/timeline/things'
import type { Desk } from './context'
import { Act, deskPage, Token } from './frame'
import { ProblemList } from './problem-list'

/** What a change is of, with a way to its form. Events are named by their slugs. */
const Named = ({ desk: { things, language }, list, id }: { desk: Desk; list: Referred; id: string }) => {
  const kind = kindOf(list)
  const own =
    [...things.ids(kind).keys()].find((one) => one === id || things.thing(kind, one)?.slug === id) ?? id
  return <a href={formPath(language, kind, own)}>{things.nameIn(list, own, language)}</a>
}

type Props = { desk: Desk; outgoing: Outgoing; drafts: number; styles: string }

/** What would go out, and the button that publishes it. */
export const publishPage = ({ desk, outgoing, drafts, styles }: Props): string => {
  const { words, language } = desk
  const { problems, changes, waiting } = outgoing
  return deskPage({
    desk,
    styles,
    title: words.publish,
    children: (
      <>
        <p className="lead">{words.publishLead}</p>
        {problems.length > 0 && (
          <div className="wrong">
            <h2>{words.wrong(problems.length)}</h2>
            <ProblemList desk={desk} problems={problems} isElsewhere />
          </div>
        )}
        <h2>{words.goesOut}</h2>
        {changes.length === 0 && <p>{words.nothingNew}</p>}
        <ul>
          {changes.map(({ list, id, what }) => (
            <li key={`${list}/${id}`}>
              <Named desk={desk} list={list} id={id} /> <span lang="en">({what})</span>
            </li>
          ))}
        </ul>
        {waiting.map(({ slug, until }) => (
          <p key={slug}>
            {slug}: {words.waiting} {until}
          </p>
        ))}
        {drafts > 0 && (
          <p>
            {words.drafts}: {drafts}. {words.draftNote}
          </p>
        )}
        {problems.length === 0 && (
          <form method="post" action={deskPath(language, 'publish')}>
            <Token desk={desk} />
            <p className="actions main">
              <Act action="publish" className="save">
                {words.start}
              </Act>
            </p>
          </form>
        )}
      </>
    ),
  })
}
