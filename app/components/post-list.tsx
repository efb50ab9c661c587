import type { Post } from '@/lib/share/post'
import { shareLink } from '@/lib/share/share-link'
import type { Page } from '../page-context'
import { Copyable } from './copyable'

type Props = { page: Page; posts: readonly Post[] }

/** A prepared post for each network, with a link to the network's share page. */
export const PostList = ({ page, posts }: Props) => {
  const { share: text } = page.words
  return (
    <ul className="posts">
      {posts.map((post) => {
        const { network, length, most, kind } = post
        const link = shareLink(post)
        const counted = kind === 'rule' ? text.characters : text.charactersAdvised
        const note = text.notes[network]
        return (
          <li key={network}>
            <h4>{text.networks[network]}</h4>
            <p className="note">{counted(length, most)}</p>
            <Copyable
              page={page}
              id={`post-${network}`}
              name={text.postFor(text.networks[network])}
              text={post.text}
            />
            {link && (
              <p>
                <a href={link}>{text.shareOn(text.networks[network])}</a>
              </p>
            )}
            {note && <p className="note">{note}</p>}
          </li>
        )
      })}
    </ul>
  )
}
