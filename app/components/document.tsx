import type { ReactNode } from 'react'
import { editPath } from '@/lib/desk/paths'
import { fontStyles } from '@/lib/fonts/font-styles'
import type { Language } from '@/lib/languages'
import { deskWords } from '@/lib/languages/desk-words'
import { editHereId } from '@/lib/preview/edit-links'
import { editLinksPath, reloadPathIn } from '@/lib/preview/paths'
import { dataState } from '@/lib/timeline/data-state'
import { optionsFromEnvironment } from '@/lib/timeline/read'
import type { Page } from '../page-context'
import { colourProperties } from '../styles/colour-properties'
import '../styles/base.css'
import '../styles/layout.css'
import '../styles/parts.css'
import '../styles/print.css'

const CORNER = {
  position: 'fixed',
  insetBlockEnd: '0.75rem',
  insetInlineEnd: '0.75rem',
  padding: '0.375rem 0.875rem',
  borderRadius: '0.25rem',
  background: 'var(--ink)',
  color: 'var(--paper)',
} as const

/** In the preview: a way to the form of what the page shows, and a script that reloads it when the data changes. */
const PreviewTools = ({ page }: { page: Page }) =>
  process.env.NODE_ENV === 'development' ? (
    <>
      <a id={editHereId} href={editPath} style={CORNER}>
        {deskWords(page.language).edit}
      </a>
      <script async type="module" src={editLinksPath} />
      <script async src={reloadPathIn(dataState(optionsFromEnvironment().dir))} />
    </>
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
      <PreviewTools page={page} />
    </body>
  </html>
)
