/** A plain text as the site serves it. */
export const textResponse = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
