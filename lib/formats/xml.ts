/** Writes XML, and is the gate every XML document passes before it is published. */
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

/** Stands between parts in a document made for the gate alone. */
const SEAM = '<?seam?>'

/** Whether what stands between the seams of a document is whole, part for part, inside its root. */
const isWholeEach = (xml: string, parts: number): boolean => {
  const parser = new SaxesParser({ xmlns: true })
  let [depth, seams, sound] = [0, 0, true]
  parser.on('error', () => {
    sound = false
  })
  parser.on('opentag', () => {
    depth += 1
  })
  parser.on('closetag', () => {
    depth -= 1
  })
  parser.on('processinginstruction', () => {
    seams += 1
    sound &&= depth === 1
  })
  parser.write(xml).close()
  return sound && seams === parts
}

/**
 * The gate for parts of documents, each as strict as `assertWellFormed`, for many in about half the time.
 *
 * @param root opens the element that the parts stand in and declares their namespaces
 * @param parts by name, as they are called in a message
 * @throws Error as `assertWellFormed`, for the first part that does not pass
 */
export const assertPartsWellFormed = (
  root: { name: string; attributes: Attributes },
  parts: readonly (readonly [name: string, xml: string])[],
): void => {
  const within = (xml: string): string =>
    `<${root.name}${attributesOf(root.attributes)}>${xml}</${root.name}>`
  if (isWholeEach(within(parts.map(([, xml]) => xml + SEAM).join('')), parts.length)) return
  for (const [name, xml] of parts) assertWellFormed(within(xml), name)
}

/**
 * A document with parts put at the end of one of its elements. The parts have passed the gate before, each in a
 * document that declares the same namespaces; what is around them passes it here. As the feeds of a timeline and of
 * its themes share their parts, that is most of the time saved that such a gate takes.
 *
 * @param shell the document without the parts
 * @param name of the element that they end; what the document is called in a message
 * @throws Error as `assertWellFormed`
 */
export const withParts = (
  shell: string,
  { into, name }: { into: string; name: string },
  parts: readonly string[],
): string => {
  assertWellFormed(shell, name)
  const end = shell.lastIndexOf(`</${into}>`)
  return [shell.slice(0, end), ...parts.map((part) => `${part}\n`), shell.slice(end)].join('')
}
