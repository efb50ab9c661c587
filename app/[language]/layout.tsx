import type { ReactNode } from 'react'
import { Document } from '../components/document'
import { inLanguage, type LanguageParams, languageParams } from '../params'

export { siteViewport as viewport } from '../heads/head'

export const dynamicParams = false
export const generateStaticParams = languageParams

type Props = { children: ReactNode; params: Promise<LanguageParams> }

export default async function LanguageLayout({ children, params }: Props) {
  return <Document page={inLanguage(await params)}>{children}</Document>
}
