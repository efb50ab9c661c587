/** Prints the text of a PDF file, the lines of each page from top to bottom, and the number of pages, as JSON. */
import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Texts that stand within half a line of each other are one line. */
const SAME_LINE = 4

const linesOf = (items) => {
  const lines = []
  const ordered = items
    .filter(({ str }) => str.trim())
    .map(({ str, transform: [, , , , x, y] }) => ({ str, x, y }))
    .sort((a, b) => b.y - a.y)
  for (const item of ordered) {
    const line = lines.at(-1)
    if (line && line[0].y - item.y < SAME_LINE) line.push(item)
    else lines.push([item])
  }
  return lines.map((line) =>
    line
      .sort((a, b) => a.x - b.x)
      .map(({ str }) => str)
      .join(' '),
  )
}

const data = new Uint8Array(readFileSync(process.argv[2] ?? ''))
const document = await getDocument({ data, verbosity: 0 }).promise
const texts = []
const lines = []
for (let number = 1; number <= document.numPages; number++) {
  const { items } = await (await document.getPage(number)).getTextContent()
  texts.push(items.map((item) => item.str).join(' '))
  lines.push(linesOf(items))
}
process.stdout.write(JSON.stringify({ text: texts.join('\n'), lines, pages: document.numPages }))
