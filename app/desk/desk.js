/* Makes the forms of the desk quicker. Everything works without it. */
const form = document.querySelector('form.edit')

if (form) {
  /** Milliseconds without a key before what was typed is checked. */
  const PAUSE = 700
  let timer
  let latest = 0
  let isChanged = false

  // Not `form.action`: its buttons have this name.
  const address = form.getAttribute('action')

  const typedIn = () =>
    document.activeElement?.matches('input, textarea, select') ? document.activeElement : null

  const check = async () => {
    const number = ++latest
    const data = new FormData(form)
    data.set('action', 'check')
    data.set('live', 'true')
    data.delete('picture')
    const answer = await fetch(address, { method: 'POST', body: data }).catch(() => undefined)
    if (!answer || number !== latest) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    for (const place of document.querySelectorAll('[data-live]')) {
      const fresh = page.getElementById(place.id)
      // What is being typed in stays as it is.
      if (!fresh || fresh.innerHTML === place.innerHTML || place.contains(typedIn())) continue
      place.innerHTML = fresh.innerHTML
    }
  }

  form.addEventListener('input', (event) => {
    isChanged = true
    // An answer that is under way knows less than what stands here now.
    latest++
    clearTimeout(timer)
    if (event.target.type !== 'file') timer = setTimeout(check, PAUSE)
  })
  form.addEventListener('submit', () => {
    isChanged = false
    clearTimeout(timer)
    latest++
  })
  addEventListener('beforeunload', (event) => {
    if (isChanged) event.preventDefault()
  })
}

// The place that an address or a button leads to is unfolded, and its first field is at hand. The browser goes there first.
const lead = () => {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!place) return
  for (let at = place; at; at = at.parentElement) if (at.matches('details')) at.open = true
  for (const details of place.querySelectorAll(':scope > details')) details.open = true
  const first = place.matches('input, textarea, select')
    ? place
    : place.querySelector('input, textarea, select')
  first?.focus({ preventScroll: true })
  place.scrollIntoView()
}
addEventListener('load', lead)
addEventListener('hashchange', lead)
// A link to where the address leads already changes nothing in it.
addEventListener('click', (event) => event.target.closest('a[href^="#"]') && setTimeout(lead))

const log = document.querySelector('[role="log"]')
if (log)
  new MutationObserver(() => log.scrollIntoView({ block: 'end' })).observe(log, {
    childList: true,
    characterData: true,
    subtree: true,
  })
