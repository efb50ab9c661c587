/** Finds the form of what a page of the site shows. */
import { paramsAt } from '../addresses'
import { isLanguage } from '../languages'
import { pages } from '../site/pages'
import { SITE_ID, type Things } from '../timeline/things'
import { deskPath, formPath } from './paths'

/** The address of a form or, for pages of many things, of a place on the first page of the desk. */
export const editTarget = (page: string, things: Things): string => {
  const own = Object.values(pages).flatMap((row) => {
    const params = paramsAt(row.pattern, page)
    return params ? [{ row, params }] : []
  })
  const { language = '', slug, actor, theme } = Object.assign({}, ...own.map(({ params }) => params))
  const tag = isLanguage(language) && things.languages.includes(language) ? language : things.languages[0]
  if (tag === undefined) return '/'
  const isRow = (row: unknown): boolean => own.some((one) => one.row === row)
  if (isRow(pages.about)) return formPath(tag, 'site', SITE_ID)
  if (isRow(pages.sources)) return `${deskPath(tag)}#list-source`
  if (isRow(pages.actors)) return `${deskPath(tag)}#list-actor`
  if (actor !== undefined && things.thing('actor', actor)) return formPath(tag, 'actor', actor)
  if (theme !== undefined && things.thing('theme', theme)) return formPath(tag, 'theme', theme)
  const id = [...things.ids('event').keys()].find((one) => things.thing('event', one)?.slug === slug)
  return id === undefined ? deskPath(tag) : formPath(tag, 'event', id)
}
