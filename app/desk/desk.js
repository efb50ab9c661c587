/* Makes the forms of the desk quicker. Everything works without it. */
const form = document.querySelector('form.edit')

if (form) {
  /** Milliseconds without a key before what was typed is checked. */
  const PAUSE = 700
  let timer
  let latest = 0
  let isChanged = false

  const check = async () => {
    const number = ++latest
    const data = new FormData(form)
    data.set('action', 'check')
    data.delete('picture')
    const answer = await fetch(form.action, { method: 'POST', body: data }).catch(() => undefined)
    if (!answer || number !== latest) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    for (const place of document.querySelectorAll('[data-live]')) {
      const fresh = page.getElementById(place.id)
      // What is being typed in stays as it is.
      if (!fresh || fresh.innerHTML === place.innerHTML || place.contains(document.activeElement)) continue
      place.innerHTML = fresh.innerHTML
    }
  }

  form.addEventListener('input', (event) => {
    isChanged = true
    clearTimeout(timer)
    if (event.target.type !== 'file') timer = setTimeout(check, PAUSE)
  })
  form.addEventListener('submit', (event) => {
    isChanged = false
    clearTimeout(timer)
    latest++
    // After a button of a list, the page comes back to its place.
    const [, name] = event.submitter?.value.split(':') ?? []
    if (name) form.action = `${form.action.split('#')[0]}#f-${name}`
  })
  addEventListener('beforeunload', (event) => {
    if (isChanged) event.preventDefault()
  })
}

const log = document.querySelector('[role="log"]')
if (log)
  new MutationObserver(() => log.scrollIntoView({ block: 'end' })).observe(log, {
    childList: true,
    characterData: true,
    subtree: true,
  })
