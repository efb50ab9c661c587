import { type Language, words } from '@/lib/languages'

type Props = { id: string; text: string; language: Language; as?: 'pre' | 'code' }

/** A text to take along: one click selects it, and a button copies it where the script runs. */
export const Copyable = ({ id, text, language, as: Element = 'pre' }: Props) => (
  <div className="copyable">
    <Element id={id}>{text}</Element>
    <button type="button" hidden data-copy={id} data-done={words(language).share.copied}>
      {words(language).share.copy}
    </button>
  </div>
)
