import { runsOf } from '@/lib/languages/runs'
import type { Localized } from '@/lib/timeline/types'
import type { Page } from '../page-context'

/** A letter and the middle dot after it. Browsers begin lines with the dot otherwise, which no Korean editor does. */
const DOTTED = /(\S·)(?=\S)/u

const Joined = ({ text }: { text: string }) =>
  text.split(DOTTED).map((part, index) =>
    index % 2 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one fixed text
      <span key={index} className="joined">
        {part}
      </span>
    ) : (
      part
    ),
  )

/**
 * A text of the data in the language of the page. Words of another language are marked as such for screen readers and
 * fonts.
 */
export const WordsOf = ({ page: { language }, text }: { page: Page; text: Localized | string }) =>
  runsOf(typeof text === 'string' ? text : text[language], language).map((run, index) =>
    run.language ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one fixed text
      <span key={index} lang={run.language}>
        {run.text}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one fixed text
      <Joined key={index} text={run.text} />
    ),
  )
