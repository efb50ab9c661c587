/** What is wrong with the data, as a page in the place of the one asked for: the texts are those of `npm run check`. */
import { escapeHtml } from '../formats/html'
import { countProblems, formatPath, formatPlace, inFileOrder, type Problem } from '../timeline/problems'
import { reloadPathIn } from './paths'

const style = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
  body { max-width: 50rem; margin: 0 auto; padding: 2rem 1.25rem }
  section { border-top: 1px solid GrayText; padding: 1rem 0; overflow-wrap: anywhere }
  h2 { font: 600 1rem/1.4 ui-monospace, monospace; margin: 0 }
  h2 + p { font-family: ui-monospace, monospace; margin: 0 }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: .75rem 0 0 }
  dt { opacity: .7 }
  dd { margin: 0 }
  dd:last-child { font-weight: 600 }`

const section = (problem: Problem): string => {
  const { path, came, allowed, fix } = problem
  const rows = Object.entries({ came, allowed, fix }).map(
    ([name, text]) => `<dt>${name}</dt><dd>${escapeHtml(text)}</dd>`,
  )
  const field = path.length > 0 ? `<p>${escapeHtml(formatPath(path))}</p>` : ''
  return `<section><h2>${escapeHtml(formatPlace(problem))}</h2>${field}<dl>${rows.join('')}</dl></section>`
}

/** A page that shows itself anew once the data is in another state. */
export const problemPage = (problems: readonly Problem[], state: string): string => {
  const title = countProblems(problems)
  return [
    '<!DOCTYPE html>',
    `<html lang="en"><head><meta charset="utf-8"><title>${title}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<style>${style}</style><script async src="${reloadPathIn(state)}"></script></head><body><main>`,
    `<h1>${title}</h1>`,
    '<p>Mend the files and save them: the page you asked for comes back by itself.</p>',
    ...inFileOrder(problems).map(section),
    '</main></body></html>\n',
  ].join('\n')
}
