/** Writes XML, and is the gate every XML document passes before it is published. */
import { createHash } from 'node:crypto'
import { SaxesParser } from 'saxes'
import { escapeHtml } from './html'

export const namespaces = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  fh: 'http://purl.org/syndication/history/1.0',
  media: 'http://search.yahoo.com/mrss/',
} as const

type Attributes = Readonly<Record<string, string | number | undefined>>

/** Attributes as they stand in a tag, each led by a space; those that are undefined are left out. */
export const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('')

/** An element; its content is text, or elements one below the other. */
export const element = (
  name: string,
  attributes: Attributes,
  content: string | readonly string[] = '',
): string => {
  const inner = typeof content === 'string' ? escapeHtml(content) : ['', ...content, ''].join('\n')
  const tag = `${name}${attributesOf(attributes)}`
  return inner.trim() === '' ? `<${tag}/>` : `<${tag}>${inner}</${name}>`
}

/** The first lines of a document, with the style sheet that browsers show it with. */
export const xmlProlog = (style?: string): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    ...(style === undefined
      ? []
      : [`<?xml-stylesheet${attributesOf({ type: 'text/css', href: style })}?>\n`]),
  ].join('')

/**
 * Parses strictly, namespaces included.
 *
 * @param name what the document is called in the message
 * @throws Error with line and column, when the document is not well-formed
 */
export const assertWellFormed = (xml: string, name: string): void => {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw new Error(`${name} is not well-formed XML: ${error.message}`)
  })
  parser.write(xml).close()
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64')

/**
 * The same gate for many documents that share their parts, as the feeds of a timeline and of its themes do: a part
 * that stood in a document which passed is not parsed again, which is most of the time such a gate takes.
 *
 * @param part name of the elements that recur; they hold none of their own name
 */
export const gateOfParts = (part: string): typeof assertWellFormed => {
  const passed = new Set<string>()
  const parts = new RegExp(`<${part}>[^]*?</${part}>`, 'g')
  return (xml, name) => {
    // Namespaces are declared on the root: a document is known by its root too.
    const root = /<[a-z][^>]*>/i.exec(xml)?.[0] ?? ''
    const fresh = new Set<string>()
    const rest = xml.replace(parts, (text) => {
      const key = digest(root + text)
      if (passed.has(key)) return ''
      fresh.add(key)
      return text
    })
    assertWellFormed(rest, name)
    for (const key of fresh) passed.add(key)
  }
}
