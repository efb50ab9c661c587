import { actorPath, themePath } from '@/lib/addresses'
import { displayWidth } from '@/lib/characters'
import { marksOf, supportTally } from '@/lib/formats/evidence-line'
import { actorParts } from '@/lib/timeline/event-parts'
import { type ClaimsOnTheme, type SpeakerRow, speakerTable, topOfTable } from '@/lib/timeline/speakers'
import type { Actor } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { Marks } from './marks'
import { StatementMark } from './statement-mark'
import { WordsOf } from './words-of'

/** Cells with more statements have one link, to the page of the speaker, and fewer marks than statements. */
const MOST_MARKS = 24

/** In a table of more statements, cells have links to speakers, not to statements. */
const MOST_LINKED = 250

/** Larger tables show those with most statements. */
const MOST = { themes: 16, cells: 180 }

/** A table whose themes need more letters side by side, one for the distance included, scrolls within itself. */
const MOST_LETTERS = 105
/** As wide as six marks, which a cell has side by side where they lead to the page of the speaker. */
const LETTERS_OF_MARKS = 9
const lettersOf = (name: string, least: number): number =>
  1 + Math.max(least, ...name.split(/[\s·-]+/).map(displayWidth))

const scroller = { className: 'scroller', role: 'region', 'aria-labelledby': 'spoke', tabIndex: 0 }

type CellProps = { page: Page; speaker: Actor; on: ClaimsOnTheme; linked: boolean }

/** The marks of what a speaker said on a theme, each a link to its statement unless there are many. */
const Cell = ({ page, speaker, on: { theme, claims }, linked }: CellProps) => {
  const { timeline, language, words } = page
  if (claims.length === 0) return <td />
  const name = theme?.name[language] ?? words.actor.table.noTheme
  const statements = claims.map(({ claim }) => claim)
  const tally = supportTally(statements, language)
  if (linked && claims.length <= MOST_MARKS) {
    return (
      <td data-theme={name}>
        <ul aria-label={tally}>
          {claims.map((placed) => (
            <li key={`${placed.event.id} ${placed.number}`}>
              <StatementMark page={page} placed={placed} />
            </li>
          ))}
        </ul>
      </td>
    )
  }
  const { marks, each } = marksOf(statements, MOST_MARKS)
  const part = actorParts(timeline, speaker).parts.length > 0 ? '' : '#said'
  return (
    <td data-theme={name}>
      <a
        className="rests"
        href={`${page.href(actorPath(language, speaker.id))}${part}`}
        title={`${tally}${each > 1 ? `. ${words.evidence.eachMark(each)}` : ''}`}
      >
        <Marks marks={marks} size="medium" columns={6} />
        {each > 1 && ` ${claims.length}`}
      </a>
    </td>
  )
}

const Row = ({ page, row, linked }: { page: Page; row: SpeakerRow; linked: boolean }) => {
  const { language, words } = page
  const { speaker, claims, cells } = row
  return (
    <tr>
      <th scope="row">
        <a href={page.href(actorPath(language, speaker.id))}>
          <WordsOf page={page} text={speaker.name} />
        </a>{' '}
        <span className="note">{words.timeline.statementCount(claims.length)}</span>
      </th>
      {cells.map((on) => (
        <Cell key={on.theme?.id ?? ''} page={page} speaker={speaker} on={on} linked={linked} />
      ))}
    </tr>
  )
}

/** Who spoke on what: speakers by themes, with the marks of their statements. On narrow screens a block for each speaker. */
export const SpeakerTable = ({ page }: { page: Page }) => {
  const { timeline, language } = page
  const { actor: text } = page.words
  const whole = speakerTable(timeline, language)
  if (whole.rows.length === 0) return null
  const linked = whole.rows.reduce((sum, { claims }) => sum + claims.length, 0) <= MOST_LINKED
  const { themes, rows } = topOfTable(whole, MOST)
  const isCut = themes.length < whole.themes.length || rows.length < whole.rows.length
  const least = linked ? 0 : LETTERS_OF_MARKS
  const letters = themes
    .map((theme) => lettersOf(theme?.name[language] ?? text.table.noTheme, least))
    .reduce((sum, width) => sum + width, 0)
  return (
    <section className="wide speaking" aria-labelledby="spoke">
      <h2 id="spoke">{text.table.caption}</h2>
      <div {...(letters > MOST_LETTERS && scroller)}>
        <table className="speakers">
          <caption className="note">
            {linked ? text.table.note : text.table.noteFolded}
            {isCut && ` ${text.table.most}`}
          </caption>
          <thead>
            <tr>
              <th scope="col">{text.table.speaker}</th>
              {themes.map((theme) => (
                <th key={theme?.id ?? ''} scope="col">
                  {theme ? (
                    <a href={page.href(themePath(language, theme.id))}>
                      <WordsOf page={page} text={theme.name} />
                    </a>
                  ) : (
                    text.table.noTheme
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.speaker.id} page={page} row={row} linked={linked} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
