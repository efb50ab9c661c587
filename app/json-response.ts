import { writeJson } from '@/lib/formats/json'

/** A JSON document as the site serves it. */
export const jsonResponse = (value: unknown): Response =>
  new Response(writeJson(value), { headers: { 'content-type': 'application/json; charset=utf-8' } })
