import { networkIds, networks } from '@/lib/share/networks'
import { allPosts, toPost } from '@/lib/share/post'
import { graphemes } from '@/lib/share/post-length'
import type { Localized, TimelineEvent } from '@/lib/timeline/types'
import { localized } from '../../fixtures/authored'
import { eventOf, readStory } from '../../fixtures/story'
import { madeUpEvent, madeUpTimeline } from '../cards/made-up'

const site = (url = 'https://example.org/on-the-record') => {
  const timeline = madeUpTimeline([])
  return { site: { ...timeline.site, url } }
}

const both = (text: string): Localized => localized({ en: text, ko: text })

const eventWith = (summary: Localized, event: Partial<TimelineEvent> = {}): TimelineEvent => ({
  ...madeUpEvent(),
  summary,
  ...event,
})

const link = 'https://example.org/on-the-record/en/events/meeting/'

test('a post says what, when, what more, on what evidence and where', () => {
  const summary = localized({
    en: 'The Assembly met. It heard witnesses, the town says. A third sentence.',
    ko: '의회가 열렸다. 도청에 따르면 증언을 들었다. 세 번째 문장이다.',
  })
  const event = eventWith(summary, { partOfDay: 'afternoon' })
  expect(toPost(site(), event, 'en', 'mastodon')).toEqual({
    network: 'mastodon',
    language: 'en',
    title: 'The Assembly meets',
    text: `The Assembly meets\nAfternoon of 20 May 2025\n\nThe Assembly met. It heard witnesses, the town says. A third sentence.\n\n3 independent sources\n\n${link}`,
    body: 'The Assembly meets\nAfternoon of 20 May 2025\n\nThe Assembly met. It heard witnesses, the town says. A third sentence.\n\n3 independent sources',
    link,
    length: 163,
    most: 500,
    kind: 'rule',
  })
  expect(toPost(site(), event, 'ko', 'naver')).toMatchObject({
    text: '의회가 열리다\n2025년 5월 20일 오후\n\n의회가 열렸다. 도청에 따르면 증언을 들었다. 세 번째 문장이다.\n\n독립 출처 3곳\n\nhttps://example.org/on-the-record/ko/events/meeting/',
    most: 600,
    kind: 'advice',
  })
})

test('there is one post per network, in display order', () => {
  const posts = allPosts(site(), madeUpEvent(), 'ko')
  expect(posts.map(({ network }) => network)).toEqual(networkIds)
  expect(networkIds).toHaveLength(11)
})

test('the post of a withdrawn event has the withdrawal first, then the reason, and none of its former text', () => {
  const timeline = readStory()
  const event = eventOf(timeline, 'card-index')
  const [en, ko] = timeline.site.languages.map((language) => toPost(timeline, event, language, 'x'))
  expect(en?.body).toBe('Withdrawn on 8 March 2026\nThe card index goes\nc. 1998\n\nNo source bears it out.')
  expect(en?.title).toBe('Withdrawn: The card index goes')
  expect(ko?.body).toBe('2026년 3월 8일 철회\n목록 카드가 사라지다\n1998년경\n\n뒷받침하는 출처가 없다.')
  expect([en?.text, ko?.text].join()).not.toMatch(/WRONG|잘못/)
})

