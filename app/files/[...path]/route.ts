import { notFound } from 'next/navigation'
import { placeholderSlug } from '@/lib/addresses'
import { contentType } from '@/lib/content-types'
import { siteFileAt } from '@/lib/site/files'
import { loadTimeline } from '../../timeline'

type Params = { path: string[] }

/**
 * Serves files in the preview, through a rewrite in next.config.js. In a build, `lib/publish` writes the
 * files, and the placeholder exported by this route is removed.
 */
export const dynamic = 'force-static'
export const generateStaticParams = (): Params[] => [{ path: [placeholderSlug] }]

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const path = `/${(await params).path.map(decodeURIComponent).join('/')}`
  if (path === `/${placeholderSlug}`) return new Response()
  const file = siteFileAt(loadTimeline(), path) ?? notFound()
  const content = await file.make()
  const body = typeof content === 'string' ? content : new Uint8Array(content)
  return new Response(body, { headers: { 'content-type': contentType(path) } })
}
