import { countBySupport } from '@/lib/formats/evidence-line'
import { type Skyline as Picture, skylineDays, skylineEvents, toSkyline } from '@/lib/formats/skyline'
import { placedClaims } from '@/lib/timeline/uses'
import type { Page } from '../page-context'
import { Counted } from './counted'
import { Marks } from './marks'
import { heightOf, Skyline } from './skyline'
import { SkylineCaption } from './skyline-caption'
import '../styles/front.css'

/** The marks that the text above the picture must not run into: those of all columns but a tower. */
const groundOf = ({ columns, tower }: Picture): number =>
  Math.max(...(tower ? columns.slice(0, -1) : columns).map(({ marks }) => marks.length))

/** The story in a sentence, what the timeline holds, the key to the marks, and the picture of all statements. */
export const FrontHead = ({ page }: { page: Page }) => {
  const { timeline, site, language, words } = page
  const { timeline: text, evidence } = words
  const claims = placedClaims(timeline).map(({ claim }) => claim)
  const shown = skylineEvents(timeline)
  const skyline = toSkyline(skylineDays(shown), { mostOfTower: 90, detailed: true })
  const inPicture = new Set(shown)
  const outside = timeline.events.filter((event) => event.claims.length > 0 && !inPicture.has(event))
  const short = site.short?.[language]
  return (
    <>
      <div className={skyline?.tower ? 'hero tower' : 'hero'}>
        <div>
          <h1>
            {short ? <span className="full">{site.tagline[language]}</span> : site.tagline[language]}
            {/* Style sheets show it in place of the other on narrow screens. */}
            {short && (
              <span className="short" hidden>
                {short}
              </span>
            )}
          </h1>
          {claims.length > 0 && (
            <>
              <p className="lead">
                <Counted
                  part={text.statementCount(claims.length)}
                  text={text.counts(claims.length, timeline.events.length, timeline.sources.length)}
                />
              </p>
              <ul className="key">
                {countBySupport(claims).map(({ support, count }) => (
                  <li key={support}>
                    <Marks marks={[support]} size="large" />{' '}
                    <Counted part={String(count)} text={evidence.tally[support](count)} />
                    <span>. {evidence.meanings[support]}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {skyline && (
            <svg className="sky" width="0" height={heightOf(groundOf(skyline))} aria-hidden="true" />
          )}
        </div>
        {skyline && <Skyline page={page} skyline={skyline} />}
      </div>
      {skyline && <SkylineCaption page={page} skyline={skyline} outside={outside} />}
    </>
  )
}
