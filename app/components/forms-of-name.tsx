import { Fragment } from 'react'
import type { Page } from '../page-context'
import { WordsOf } from './words-of'

type Props = { page: Page; forms: readonly string[]; separator: string }

/** Spellings of a name, running on. Each may be of another script and direction. */
export const FormsOfName = ({ page, forms, separator }: Props) =>
  forms.map((form, index) => (
    <Fragment key={form}>
      {index > 0 && separator}
      <bdi>
        <WordsOf page={page} text={form} />
      </bdi>
    </Fragment>
  ))
