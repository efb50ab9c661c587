import type { Language } from '@/lib/languages'
import { runsOf } from '@/lib/languages/runs'

/** A text of the data, with words of another language marked as such for screen readers and fonts. */
export const WordsOf = ({ text, language }: { text: string; language: Language }) =>
  runsOf(text, language).map((run) =>
    run.language ? (
      <span key={run.text} lang={run.language}>
        {run.text}
      </span>
    ) : (
      run.text
    ),
  )
