// @ts-check
/** Renders the results: a list per group, best first, with the words of the query highlighted. */
import { rangesOf } from './marks.js'
import { joinsWords } from './terms.js'

/** Results per group that are shown at once. */
const PAGE = 10
/** Maximum length of a passage, and of the context before the first match, in characters. */
const PASSAGE = 220
const BEFORE = 70

/** @typedef {import('./find.js').Found} Found */
/** @typedef {ReturnType<typeof import('./find.js').openIndex>} Index */
/** @typedef {import('../../lib/search/entries').ShownEntry} ShownEntry */
/** @typedef {import('../../lib/search/settings').SearchSettings} Settings */

/**
 * @param {string} tag
 * @param {Record<string, string>} properties
 * @param {(Node | string)[]} children
 */
const element = (tag, properties = {}, children = []) => {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}

/**
 * @param {string} text
 * @param {readonly [number, number][]} ranges
 */
const marked = (text, ranges) => {
  let at = 0
  const parts = ranges.flatMap(([from, to]) => {
    const before = text.slice(at, from)
    at = to
    return [before, element('mark', {}, [text.slice(from, to)])]
  })
  return [...parts, text.slice(at)]
}

/**
 * The best passage: from the text with most of the query's words, the part around the first match.
 *
 * @param {readonly string[]} texts
 * @param {readonly string[]} marks
 * @param {boolean} [inside] as in `rangesOf`
 */
export const passageOf = (texts, marks, inside) => {
  const answered = texts.map(
    (text) => marks.filter((mark) => rangesOf(text, [mark], inside).length > 0).length,
  )
  const text = texts[answered.indexOf(Math.max(...answered))] ?? ''
  if (text.length <= PASSAGE) return text
  const first = rangesOf(text, marks, inside)[0]?.[0] ?? 0
  const from = first > BEFORE ? text.lastIndexOf(' ', first - BEFORE) + 1 : 0
  const space = text.lastIndexOf(' ', from + PASSAGE)
  const to = text.length <= from + PASSAGE ? text.length : Math.max(space, first + 1)
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`
}

/**
 * @param {ShownEntry} entry
 * @param {readonly string[]} marks
 * @param {Settings} settings
 */
const result = ({ title, href, lang, date, kind, withdrawn, texts }, marks, settings) => {
  const pageLanguage = document.documentElement.lang
  const inside = joinsWords(pageLanguage)
  const passage = passageOf(texts, marks, inside)
  const about = [
    ...(date ? [element('span', { className: 'date' }, [date])] : []),
    ...(withdrawn ? [element('strong', {}, [settings.withdrawn])] : []),
    ...(kind ? [element('span', {}, [kind])] : []),
  ]
  const link = element(
    'a',
    { href, ...(lang && { lang, dir: 'auto' }) },
    marked(title, rangesOf(title, marks, joinsWords(lang ?? pageLanguage))),
  )
  return element('li', {}, [
    element('h3', {}, [link]),
    ...(about.length > 0 ? [element('p', { className: 'meta' }, about)] : []),
    ...(passage ? [element('p', {}, marked(passage, rangesOf(passage, marks, inside)))] : []),
  ])
}

/**
 * The result lists as elements, with the first results of each group.
 *
 * @param {Index} index
 * @param {Found} found
 * @param {Settings} settings
 */
export const resultSections = (index, { groups, marks }, settings) => {
  /** @param {Found['groups'][number]} group */
  const section = async ({ name, hits }) => {
    const heading = element('h2', { id: `found-${name}` }, [
      settings.groups[/** @type {keyof Settings['groups']} */ (name)],
      ' ',
      element('span', { className: 'count' }, [String(hits.length)]),
    ])
    const list = element('ul', { className: 'results' })
    const more = element('button', { type: 'button' }, [settings.more])
    const showMore = async () => {
      const shown = list.children.length
      const next = hits.slice(shown, shown + PAGE)
      const entries = await index.read(next.map(({ number }) => number))
      list.append(...entries.map((entry) => result(entry, marks, settings)))
      more.hidden = list.children.length === hits.length
      return list.children[shown]?.querySelector('a')
    }
    more.addEventListener('click', async () => (await showMore())?.focus())
    await showMore()
    const made = element('section', {}, [heading, list, more])
    made.setAttribute('aria-labelledby', heading.id)
    return made
  }
  return Promise.all(groups.map(section))
}

/**
 * Advice for a query without results.
 *
 * @param {Settings} settings
 */
export const adviceFor = ({ advice, others }) => [
  element('p', {}, [advice]),
  ...others.map(({ lang, text, href }) =>
    element('p', {}, [element('a', { lang, hreflang: lang, href: href + location.search }, [text])]),
  ),
]

/**
 * The number of results as text.
 *
 * @param {number} count
 * @param {Settings} settings
 */
export const countText = (count, { results, none }) => {
  if (count === 0) return none
  const { lang } = document.documentElement
  const text = results[new Intl.PluralRules(lang).select(count)] ?? results.other
  // Digits 0–9 also in Arabic, as on all pages.
  return text.replace('#', new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).format(count))
}
