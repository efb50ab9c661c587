import {
  aboutPath,
  correctionsPath,
  type Path,
  sourcesPath,
  subscribePath,
  timelinePath,
} from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'

/** The main pages of the site in one language, with their names: the timeline first. */
export const mainLinks = (language: Language): [Path, string][] => {
  const { site: text } = words(language)
  return [
    [timelinePath(language), text.timeline],
    [sourcesPath(language), text.sources],
    [correctionsPath(language), text.corrections],
    [subscribePath(language), text.subscribe],
    [aboutPath(language), text.about],
  ]
}
