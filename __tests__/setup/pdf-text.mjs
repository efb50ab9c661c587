/** Prints the text and the number of pages of a PDF file as JSON. */
import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const data = new Uint8Array(readFileSync(process.argv[2] ?? ''))
const document = await getDocument({ data, verbosity: 0 }).promise
const texts = []
for (let number = 1; number <= document.numPages; number++) {
  const { items } = await (await document.getPage(number)).getTextContent()
  texts.push(items.map((item) => item.str).join(' '))
}
process.stdout.write(JSON.stringify({ text: texts.join('\n'), pages: document.numPages }))
