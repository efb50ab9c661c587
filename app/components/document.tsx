import type { ReactNode } from 'react'
import { href, iconPath } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import { loadTimeline } from '../timeline'
import '../styles.css'

/** The frame of every page: language, direction, skip link. */
export const Document = ({ language, children }: { language: Language; children: ReactNode }) => (
  <html lang={language} dir={words(language).direction}>
    <head>
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href={href(loadTimeline().site, iconPath)} type="image/svg+xml" />
    </head>
    <body>
      <a className="skip" href="#content">
        {words(language).site.skipToContent}
      </a>
      {children}
    </body>
  </html>
)
