/** The pages of an event's statements. If its own page has no room for them, it is the index of pages with some each. */
import { eventPath, type Path, statementsPath } from '../addresses'
import type { Language } from '../languages'
import { once } from '../remembered'
import { type NumberedClaim, numberedClaims } from './claims'
import { type Part, pageWith, split, wholeOf } from './parts'
import type { TimelineEvent } from './types'
import { claimSize, disagreementSize, shareOf } from './weights'

/** The share of a page that statements may take beside what every event has, and that each event within one takes. */
const ROOM = 0.85
const WITHIN = 0.01
const LEAST_ROOM = 0.4

/** The statements of an event. They are not split if they fit on its page. */
export const claimParts = once((event: TimelineEvent): Part<NumberedClaim> => {
  const whole = { ...wholeOf(numberedClaims(event)), id: event.slug, name: { kind: 'record' } as const }
  const weightOf = ({ claim }: NumberedClaim): number => shareOf(claimSize(claim))
  const total = whole.items.reduce((sum, item) => sum + weightOf(item), 0)
  const others = event.disagreements.reduce((sum, one) => sum + shareOf(disagreementSize(one)), 0)
  const beside = Math.max(LEAST_ROOM, ROOM - WITHIN * event.contains.length - others)
  // Pages of their own have nothing else. As long as all would fit on one, they are filled like the event's own.
  const room = total > ROOM ? ROOM : beside
  return split(whole, { weightOf: (item) => weightOf(item) / room, cut: () => [] })
})

/** The path of a statement, with its anchor there. */
export const claimPath = (event: TimelineEvent, number: number, language: Language): Path => {
  const parts = claimParts(event)
  const numbered = parts.items[number - 1]
  const part = parts.parts.length > 0 && numbered ? pageWith(parts, numbered) : undefined
  const page = part === undefined ? eventPath(language, event.slug) : statementsPath(language, part)
  return `${page}#claim-${number}`
}
