import type { ReactNode } from 'react'
import { type Language, words } from '@/lib/languages'
import { colourProperties } from '../styles/colour-properties'
import { PreviewScript } from './preview-script'
import '../styles/base.css'
import '../styles/layout.css'
import '../styles/timeline.css'
import '../styles/event.css'
import '../styles/lists.css'
import '../styles/forms.css'
import '../styles/share.css'
import '../styles/following.css'
import '../styles/print.css'

/** What every page is inside of: its language and direction. */
export const Document = ({ language, children }: { language: Language; children: ReactNode }) => (
  <html lang={language} dir={words(language).direction}>
    <head>
      <style>{colourProperties}</style>
    </head>
    <body>
      {children}
      <PreviewScript />
    </body>
  </html>
)
