import { filterScriptPath, searchScriptPaths } from '@/lib/addresses'
import { toSearchSettings } from '@/lib/search/settings'
import { offeredFacets } from '@/lib/timeline/facets'
import type { Page } from '../page-context'
import { BrowseLists } from './browse-lists'
import { FilterFields } from './filter-fields'
import { PlainPage } from './plain-page'
import '../styles/forms.css'

/** The search form, shown only with JavaScript, and lists for browsing without it. */
export const SearchPage = ({ page }: { page: Page }) => {
  const { timeline, language } = page
  const { search: text } = page.words
  const settings = toSearchSettings(timeline, language)
  const facets = offeredFacets(timeline, timeline.events)
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
          {facets.length > 0 && (
            <details className="filter">
              <summary>{page.words.filter.label}</summary>
              <div className="facets">
                <FilterFields page={page} facets={facets} />
              </div>
            </details>
          )}
        </form>
      </search>
      <p id="search-status" role="status" />
      <div id="search-results" />
      <BrowseLists page={page} />
      {[...searchScriptPaths, filterScriptPath].map((path) => (
        <script key={path} type="module" src={page.href(path)} />
      ))}
    </PlainPage>
  )
}
