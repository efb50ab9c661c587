import { searchScriptPaths } from '@/lib/addresses'
import { toSearchSettings } from '@/lib/search/settings'
import type { Page } from '../page-context'
import { BrowseLists } from './browse-lists'
import { PlainPage } from './plain-page'
import '../styles/forms.css'

/** The search form, shown only with JavaScript, and lists for browsing without it. */
export const SearchPage = ({ page }: { page: Page }) => {
  const { timeline, language } = page
  const { search: text } = page.words
  const settings = toSearchSettings(timeline, language)
  return (
    <PlainPage page={page} heading={text.heading} lead={text.lead}>
      <noscript>
        <p className="without-script">{text.withoutScript}</p>
      </noscript>
      <search className="search" id="search" data-settings={JSON.stringify(settings)} hidden>
        <form>
          <label htmlFor="search-text">{text.label}</label>
          <div className="field">
            <input
              id="search-text"
              type="search"
              name="q"
              maxLength={200}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              aria-describedby="search-hint"
            />
            <button type="submit">{text.button}</button>
          </div>
          <p className="note" id="search-hint">
            {text.hint}
          </p>
        </form>
      </search>
      <p id="search-status" role="status" />
      <div id="search-results" />
      <BrowseLists page={page} />
      {searchScriptPaths.map((path) => (
        <script key={path} type="module" src={page.href(path)} />
      ))}
    </PlainPage>
  )
}
