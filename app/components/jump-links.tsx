import type { Page } from '../page-context'

type Props = {
  page: Page
  /** The id of each part, its name and, if it is a list, how many it has. */
  parts: readonly { id: string; name: string; count?: number | undefined }[]
}

/** Links to the parts of a page, for its head. */
export const JumpLinks = ({ page, parts }: Props) => (
  <nav className="jumps" aria-label={page.words.event.onThisPage}>
    <ul>
      {parts.map(({ id, name, count }) => (
        <li key={id}>
          <a href={`#${id}`}>{name}</a>
          {count !== undefined && ` ${count}`}
        </li>
      ))}
    </ul>
  </nav>
)
