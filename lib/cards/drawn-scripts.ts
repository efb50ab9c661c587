/** The scripts in which cards can be drawn: there are fonts, and joining and direction work. */
import { type Language, words } from '../languages'
import type { Site } from '../timeline/types'
import { drawnScripts } from './font-files'

/** Whether cards can be drawn in a script (by its Unicode name). */
export const isDrawnScript = (script: string): boolean => drawnScripts.includes(script)

/** The languages of a site in whose script cards cannot be drawn. */
export const undrawnLanguages = ({ languages }: Pick<Site, 'languages'>): Language[] =>
  languages.filter((language) => !isDrawnScript(words(language).script))
