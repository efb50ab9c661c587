/** The gate every XML document passes before it is published. */
import { SaxesParser } from 'saxes'

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
