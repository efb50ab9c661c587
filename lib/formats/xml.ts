/** Serializes XML and checks documents for well-formedness before they are published. */
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

/** Serializes attributes, each with a leading space. Undefined values are left out. */
export const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('')

/** Serializes an element. A string is escaped text content; a list is serialized child elements, one per line. */
export const element = (
  name: string,
  attributes: Attributes,
  content: string | readonly string[] = '',
): string => {
  const inner = typeof content === 'string' ? escapeHtml(content) : ['', ...content, ''].join('\n')
  const tag = `${name}${attributesOf(attributes)}`
  return inner.trim() === '' ? `<${tag}/>` : `<${tag}>${inner}</${name}>`
}

/** The XML declaration and, if given, a processing instruction for the style sheet that browsers apply. */
export const xmlProlog = (style?: string): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    ...(style === undefined
      ? []
      : [`<?xml-stylesheet${attributesOf({ type: 'text/css', href: style })}?>\n`]),
  ].join('')

/**
 * Parses a document strictly, including namespaces.
 *
 * @param name of the document, for the error message
 * @throws Error with line and column if the document is not well-formed
 */
export const assertWellFormed = (xml: string, name: string): void => {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw new Error(`${name} is not well-formed XML: ${error.message}`)
  })
  parser.write(xml).close()
}

/** Separates the parts in a document that is only built for the check. */
const SEPARATOR = '<?part?>'

/** Whether each separator is a direct child of the root, so that every part is well-formed by itself. */
const areAllWellFormed = (xml: string, parts: number): boolean => {
  const parser = new SaxesParser({ xmlns: true })
  let [depth, separators, valid] = [0, 0, true]
  parser.on('error', () => {
    valid = false
  })
  parser.on('opentag', () => {
    depth += 1
  })
  parser.on('closetag', () => {
    depth -= 1
  })
  parser.on('processinginstruction', () => {
    separators += 1
    valid &&= depth === 1
  })
  parser.write(xml).close()
  return valid && separators === parts
}

/**
 * Checks many parts of documents at once, as strictly as `assertWellFormed` but in about half the time.
 *
 * @param root the element around the parts, which declares their namespaces
 * @param parts with the names for the error message
 * @throws Error as `assertWellFormed`, for the first part that is not well-formed
 */
export const assertPartsWellFormed = (
  root: { name: string; attributes: Attributes },
  parts: readonly (readonly [name: string, xml: string])[],
): void => {
  const within = (xml: string): string =>
    `<${root.name}${attributesOf(root.attributes)}>${xml}</${root.name}>`
  if (areAllWellFormed(within(parts.map(([, xml]) => xml + SEPARATOR).join('')), parts.length)) return
  for (const [name, xml] of parts) assertWellFormed(within(xml), name)
}

/**
 * Appends parts to the content of an element. Only the shell is checked here: the parts must have been checked before,
 * in a root with the same namespaces. The feeds of a timeline and its themes share their parts, so this saves most of
 * the parsing.
 *
 * @param shell the document without the parts
 * @param into name of the element to append to
 * @param name of the document, for the error message
 * @throws Error as `assertWellFormed`, for the shell
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
