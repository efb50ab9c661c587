/** Who said what on which theme, and the order in which people and bodies are listed. */
import { withMost } from '../group'
import type { Language } from '../languages'
import { entriesOfActor } from './event-parts'
import type { Actor, PlacedClaim, Theme, Timeline } from './types'

/** Actors in the alphabetical order of a language, independent of the machine's locale. */
export const actorsByName = (actors: readonly Actor[], language: Language): Actor[] =>
  [...actors].sort((a, b) => a.name[language].localeCompare(b.name[language], language))

/** Statements by theme. `undefined` stands for those under no theme. */
export type ClaimsOnTheme = Readonly<{ theme: Theme | undefined; claims: readonly PlacedClaim[] }>

/** A speaker, all their statements, and these by theme: one cell for each column of the table. */
export type SpeakerRow = Readonly<{
  speaker: Actor
  claims: readonly PlacedClaim[]
  cells: readonly ClaimsOnTheme[]
}>

export type SpeakerTable = Readonly<{ themes: readonly (Theme | undefined)[]; rows: readonly SpeakerRow[] }>

/**
 * The table of who spoke on what: a row for each actor with statements of their own, most statements first, and a column
 * for each theme. Statements under no theme have a last column of their own, if there are any. A statement on several
 * themes is in each of their columns.
 */
export const speakerTable = (timeline: Timeline, language: Language): SpeakerTable => {
  const spoken = actorsByName(timeline.actors, language)
    .map((speaker) => ({
      speaker,
      claims: entriesOfActor(timeline, speaker).flatMap(({ said }) => said ?? []),
    }))
    .filter(({ claims }) => claims.length > 0)
    .sort((a, b) => b.claims.length - a.claims.length)
  const someHaveNone = spoken.some(({ claims }) => claims.some(({ claim }) => claim.themes.length === 0))
  const themes = someHaveNone ? [...timeline.themes, undefined] : timeline.themes
  const on = (claims: readonly PlacedClaim[], theme: Theme | undefined): readonly PlacedClaim[] =>
    claims.filter(({ claim }) => (theme ? claim.themes.includes(theme) : claim.themes.length === 0))
  return {
    themes,
    rows: spoken.map(({ speaker, claims }) => ({
      speaker,
      claims,
      cells: themes.map((theme) => ({ theme, claims: on(claims, theme) })),
    })),
  }
}

/** The table without the themes that have fewest statements, and without the speakers for whom there is no room then. */
export const topOfTable = (
  { themes, rows }: SpeakerTable,
  most: Readonly<{ themes: number; cells: number }>,
): SpeakerTable => {
  const counts = themes.map((_, at) =>
    rows.reduce((sum, { cells }) => sum + (cells[at]?.claims.length ?? 0), 0),
  )
  const kept = withMost([...themes.keys()], most.themes, (at) => counts[at] ?? 0)
  const of = <T>(all: readonly T[]): T[] => kept.map((at) => all[at] as T)
  let room = most.cells
  const top = rows
    .map((row) => ({ ...row, cells: of(row.cells) }))
    .filter(({ cells }) => {
      room -= 1 + cells.filter(({ claims }) => claims.length > 0).length
      return room >= 0
    })
  return { themes: of(themes), rows: top }
}
