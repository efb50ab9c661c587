import { actorsPath, searchPath, themePath } from '@/lib/addresses'
import { eventsOfTheme, mainThemes } from '@/lib/timeline/event-parts'
import { speakerTable } from '@/lib/timeline/speakers'
import type { Page } from '../page-context'
import '../styles/timeline.css'

/** Of more themes, those with most events are listed. */
const MOST = 60

/** Links to the themes, each with the number of its events, and to who spoke on what. */
export const Threads = ({ page }: { page: Page }) => {
  const { timeline, language } = page
  const themes = mainThemes(timeline, MOST)
  if (themes.length === 0) return null
  return (
    <nav className="threads" aria-labelledby="themes">
      <h2 id="themes">{page.words.timeline.themes}</h2>
      <ul>
        {themes.map((theme) => (
          <li key={theme.id}>
            <a href={page.href(themePath(language, theme.id))}>
              {theme.name[language]} <span>{eventsOfTheme(timeline, theme).length}</span>
            </a>
          </li>
        ))}
      </ul>
      {themes.length < timeline.themes.length && (
        <p>
          <a href={`${page.href(searchPath(language))}#browse`}>{page.words.search.browse}</a>
        </p>
      )}
      {speakerTable(timeline, language).rows.length > 0 && (
        <p>
          <a href={page.href(actorsPath(language))}>{page.words.actor.table.caption}</a>
        </p>
      )}
    </nav>
  )
}
