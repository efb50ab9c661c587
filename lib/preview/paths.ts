/** Addresses that exist only in the preview. */

const base = '/__preview'

/** The script that reloads a page when the data changes. */
export const reloadPath = `${base}/reload.js`

/** The script that adds links to forms. */
export const editLinksPath = `${base}/edit.js`

/** A stream (server-sent events) of the state of the data. */
export const changesPath = `${base}/changes`

/** The address of the reload script for a page rendered from this state of the data. */
export const reloadPathIn = (state: string): string => `${reloadPath}?${state}`
