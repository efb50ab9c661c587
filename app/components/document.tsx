import type { ReactNode } from 'react'
import { fontStyles } from '@/lib/fonts/font-styles'
import type { Language } from '@/lib/languages'
import { reloadPathIn } from '@/lib/preview/paths'
import { dataState } from '@/lib/timeline/data-state'
import { optionsFromEnvironment } from '@/lib/timeline/read'
import type { Page } from '../page-context'
import { colourProperties } from '../styles/colour-properties'
import '../styles/base.css'
import '../styles/layout.css'
import '../styles/parts.css'
import '../styles/print.css'

/** In the preview, reloads the page when the data changes. */
const PreviewScript = () =>
  process.env.NODE_ENV === 'development' ? (
    <script async src={reloadPathIn(dataState(optionsFromEnvironment().dir))} />
  ) : null

type Props = {
  page: Page
  /** What is in its head besides colours and fonts, unless Next adds that. */
  head?: ReactNode
  /** The languages of its headings, if it has more than one. */
  languages?: readonly Language[]
  children: ReactNode
}

/** The root element of every page, with language and text direction. */
export const Document = ({ page, head, languages = [page.language], children }: Props) => (
  <html lang={page.language} dir={page.words.direction}>
    <head>
      {head}
      <style>{colourProperties}</style>
      <style>{fontStyles(page.timeline, languages)}</style>
    </head>
    <body>
      {children}
      <PreviewScript />
    </body>
  </html>
)
