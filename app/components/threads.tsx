import { themePath } from '@/lib/addresses'
import { eventsOfTheme } from '@/lib/timeline/by-year'
import type { Page } from '../page-context'
import '../styles/timeline.css'

/** Links to the themes, each with the number of its events. */
export const Threads = ({ page }: { page: Page }) => {
  const { timeline, language } = page
  const { themes } = timeline
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
    </nav>
  )
}
