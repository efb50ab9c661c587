/**
 * Short pages for the statuses of HTTP. They are for those who write requests, not for readers of a story, so they are in
 * the language of the standard.
 */
import { STATUS_CODES } from 'node:http'

const sentences: Readonly<Record<number, string>> = {
  400: 'The request is not one of HTTP: its host, its target or its form is wrong.',
  404: 'There is nothing at this address.',
  405: 'Pages and files here are only read, with GET or HEAD.',
  408: 'The request did not arrive in time.',
  412: 'The page or file is not in the state that the request asks for.',
  413: 'The request is too large.',
  414: 'The address is too long.',
  416: 'The file has no such part.',
  417: 'Nothing can be expected but 100-continue.',
  431: 'The headers of the request are too long.',
  500: 'The page or file could not be read.',
  503: 'The site is being replaced. Try again in a few seconds.',
}

/** The line of a status: `404 Not Found`. */
export const statusLine = (status: number): string => `${status} ${STATUS_CODES[status] ?? 'Unknown'}`

/**
 * A page for a status, without styles and scripts.
 *
 * @param words HTML that says more
 */
export const statusPage = (status: number, words = sentences[status] ?? ''): string =>
  `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${statusLine(status)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>${statusLine(status)}</h1><p>${words}</p></main></body></html>
`

/** Headers of such a page that hold wherever it is shown. */
export const statusHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
} as const
