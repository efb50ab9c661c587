// Properties of posts about events with arbitrary titles and summaries.
import { parseTweet } from 'twitter-text'
import { knownLanguages, type Language, type NetworkId, words } from '@/lib/languages'
import { fitsInto, networkIds, networks } from '@/lib/share/networks'
import { type Post, toPost } from '@/lib/share/post'
import { shareLink } from '@/lib/share/share-link'
import type { TimelineEvent } from '@/lib/timeline/types'
import { inEvery } from '../../fixtures/authored'
import { fc, runs } from '../../setup/properties'
import { madeUpEvent, madeUpTimeline } from '../cards/made-up'
import { summary, title } from './post-texts'

const timeline = madeUpTimeline([])

const event = fc
  .record({
    title,
    summary,
    short: fc.option(summary, { nil: undefined }),
    independentSources: fc.constantFrom(1, 3),
    withdrawn: fc.boolean(),
    when: fc.constantFrom('2025-05-20', '2014/2017', '1998~'),
  })
  .map((made): TimelineEvent => {
    const text = inEvery(made.summary)
    const title = inEvery(made.title)
    return {
      ...madeUpEvent({ ...made, title }),
      summary: text,
      ...(made.short && !made.withdrawn && { short: inEvery(made.short) }),
    }
  })

const language = fc.constantFrom<Language>(...knownLanguages)

const holds = (
  check: (post: Post, event: TimelineEvent) => void,
  on: readonly NetworkId[] = networkIds,
): void =>
  fc.assert(
    fc.property(event, language, fc.constantFrom(...on), (event, language, network) =>
      check(toPost(timeline, event, language, network), event),
    ),
    runs(300),
  )

test('a post is within the limits of its network', () => {
  holds(({ network, text, length, most }) => {
    expect(fitsInto(networks[network], text)).toBe(true)
    expect(length).toBeLessThanOrEqual(most)
  })
})

test('the package of X accepts every post on X', () => {
  holds(
    ({ text, body, link, length }) => {
      expect(parseTweet(text)).toMatchObject({ weightedLength: length, valid: true })
      // Joined as by X's page for a new post.
      expect(parseTweet(`${body} ${link}`).valid).toBe(true)
    },
    ['x'],
  )
})

test('every post on Bluesky, Mastodon and Threads is within a simple count by their rules', () => {
  holds(
    ({ network, text, link }) => {
      const count = [...new Intl.Segmenter().segment(text)].length
      const counts = { bluesky: count, mastodon: count - link.length + 23, threads: [...text].length }
      const most = { bluesky: 300, mastodon: 500, threads: 500 }
      if (network !== 'bluesky' && network !== 'mastodon' && network !== 'threads') return
      expect(counts[network]).toBeLessThanOrEqual(most[network])
    },
    ['bluesky', 'mastodon', 'threads'],
  )
})

test('the link occurs once, at the end', () => {
  holds(({ text, body, link }) => {
    expect(text.split(link)).toEqual([body === '' ? '' : `${body}\n\n`, ''])
  })
})

test('every line starts like one of the texts and ends with a whole word of it', () => {
  holds(({ text, language, link }, { title, summary, short, withdrawn }) => {
    const [notice, dates, evidence] = [
      /^(?:Withdrawn on 23 November 2026|2026년 11월 23일 철회|Retiré le 23 novembre 2026|سُحب في 23 نوفمبر 2026)$/,
      /^(?:20 (?:May|mai|مايو) 2025|2014[–-]2017|c\. 1998|Vers 1998|2025년 5월 20일|2014년~2017년|1998년경|من 2014 إلى 2017|1998 تقريبًا)$/,
      /^(?:3 independent sources|Single source|독립 출처 3곳|단일 출처|3 sources indépendantes|Source unique|3 مصادر مستقلة|مصدر وحيد)$/,
    ]
    const cut = (line: string, whole: string): boolean => {
      const kept = line.replace(/…$/, '')
      return (
        whole === line ||
        (whole.startsWith(kept) && /^[\s,;:·\p{Pd}]*(?:\s|$)/u.test(whole.slice(kept.length)))
      )
    }
    const lines = text.split('\n').filter((line) => line !== '')
    const odd = lines.filter(
      (line) =>
        ![link].includes(line) &&
        ![notice, dates, evidence].some((pattern) => pattern?.test(line)) &&
        !cut(line, title[language]) &&
        line !== summary[language] &&
        line !== short?.[language],
    )
    expect(odd).toEqual([])
    expect(lines.some((line) => notice?.test(line))).toBe(withdrawn !== undefined)
  })
})

test('the summary is included in full or not at all, and so is the short text', () => {
  holds(({ body, language }, { summary, short, independentSources }) => {
    const said = body.split('\n\n').slice(1)
    const basis = words(language).evidence.independentSources(independentSources)
    const whole = [summary[language], short?.[language], basis]
    expect(said.filter((part) => !whole.includes(part))).toEqual([])
  })
})

test('a single source is mentioned wherever two words fit', () => {
  holds(({ body, language }, { independentSources, withdrawn }) => {
    if (independentSources > 1 || withdrawn || body === '') return
    expect(body.endsWith(`\n\n${words(language).evidence.names['single-source']}`)).toBe(true)
  })
})

test('a share link contains the exact text', () => {
  holds((post) => {
    const link = shareLink(post)
    if (link === undefined) return
    const { searchParams, hash } = new URL(link)
    const parameters = hash === '' ? searchParams : new URLSearchParams(hash.slice(1))
    const given = [...parameters.values()]
    expect(given.filter((value) => value.includes(post.link))).toHaveLength(1)
    for (const value of given) expect([post.text, post.body, post.link, post.title]).toContain(value)
  })
})
