import { notFound } from 'next/navigation'
import { cardsByFile } from '@/lib/share/card-files'
import { readCard } from '@/lib/share/draw'
import { inLanguage, type LanguageParams, languageParams } from '../../../params'

type Params = LanguageParams & { file: string }

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = (): Params[] =>
  languageParams().flatMap((params) => {
    const { timeline, language } = inLanguage(params)
    return [...cardsByFile(timeline, language).keys()].map((file) => ({ ...params, file }))
  })

export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { file, ...rest } = await params
  const { timeline, language } = inLanguage(rest)
  const card = cardsByFile(timeline, language).get(file) ?? notFound()
  return new Response(new Uint8Array(await readCard(card)), { headers: { 'content-type': 'image/png' } })
}
