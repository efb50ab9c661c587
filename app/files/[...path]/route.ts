import { notFound } from 'next/navigation'
import { nothingSlug } from '@/lib/addresses'
import { contentType } from '@/lib/content-types'
import { siteFileAt } from '@/lib/site/files'
import { loadTimeline } from '../../timeline'

type Params = { path: string[] }

/**
 * The preview's way to files, by a rewrite in next.config.js. A build writes them itself, and takes away again what
 * this gave in their place.
 */
export const dynamic = 'force-static'
export const generateStaticParams = (): Params[] => [{ path: [nothingSlug] }]

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const path = `/${(await params).path.map(decodeURIComponent).join('/')}`
  if (path === `/${nothingSlug}`) return new Response()
  const file = siteFileAt(loadTimeline(), path) ?? notFound()
  const made = await file.make()
  const body = typeof made === 'string' ? made : new Uint8Array(made)
  return new Response(body, { headers: { 'content-type': contentType(path) } })
}
