import type { ReactNode } from 'react'
import { pages } from '@/lib/site/pages'
import { Document } from '../components/document'
import { pageAt } from '../page-route'

export { siteViewport as viewport } from '../heads/head'

export default function DefaultLayout({ children }: { children: ReactNode }) {
  return <Document page={pageAt(pages.home, {})}>{children}</Document>
}
