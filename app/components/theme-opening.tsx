import type { FeedFormat } from '@/lib/addresses'
import { feedFormats } from '@/lib/formats/feed-links'
import { feedHead } from '@/lib/formats/feed-list'
import type { Language } from '@/lib/languages'
import type { Theme, Timeline } from '@/lib/timeline/types'
import { WordsOf } from './words-of'

type Props = { timeline: Timeline; theme: Theme; language: Language }

/** What a theme is, and its feeds. */
export const ThemeOpening = ({ timeline, theme, language }: Props) => (
  <>
    <h1>{theme.name[language]}</h1>
    <p className="lead">
      <WordsOf text={theme.description[language]} language={language} />
    </p>
    <p className="meta">
      {Object.entries(feedHead(timeline, { kind: 'theme', theme }, language).addresses).map(
        ([format, address]) => (
          <a key={format} href={address}>
            {feedFormats[format as FeedFormat].name}
          </a>
        ),
      )}
    </p>
  </>
)
