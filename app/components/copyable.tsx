import { displayWidth } from '@/lib/characters'
import type { Page } from '../page-context'
import '../styles/forms.css'

type Props = {
  page: Page
  id: string
  /** Accessible name. */
  name: string
  text: string
}

/** Columns on a phone. `rows` is a fallback for browsers without `field-sizing`. */
const COLUMNS = 40
const rowsOf = (text: string): number =>
  text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(displayWidth(line) / COLUMNS)), 0)

/**
 * A text to copy, in a read-only field that can be selected with the keyboard. With `share.js`, focus selects
 * the whole text, and a button copies it and reports the result next to itself.
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
