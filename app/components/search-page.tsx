import { href, searchPath, searchScriptPaths } from '@/lib/addresses'
import type { Language } from '@/lib/languages'
import { words } from '@/lib/languages'
import { toSearchSettings } from '@/lib/search/settings'
import type { Timeline } from '@/lib/timeline/types'
import { BrowseLists } from './browse-lists'
import { PlainPage } from './plain-page'

type Props = { timeline: Timeline; language: Language }

/** The search, which appears with its script, and lists that lead everywhere without one. */
export const SearchPage = ({ timeline, language }: Props) => {
  const { search: text } = words(language)
  const { site } = timeline
  const settings = toSearchSettings(timeline, language)
  return (
    <PlainPage
      timeline={timeline}
      language={language}
      pathIn={searchPath}
      heading={text.heading}
      lead={text.lead}
    >
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
      <BrowseLists timeline={timeline} language={language} />
      {searchScriptPaths.map((path) => (
        <script key={path} type="module" src={href(site, path)} />
      ))}
    </PlainPage>
  )
}
