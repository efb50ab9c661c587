import type { ReactNode } from 'react'
import { type Language, words } from '@/lib/languages'
import '../styles.css'

/** The frame of every page: language, direction, skip link. */
export const Document = ({ language, children }: { language: Language; children: ReactNode }) => (
  <html lang={language} dir={words(language).direction}>
    <body>
      <a className="skip" href="#content">
        {words(language).site.skipToContent}
      </a>
      {children}
    </body>
  </html>
)
