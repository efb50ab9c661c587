import type { ReactNode } from 'react'
import type { Params } from '@/lib/addresses'
import { pages } from '@/lib/site/pages'
import { Document } from '../components/document'
import { pageAt } from '../page-route'
import { isPreview, loadTimeline } from '../timeline'

export { siteViewport as viewport } from '../heads/head'

export const generateStaticParams = (): Params[] =>
  isPreview ? [] : loadTimeline().site.languages.map((language) => ({ language }))

type Props = { children: ReactNode; params: Promise<{ language: string }> }

export default async function LanguageLayout({ children, params }: Props) {
  return <Document page={pageAt(pages.timeline, await params)}>{children}</Document>
}
