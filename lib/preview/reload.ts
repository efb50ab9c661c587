/** Reloads open pages when, and only when, the data changes, and gives statements and sources a way to their forms. */
import type { ServerResponse } from 'node:http'
import { deskBase } from '../desk/paths'
import { changesPath } from './paths'

/** Milliseconds between two polls of the data folder. */
const INTERVAL = 400

/** The script of a page. Its query string holds the state that the page was rendered from. */
export const reloadScript = `const made = new URL(document.currentScript.src).search.slice(1)
new EventSource(${JSON.stringify(changesPath)}).onmessage = ({ data }) => {
  if (data !== made) location.reload()
}
const addLinks = () => {
  const edit = document.getElementById('edit-here')
  if (!edit) return
  const add = (place, href) => {
    const link = Object.assign(document.createElement('a'), { href, textContent: edit.textContent })
    link.style.fontSize = '0.8125rem'
    place.append(' ', link)
  }
  for (const claim of document.querySelectorAll('li[id^="claim-"]')) add(claim, \`\${edit.href}#f-claims.\${claim.dataset.number - 1}\`)
  const [language] = location.pathname.split('/').filter(Boolean)
  for (const source of document.querySelectorAll('ul.notes > li[id]:not([id^="source-"])')) add(source, \`${deskBase}/\${language}/source/\${source.id}/\`)
}
// Not before React has compared the page with what it rendered.
addEventListener('load', () => setTimeout(addLinks, 1000))
`

/** Sends the current state of the data, then every change, as server-sent events. */
export const sendChanges = (stateOf: () => string, response: ServerResponse, interval = INTERVAL): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  let sent = ''
  const send = (): void => {
    const state = stateOf()
    if (state === sent) return
    sent = state
    response.write(`data: ${state}\n\n`)
  }
  send()
  const timer = setInterval(send, interval)
  response.on('close', () => clearInterval(timer))
}
