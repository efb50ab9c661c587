/** Gives statements and listed sources of a page of the preview a link to their forms. */
import { deskBase } from '../desk/paths'
import { afterReact } from './own-scripts'

/** The id of the link to the form of the page itself, which the others take their word from. */
export const editHereId = 'edit-here'

/** The script of a page, a module. */
export const editLinksScript = `${afterReact}
const edit = document.getElementById('${editHereId}')
if (edit) {
  const add = (place, href) => {
    const link = Object.assign(document.createElement('a'), { href, textContent: edit.textContent })
    link.style.fontSize = '0.8125rem'
    place.append(' ', link)
  }
  for (const claim of document.querySelectorAll('li[id^="claim-"]')) {
    add(claim, \`\${edit.href}#f-claims.\${claim.dataset.number - 1}\`)
  }
  const [language] = location.pathname.split('/').filter(Boolean)
  for (const source of document.querySelectorAll('ul.notes > li[id]:not([id^="source-"])')) {
    add(source, \`${deskBase}/\${language}/source/\${source.id}/\`)
  }
}
`