describe.each(networkIds)('on %s', (network) => {
  const [{ most, measure }] = networks[network].limits

  const head = (language: 'en' | 'ko'): string =>
    toPost(site(), eventWith(both('긴'.repeat(most))), language, network).body

  test.each(['en', 'ko'] as const)('the summary in %s is there up to the limit, not past it', (language) => {
    const letter = language === 'en' ? 'a' : '가'
    const basis = language === 'en' ? '\n\n3 independent sources' : '\n\n독립 출처 3곳'
    const start = head(language).replace(basis, '')
    const address = link.replace('/en/', `/${language}/`)
    const room = most - measure(`${start}\n\n.\n\n${address}`)
    const length = Math.floor(room / measure(letter))
    const [full, over] = [length, length + 1].map((count) =>
      toPost(site(), eventWith(both(`${letter.repeat(count)}.`)), language, network),
    )
    expect(full?.text).toBe(`${start}\n\n${letter.repeat(length)}.\n\n${address}`)
    expect(most - (full?.length ?? 0)).toBeLessThan(measure(letter))
    expect(over?.body).toBe(start + basis)
    expect(over?.length).toBeLessThanOrEqual(most)
  })

  const long = `He said so. ${'By one account, '.repeat(most / 16 + 5)}no more is known.`

  test('a summary that does not fit is replaced by the full short text', () => {
    const short = 'By one account he said so.'
    const { body } = toPost(site(), eventWith(both(long), { short: both(short) }), 'en', network)
    expect(body).toBe(`The Assembly meets\n20 May 2025\n\n${short}\n\n3 independent sources`)
  })

  test('a summary that does not fit is dropped if there is no short text or that is too long as well', () => {
    const least = 'The Assembly meets\n20 May 2025\n\n3 independent sources'
    expect(toPost(site(), eventWith(both(long)), 'en', network).body).toBe(least)
    expect(toPost(site(), eventWith(both(long), { short: both(long) }), 'en', network).body).toBe(least)
  })

  test('a summary that fits is preferred to the short text', () => {
    const event = eventWith(both('He said so. By one account.'), { short: both('Short.') })
    expect(toPost(site(), event, 'en', network).body).toContain('He said so. By one account.')
  })

  test('the evidence is dropped for a text, except if there is only one source', () => {
    const start = 'The Assembly meets\n20 May 2025'
    const room = most - measure(`${start}\n\n.\n\n${link}`)
    const summary = both(`${'a'.repeat(room)}.`)
    expect(toPost(site(), eventWith(summary), 'en', network).body).toBe(`${start}\n\n${summary.en}`)
    const one = toPost(site(), eventWith(summary, { independentSources: 1 }), 'en', network)
    expect(one.body).toBe(`${start}\n\nSingle source`)
  })

  test('a title is shortened rather than dropping that there is only one source', () => {
    const title = both(`${'Assembly, '.repeat(most / 10 + 5)}end`)
    const { body } = toPost(
      site(),
      eventWith(both('Summary.'), { title, independentSources: 1 }),
      'ko',
      network,
    )
    expect(body).toMatch(/^(?:Assembly, )*Assembly…\n2025년 5월 20일\n\n단일 출처$/)
  })

  test('a title that is too long is cut between words', () => {
    const title = `${'Assembly, '.repeat(most / 10 + 5)}end`
    const { body, length } = toPost(
      site(),
      eventWith(both('Summary.'), { title: both(title) }),
      'en',
      network,
    )
    expect(body).toMatch(/^(?:Assembly, )*Assembly…\n20 May 2025$/)
    expect(most - length).toBeLessThan(measure('Assembly, '))
  })

  test('a word that is too long leaves the date, then the link', () => {
    const event = eventWith(both('Summary.'), { title: both('가'.repeat(most)) })
    expect(toPost(site(), event, 'en', network).body).toBe('20 May 2025')
  })

  test('an address that is too long throws', () => {
    const url = `http://${'a'.repeat(most)}`
    expect(() => toPost(site(url), madeUpEvent(), 'en', network)).toThrow(`too long for a post: ${network}`)
    const longest = `http://${'a'.repeat(most - graphemes('http:///en/events/meeting/'))}`
    expect(toPost(site(longest), madeUpEvent(), 'en', network)).toMatchObject({ body: '', length: most })
  })
})

test('a post on Bluesky is within its limit of bytes', () => {
  // One grapheme cluster of 25 bytes per letter.
  const family = '👨‍👩‍👧‍👦'
  const sentence = `${family.repeat(119)}.`
  expect(graphemes(sentence)).toBe(120)
  expect(toPost(site(), eventWith(both(sentence)), 'en', 'bluesky').body).toBe(
    'The Assembly meets\n20 May 2025\n\n3 independent sources',
  )
})

test('a post in French and in Arabic says all of it in that language', () => {
  const text = { en: 'x', ko: 'x', fr: 'L’Assemblée s’est réunie.', ar: 'اجتمعت الجمعية العامة.' }
  const event = { ...eventWith(localized(text), { partOfDay: 'afternoon' }), title: localized(text) }
  expect(toPost(site(), event, 'fr', 'x').body).toBe(
    'L’Assemblée s’est réunie.\n20 mai 2025, dans l’après-midi\n\nL’Assemblée s’est réunie.\n\n3 sources indépendantes',
  )
  expect(toPost(site(), event, 'ar', 'x').body).toBe(
    'اجتمعت الجمعية العامة.\nبعد ظهر 20 مايو 2025\n\nاجتمعت الجمعية العامة.\n\n3 مصادر مستقلة',
  )
})

test.each([
  ['fr', 'mot '.repeat(20), 'mot « ', 'mot…'],
  ['ar', 'كلمة '.repeat(20), 'كلمة، ', 'كلمة…'],
] as const)(
  'a title cut short in %s ends with a word, not with punctuation',
  (language, before, last, end) => {
    const title = localized({ en: 'x', ko: 'x', [language]: `${before}${last}${'ن'.repeat(250)}` })
    const { body } = toPost(
      site(),
      { ...eventWith(localized({ en: 'x', ko: 'x', fr: 'x', ar: 'x' })), title },
      language,
      'x',
    )
    expect(body.split('\n')[0]).toBe(`${before.trim()} ${end}`)
  },
)
