import { type Language, words } from '@/lib/languages'

type Props = { id: string; text: string; language: Language }

/** A text to take along: one click selects it, and a button copies it where the script runs. */
export const Copyable = ({ id, text, language }: Props) => (
  <div className="copyable">
    <pre id={id}>{text}</pre>
    <button type="button" hidden data-copy={id} data-done={words(language).share.copied}>
      {words(language).share.copy}
    </button>
  </div>
)
