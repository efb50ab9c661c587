// @ts-check
/**
 * Progressive enhancement of lists of events that can be filtered. Style sheets do the filtering; this keeps the choice
 * in the address, says how many events are shown, and hides parts of a list that a combined choice leaves empty. The
 * search page has the same fields and imports what is exported here.
 */

/** The tokens of what is chosen in a form. @param {Element} form */
export const tokensIn = (form) =>
  [...form.querySelectorAll('[class]:checked')].map(({ className }) => className)

/** What is filled in, as the query of an address, with its question mark. @param {HTMLFormElement} form */
export const queryOf = (form) =>
  [...new FormData(form)]
    .map(([name, value]) => [name, String(value).trim()])
    .filter(([, value]) => value)
    .map(([name, value], index) => `${index ? '&' : '?'}${name}=${encodeURIComponent(value ?? '')}`)
    .join('')

/** Fills in a form, and opens it if something is chosen. @param {HTMLFormElement} form */
export const fillFrom = (form) => {
  const query = new URLSearchParams(location.search)
  for (const field of form.querySelectorAll('input'))
    if (field.type === 'checkbox') field.checked = query.get(field.name) === field.value
    else field.value = query.get(field.name) ?? ''
  for (const field of form.querySelectorAll('select')) {
    field.value = query.get(field.name) ?? ''
    // Not a value of this list.
    if (field.selectedIndex < 0) field.value = ''
  }
  const details = document.querySelector('details.filter')
  if (details?.querySelector('[class]:checked, [name=view]:checked')) details.setAttribute('open', '')
}

/** @param {HTMLFormElement} form @param {HTMLElement} status */
const enhance = (form, status) => {
  const events = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-in]'))]
  const parts = /** @type {NodeListOf<HTMLElement>} */ (
    document.querySelectorAll('.era, .month, .inner, [data-in]:has(.inner)')
  )

  /** The page in other languages. */
  const others = /** @type {NodeListOf<HTMLAnchorElement>} */ (
    document.querySelectorAll('a[hreflang][rel=alternate]')
  )

  const show = () => {
    const chosen = tokensIn(form)
    const shown = events.filter(({ dataset }) => {
      const tokens = dataset.in?.split(' ')
      return chosen.every((token) => tokens?.includes(token))
    })
    for (const part of parts)
      part.hidden = !part.contains(form) && !shown.some((event) => part.contains(event))
    status.textContent = chosen.length ? (status.dataset.text ?? '').replace('#', `${shown.length}`) : ''
    for (const link of others) link.search = queryOf(form)
  }
  const read = () => {
    fillFrom(form)
    show()
  }
  const change = () => {
    history.replaceState(null, '', location.pathname + queryOf(form) + location.hash)
    show()
  }
  document.querySelector('.counted')?.remove()
  form.addEventListener('change', change)
  // The fields are reset after the event.
  form.addEventListener('reset', () => setTimeout(change))
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('popstate', read)
  // Without a query, what a reader has chosen before this ran stays.
  if (location.search) read()
  else show()
}

const own = document.querySelector('.filter > form')
const status = document.querySelector('.shown')
if (own instanceof HTMLFormElement && status instanceof HTMLElement) enhance(own, status)
