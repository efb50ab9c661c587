import type { ReactNode } from 'react'
import { type Language, words } from '@/lib/languages'
import { PreviewScript } from './preview-script'
import '../styles.css'

/** What every page is inside of: its language and direction. */
export const Document = ({ language, children }: { language: Language; children: ReactNode }) => (
  <html lang={language} dir={words(language).direction}>
    <body>
      {children}
      <PreviewScript />
    </body>
  </html>
)
