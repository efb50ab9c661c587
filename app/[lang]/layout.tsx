import type { ReactNode } from 'react'
import { Document } from '../components/document'
import { inLanguage, languageParams } from '../params'

export { siteViewport as viewport } from '../heads/head'

export const dynamicParams = false
export const generateStaticParams = languageParams

type Props = { children: ReactNode; params: Promise<{ lang: string }> }

export default async function LanguageLayout({ children, params }: Props) {
  return <Document page={inLanguage(await params)}>{children}</Document>
}
