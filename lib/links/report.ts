/** Classifies the answer of a link, and formats the final report. */
import type { Followed } from './follow'
import { decoded, hasPassage, htmlText } from './page-text'
import type { SiteLink } from './site-links'

/** From worst to best. `look` means that a person has to check, for example if the page blocks bots. */
export const states = ['dead', 'passage gone', 'moved', 'look', 'ok'] as const

export type State = (typeof states)[number]

export type Finding = { link: SiteLink; state: State; detail: string }

const gone = new Set([404, 410])

/** The passages that are missing from a page. Empty if the page is not a text. */
const missing = ({ passages }: SiteLink, { contentType, body }: Extract<Followed, { status: number }>) => {
  if (!/html|text\/plain/i.test(contentType)) return []
  const page = decoded(body, contentType)
  const text = /html/i.test(contentType) ? htmlText(page) : page
  return passages.filter((passage) => !hasPassage(text, passage))
}

/** Classifies an answer. */
export const judge = (link: SiteLink, followed: Followed): Finding => {
  if ('failure' in followed) return { link, state: 'dead', detail: followed.failure }
  const { status, movedTo } = followed
  if (gone.has(status)) return { link, state: 'dead', detail: `answers ${status}` }
  if (status >= 300) return { link, state: 'look', detail: `answers ${status}: open it in a browser` }
  const moved = movedTo === undefined ? [] : [`moved permanently to ${movedTo}`]
  const lost = missing(link, followed).map(
    ({ start, end }) => `not found: “${start}${end ? ` … ${end}` : ''}”`,
  )
  const state = lost.length > 0 ? 'passage gone' : moved.length > 0 ? 'moved' : 'ok'
  return { link, state, detail: [...lost, ...moved].join('; ') }
}

const row = (widths: readonly number[], cells: readonly string[]): string =>
  cells
    .map((cell, index) => cell.padEnd(widths[index] ?? 0))
    .join('  ')
    .trimEnd()

/** A table of all links that are not ok, worst first, and a line of counts. */
export const formatReport = (findings: readonly Finding[]): string => {
  const open = states
    .filter((state) => state !== 'ok')
    .flatMap((state) => findings.filter((finding) => finding.state === state))
    .map(({ link, state, detail }) => [state, link.uses.join(', '), link.url, detail])
  const table = open.length === 0 ? [] : [['state', 'used as', 'address', 'what happened'], ...open]
  const widths = [0, 1, 2].map((column) => Math.max(0, ...table.map((cells) => cells[column]?.length ?? 0)))
  const counts = states.map((state) => `${findings.filter((it) => it.state === state).length} ${state}`)
  return `${[...table.map((cells) => row(widths, cells)), `Links: ${findings.length} (${counts.join(', ')}).`].join('\n')}\n`
}
