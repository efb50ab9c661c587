/** Addresses of the preview that are none of the site: they exist while editing alone. */

const below = '/__preview'

/** The script by which a page shows itself anew when the data changes. */
export const reloadPath = `${below}/reload.js`

/** Tells of the state of the data, and of every change of it. */
export const changesPath = `${below}/changes`

/** The address of the script for a page that was made in a state of the data. */
export const reloadPathIn = (state: string): string => `${reloadPath}?${state}`
