import type { ReactNode } from 'react'
import { type Language, words } from '@/lib/languages'
import { reloadPath } from '@/lib/publish/preview/paths'
import '../styles.css'

/** What every page is inside of: its language and direction. While editing, it shows itself anew when the data changes. */
export const Document = ({ language, children }: { language: Language; children: ReactNode }) => (
  <html lang={language} dir={words(language).direction}>
    <body>
      {children}
      {process.env.NODE_ENV === 'development' && <script async src={reloadPath} />}
    </body>
  </html>
)
