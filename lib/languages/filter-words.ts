/** The texts of a dictionary for lists of events that can be filtered. */
export type FilterWords = {
  /** Opens the form, so it is one word if the language allows. */
  open: string
  /** Name of the form. */
  label: string
  /** Names of the fields with a choice, each of which begins with `all`. */
  theme: string
  kind: string
  evidence: string
  all: string
  /** What can be asked of the evidence of an event. */
  evidenceIs: Readonly<Record<'confirmed' | 'single-source' | 'no-primary' | 'disputed', string>>
  keyOnly: string
  titlesOnly: string
  reset: string
  /** How many events are shown: `shown`, a number or what takes its place, of `all`. Contains `shown` once. */
  shownOf: (shown: string, all: number) => string
  /** Beside an event without which the story cannot be understood, and the heading of a list of them. */
  keyEvent: string
  keyEvents: string
  /** Link to the list of all. */
  allKeyEvents: (count: number) => string
  /** Name of links to the months or years of a list. */
  jump: string
}
