/** Writes a few events of the example story as a story of their own, in two languages. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One with a disagreement, one that was corrected, one withdrawn, one under two names, one of Arabic books. */
const slugs = ['great-flood', 'records-for-loan', 'missing-stamps', 'upper-hall', 'arabic-shelves']
const languages = ['fr', 'ar']
const lists = ['actors', 'eras', 'kinds', 'sources', 'themes']

/** Shapes that every event has, that key events have, and that none has. */
const cards = { wide: 'key', square: 'all', story: 'none' }

/** A text in several languages without the others. */
const inLanguages = (_, value) =>
  value?.ar === undefined
    ? value
    : Object.fromEntries(languages.map((language) => [language, value[language]]))

export const writeSmallStory = (from, to) => {
  const read = (path) => JSON.parse(readFileSync(join(from, path), 'utf8'), inLanguages)
  const write = (path, value) => writeFileSync(join(to, path), JSON.stringify(value))
  rmSync(to, { recursive: true, force: true })
  for (const folder of ['events', 'images']) mkdirSync(join(to, folder), { recursive: true })
  write('site.json', { ...read('site.json'), languages, cards })
  for (const list of lists) write(`${list}.json`, read(`${list}.json`))
  // Sources name theirs in English, which this story has not.
  write('publishers.json', [])
  for (const slug of slugs) {
    const event = read(`events/${slug}.json`)
    write(`events/${slug}.json`, event)
    cpSync(join(from, event.image.file), join(to, event.image.file))
  }
}
