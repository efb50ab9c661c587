/** Addresses of the desk, which exists only in the preview. */
import type { Language } from '../languages'
import type { ThingKind } from '../timeline/things'

export const deskBase = '/__desk'

/** The first page of the desk in a language, or one of its other pages: `publish`, `import`. */
export const deskPath = (language: Language, page = ''): string =>
  `${deskBase}/${language}/${page === '' ? '' : `${page}/`}`

/** The form of a thing, or of a draft for a new one. */
export const formPath = (language: Language, kind: ThingKind, id: string): string =>
  deskPath(language, `${kind}/${encodeURIComponent(id)}`)

/** A form for a new thing of a kind. No thing can have this id. */
export const NEW = '~new'

/** The script of the desk. It works without it, too. */
export const deskScriptPath = `${deskBase}/desk.js`

/** Leads from a page of the site to the form of what it shows. The request says which page that was (`Referer`). */
export const editPath = `${deskBase}/edit`

/** The anchor of a field in its form: `f-claims.0.text.en`. */
export const fieldId = (path: readonly (string | number)[]): string => `f-${path.join('.')}`
