import { runsOf } from '@/lib/languages/runs'
import type { Localized } from '@/lib/timeline/types'
import type { Page } from '../page-context'

/**
 * What is kept on one line: a character with the middle dot after it, as Korean typography allows no dot at the start of
 * a line, a closing bracket or quotation mark with the particle after it, and a hyphenated name such as “So-ra”.
 */
const JOINED =
  /(\S·(?=\S)|[)\]%’”」』]\p{Script=Hangul}+|(?<![\p{L}-])\p{Lu}\p{Ll}{1,11}-\p{Ll}{1,11}(?![\p{L}-]))/u

const Joined = ({ text }: { text: string }) =>
  text.split(JOINED).map((part, index) =>
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
