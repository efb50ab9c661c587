import { contentType } from '@/lib/publish/content-types'

/** A file as the site serves it, its type known by its name. */
export const fileResponse = (name: string, text: string): Response =>
  new Response(text, { headers: { 'content-type': contentType(name) ?? 'text/plain; charset=utf-8' } })
