import type { ReactNode } from 'react'
import { Document } from '../components/document'
import { loadTimeline } from '../timeline'

export { siteViewport as viewport } from '../heads/head'

export default function DefaultLayout({ children }: { children: ReactNode }) {
  return <Document language={loadTimeline().site.languages[0]}>{children}</Document>
}
