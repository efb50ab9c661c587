// Every event of the real story can be posted everywhere, under the address of the data and under a real one.

import { unzipSync } from 'fflate'
import { parseTweet } from 'twitter-text'
import { evidenceLine } from '@/lib/formats/evidence-line'
import { fitsInto, networks } from '@/lib/share/networks'
import { allPosts } from '@/lib/share/post'
import { toPressKit } from '@/lib/share/press-kit'
import { readTimeline } from '@/lib/timeline/read'

const timeline = readTimeline({ dir: 'data' })
const { site, events } = timeline

const posts = [site.url, 'https://on-the-record.org', 'https://someone.github.io/on-the-record'].flatMap(
  (url) =>
    site.languages.flatMap((language) =>
      events.flatMap((event) =>
        allPosts({ site: { ...site, url } }, event, language).map((post) => ({
          ...post,
          event,
          at: `${url} ${event.slug} ${language} ${post.network}`,
        })),
      ),
    ),
)

const at = (wrong: typeof posts): string[] => wrong.map(({ at }) => at)

test('every event has a post for every network in both languages', () => {
  expect(posts).toHaveLength(3 * 2 * 11 * events.length)
  expect(new Set(at(posts)).size).toBe(posts.length)
})

test('every post is within the limits of its network', () => {
  expect(at(posts.filter(({ network, text }) => !fitsInto(networks[network], text)))).toEqual([])
  const onX = posts.filter(({ network }) => network === 'x')
  expect(at(onX.filter(({ text }) => !parseTweet(text).valid))).toEqual([])
  expect(at(onX.filter(({ text, length }) => parseTweet(text).weightedLength !== length))).toEqual([])
})

test('every post begins with the whole title and ends with the link, which it has once', () => {
  const wrong = posts.filter(
    ({ text, link, language, event }) =>
      !text.startsWith(`${event.title[language]}\n`) || text.indexOf(link) !== text.length - link.length,
  )
  expect(at(wrong)).toEqual([])
})

test('every post says the summary or the short text whole, with the evidence', () => {
  const wrong = posts.filter(({ body, language, event }) => {
    const [, said, basis, ...more] = body.split('\n\n')
    const whole = said === event.summary[language] || said === event.short?.[language]
    return !whole || basis !== evidenceLine(event, language) || more.length > 0
  })
  expect(at(wrong)).toEqual([])
})

test('only X and Bluesky have no room for some summaries', () => {
  const short = posts.filter(({ body, language, event }) => !body.includes(event.summary[language]))
  expect([...new Set(short.map(({ network }) => network))].sort()).toEqual(['bluesky', 'x'])
})

test('no post has a hashtag, an emoji or a name to call', () => {
  const odd = /(?:^|\s)[#@]|\p{Emoji_Presentation}/u
  expect(at(posts.filter(({ body }) => odd.test(body)))).toEqual([])
})

test('every event has a press kit', () => {
  const sizes = events.map((event) => Object.keys(unzipSync(toPressKit(timeline, event, []))).length)
  expect(sizes).toEqual(events.map(() => 2 * (4 + 11)))
})
