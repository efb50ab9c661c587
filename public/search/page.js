// @ts-check
/**
 * The search page: shows the form, searches while the reader types or chooses, and keeps query and filters in the
 * address.
 */
import { fillFrom, queryOf, tokensIn } from '../filter.js'
import { openIndex } from './find.js'
import { adviceFor, countText, resultSections } from './show.js'

/** Debounce delay in milliseconds. */
const PAUSE = 150
/** An index with at most this many files (about 80 KB) is prefetched on focus. */
const FEW_FILES = 20

/** @template {HTMLElement} [T=HTMLElement] @param {string} id */
const byId = (id) => /** @type {T} */ (document.getElementById(id))

const part = byId('search')
const form = /** @type {HTMLFormElement} */ (part.querySelector('form'))
const field = /** @type {HTMLInputElement} */ (byId('search-text'))
const status = byId('search-status')
const results = byId('search-results')
/** @type {import('../../lib/search/settings').SearchSettings} */
const settings = JSON.parse(part.dataset.settings ?? '')

/** @type {Map<string, Promise<any>>} */
const files = new Map()

/** @param {string} file */
const get = (file) => {
  const known = files.get(file)
  if (known) return known
  const asked = fetch(settings.index + file).then((response) => {
    if (!response.ok) throw new Error(`${file}: ${response.status}`)
    return response.json()
  })
  files.set(file, asked)
  // Allow a retry.
  asked.catch(() => files.delete(file))
  return asked
}

const index = openIndex(settings.head, get)

/** Number of the current search, to ignore late results of earlier ones. */
let turn = 0
let composing = false

const search = async () => {
  const own = ++turn
  const query = field.value.trim()
  const facets = tokensIn(form)
  const isLate = () => own !== turn
  const show = (/** @type {string} */ text, /** @type {Node[]} */ content) => {
    status.textContent = text
    results.replaceChildren(...content)
  }
  if (query === '' && facets.length === 0) return show('', [])
  if (results.childElementCount === 0) status.textContent = settings.searching
  try {
    const found = await index.find(query, facets)
    // While a Korean syllable is being composed, intermediate forms match nothing.
    if (isLate() || (composing && found.count === 0)) return
    const sections = await resultSections(index, found, settings)
    if (isLate()) return
    show(countText(found.count, settings), found.count > 0 ? sections : adviceFor(settings))
  } catch {
    if (!isLate()) show(settings.failed, [])
  }
}

/** Whether the query in the address was submitted. If so, the next one gets a new history entry. */
let settled = true

const writeAddress = () => {
  const address = location.pathname + queryOf(form)
  if (address === location.pathname + location.search) return
  if (settled) history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  settled = false
}

const readAddress = () => {
  fillFrom(form)
  settled = true
  search()
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer

const prepare = () => {
  const { terms, entries } = settings.head
  if (terms.length + entries.length > FEW_FILES) return
  // Ignore errors: files are fetched again when needed.
  for (const place of terms.keys()) get(`terms-${place}.json`).catch(() => {})
  for (const place of entries.keys()) get(`entries-${place}.json`).catch(() => {})
}

field.addEventListener('focus', prepare, { once: true })
field.addEventListener('input', (event) => {
  composing = event instanceof InputEvent && event.isComposing
  clearTimeout(timer)
  timer = setTimeout(() => {
    writeAddress()
    search()
  }, PAUSE)
})
form.addEventListener('change', (event) => {
  if (event.target === field) return
  writeAddress()
  settled = true
  search()
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(timer)
  composing = false
  writeAddress()
  settled = true
  search()
})
addEventListener('popstate', readAddress)
part.hidden = false
readAddress()
