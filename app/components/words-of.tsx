import { runsOf } from '@/lib/languages/runs'
import type { Localized } from '@/lib/timeline/types'
import type { Page } from '../page-context'

/**
 * A character with the middle dot after it, kept on one line: Korean typography allows no dot at the start of
 * a line.
 */
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
 * Renders a text of the data. Words in another language get a `lang` attribute, for screen readers and font
 * selection.
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
