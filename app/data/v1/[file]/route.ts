import { notFound } from 'next/navigation'
import { dataFiles } from '@/lib/formats/data-files'
import { fileResponse } from '../../../file-response'
import { loadTimeline } from '../../../timeline'

type Params = { file: string }

const files = () =>
  new Map(dataFiles(loadTimeline()).map((file) => [file.path.split('/').at(-1) ?? '', file]))

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = (): Params[] => [...files().keys()].map((file) => ({ file }))

export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { file } = await params
  return fileResponse(file, files().get(file)?.write() ?? notFound())
}
