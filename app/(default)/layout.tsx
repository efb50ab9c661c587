import type { ReactNode } from 'react'
import { Document } from '../components/document'
import { inDefaultLanguage } from '../params'

export { siteViewport as viewport } from '../heads/head'

export default function DefaultLayout({ children }: { children: ReactNode }) {
  return <Document page={inDefaultLanguage()}>{children}</Document>
}
