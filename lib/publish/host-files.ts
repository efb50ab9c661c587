/**
 * Formats the header rules for hosts: `_headers` for Netlify and Cloudflare Pages, `vercel.json`, and
 * configurations for nginx and Caddy.
 */
import { notFoundPath, type Path } from '../addresses'
import { patternSource } from '../site/table'
import type { HeaderRule } from './headers'

/** The content of `_headers`. */
export const formatHeadersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ source, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
      return `${source}\n${lines.join('')}`
    })
    .join('')

/** Parses a `_headers` file written by `formatHeadersFile`. */
export const parseHeadersFile = (text: string): HeaderRule[] =>
  text
    .split(/^(?=\/)/m)
    .filter((block) => block !== '')
    .map((block) => {
      const [source = '', ...lines] = block.trimEnd().split('\n')
      const headers = lines.map((line) => {
        const at = line.indexOf(': ')
        return [line.slice(0, at).trim(), line.slice(at + 2)]
      })
      return { source: source as Path, headers: Object.fromEntries(headers) }
    })

/** The content of `vercel.json`. */
export const formatVercelFile = (rules: readonly HeaderRule[]): string => {
  const headers = rules.map((rule) => ({
    source: rule.source,
    headers: Object.entries(rule.headers).map(([key, value]) => ({ key, value })),
  }))
  return `${JSON.stringify({ trailingSlash: true, headers }, null, 2)}\n`
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => (line ? `  ${line}` : line))

/** A value in double quotes, for nginx and Caddy. Throws if it would need escaping. */
const quoted = (text: string): string => {
  if (/["\\$\n{}]/.test(text)) throw new Error(`cannot be quoted: ${JSON.stringify(text)}`)
  return `"${text}"`
}

const nginxLocation = ({ source, headers }: HeaderRule): string[] => {
  const { 'Content-Type': type = '', ...others } = headers
  return [
    `location ~ "^${patternSource(source)}$" {`,
    ...indent([
      'types { }',
      `default_type ${quoted(type)};`,
      ...Object.entries(others).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    ]),
    '}',
  ]
}

/** For inclusion in an nginx `server` block. Its `root` must be the folder that contains the site. */
export const formatNginxFile = (rules: readonly HeaderRule[], base: string): string =>
  `${[
    '# Inside a server block, after its root: include /path/to/nginx.conf;',
    'index index.html;',
    'absolute_redirect off;',
    'gzip_static on;',
    // A cache between must not give a compressed copy to those who cannot read it.
    'gzip_vary on;',
    '# With the module for it: brotli_static on;',
    `error_page 404 ${base}${notFoundPath};`,
    '# A folder without a page:',
    `error_page 403 =404 ${base}${notFoundPath};`,
    ...rules.flatMap(nginxLocation),
  ].join('\n')}\n`

const caddyHeaders = ({ headers }: HeaderRule, matcher = ''): string[] => [
  `header ${matcher}{`,
  ...indent(Object.entries(headers).map(([name, value]) => `${name} ${quoted(value)}`)),
  '}',
]

const caddyRule = (rule: HeaderRule, number: number): string[] => [
  `@rule${number} path_regexp ^${patternSource(rule.source)}$`,
  ...caddyHeaders(rule, `@rule${number} `),
]

/** For inclusion in a Caddy site block, after its `root`. */
export const formatCaddyFile = (rules: readonly HeaderRule[], base: string): string => {
  const missing = `${base}${notFoundPath}`
  return `${[
    '# Inside a site block, after its root: import /path/to/Caddyfile',
    ...rules.flatMap(caddyRule),
    '# Of compressed copies Caddy says so by itself. A cache has to know it of the originals, too.',
    'header {',
    ...indent(['Vary Accept-Encoding', 'defer']),
    '}',
    'file_server {',
    '  precompressed br gzip',
    '}',
    'handle_errors {',
    ...indent([
      `rewrite * ${missing}`,
      // The rules above do not apply to error responses.
      ...rules.filter(({ source }) => source === missing).flatMap((rule) => caddyHeaders(rule)),
      'file_server',
    ]),
    '}',
  ].join('\n')}\n`
}
