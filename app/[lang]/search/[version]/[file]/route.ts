import { notFound } from 'next/navigation'
import { searchIndex } from '@/lib/search/search-index'
import { fileResponse } from '../../../../file-response'
import { inLanguage, type LanguageParams } from '../../../../params'
import { loadTimeline } from '../../../../timeline'

type Params = LanguageParams & { version: string; file: string }

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = (): Params[] =>
  loadTimeline().site.languages.flatMap((lang) => {
    const { version, files } = searchIndex(loadTimeline(), lang)
    return [...files.keys()].map((file) => ({ lang, version, file }))
  })

export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { version, file, ...rest } = await params
  const { timeline, language } = inLanguage(rest)
  const index = searchIndex(timeline, language)
  const text = version === index.version ? index.files.get(file) : undefined
  return fileResponse(file, text ?? notFound())
}
