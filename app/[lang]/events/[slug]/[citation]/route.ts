import { notFound } from 'next/navigation'
import { citationFileName } from '@/lib/addresses'
import { eventReference } from '@/lib/formats/reference'
import { referenceFormatIds, referenceFormats } from '@/lib/formats/references'
import { fileResponse } from '../../../../file-response'
import { type EventParams, eventInLanguage, eventParams } from '../../../../params'

type Params = EventParams & { citation: string }

const formats = new Map(
  referenceFormatIds.map((format) => [citationFileName(format), referenceFormats[format]]),
)

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = (): Params[] =>
  eventParams().flatMap((params) => [...formats.keys()].map((citation) => ({ ...params, citation })))

export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { citation, ...rest } = await params
  const { timeline, event, language } = eventInLanguage(rest)
  const format = formats.get(citation) ?? notFound()
  return fileResponse(citation, format.write([eventReference(timeline, event, language)]))
}
