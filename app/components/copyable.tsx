import type { Page } from '../page-context'

type Props = {
  page: Page
  id: string
  /** What it is, for those who do not see where it stands. */
  name: string
  text: string
}

/** Wide letters, such as Hangul, take the room of two. */
const widthOf = (text: string): number => text.length + (text.match(/[\u1100-\uffdc]/g)?.length ?? 0)

/** Columns on a phone; browsers that fit a field to its text do not need the rows. */
const COLUMNS = 40
const rowsOf = (text: string): number =>
  text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(widthOf(line) / COLUMNS)), 0)

/**
 * A text to take along, in a field, where the keyboard can select it. The script lets a click select all of it and
 * adds a button, which says beside itself what came of it.
 */
export const Copyable = ({ page, id, name, text }: Props) => {
  const { copy, copyOf, copied, copyRefused } = page.words.share
  return (
    <div className="copyable">
      <textarea
        id={id}
        aria-label={name}
        readOnly
        spellCheck={false}
        dir="auto"
        rows={rowsOf(text)}
        defaultValue={text}
      />
      <p>
        <button
          type="button"
          hidden
          aria-label={copyOf(name)}
          data-copy={id}
          data-done={copied}
          data-refused={copyRefused}
        >
          {copy}
        </button>{' '}
        <span role="status" className="note" />
      </p>
    </div>
  )
}
