import type { ReactNode } from 'react'
import { reloadPathIn } from '@/lib/preview/paths'
import { dataState } from '@/lib/timeline/data-state'
import { optionsFromEnvironment } from '@/lib/timeline/read'
import type { Page } from '../page-context'
import { colourProperties } from '../styles/colour-properties'
import '../styles/base.css'
import '../styles/layout.css'
import '../styles/front.css'
import '../styles/timeline.css'
import '../styles/event.css'
import '../styles/lists.css'
import '../styles/forms.css'
import '../styles/share.css'
import '../styles/following.css'
import '../styles/print.css'

/** In the preview, reloads the page when the data changes. */
const PreviewScript = () =>
  process.env.NODE_ENV === 'development' ? (
    <script async src={reloadPathIn(dataState(optionsFromEnvironment().dir))} />
  ) : null

/** The root element of every page, with language and text direction. */
export const Document = ({ page, children }: { page: Page; children: ReactNode }) => (
  <html lang={page.language} dir={page.words.direction}>
    <head>
      <style>{colourProperties}</style>
    </head>
    <body>
      {children}
      <PreviewScript />
    </body>
  </html>
)
