import Parser from 'rss-parser'
import { absoluteUrl, entryTag, eventPath, feedPath } from '@/lib/addresses'
import { FEED_LENGTH } from '@/lib/formats/feed-item'
import { assertWellFormed } from '@/lib/formats/xml'
import { answers, readSite, readSiteBytes, timeline } from '../setup/built-site'

const { site, events } = timeline

describe.each(site.languages)('the feed in %s', (language) => {
  const xml = readSite(feedPath(language).slice(1))

  test('is well-formed, namespaces included', () => {
    expect(() => assertWellFormed(xml, 'feed')).not.toThrow()
  })

  test('has one item per published event, up to its length, each as in the data', async () => {
    const feed = await new Parser().parseString(xml)
    expect(feed.items).toHaveLength(Math.min(events.length, FEED_LENGTH))
    const byId = new Map(events.map((event) => [entryTag(site, event.id, language), event]))
    const wrong = feed.items.filter(({ guid, title, link, isoDate }) => {
      const event = byId.get(guid ?? '')
      if (!event) return true
      return (
        title !== event.title[language] ||
        link !== absoluteUrl(site, eventPath(language, event.slug)) ||
        Date.parse(isoDate ?? '') !== Date.parse(event.published)
      )
    })
    expect(wrong).toEqual([])
  })

  test('names itself', () => {
    expect(xml).toContain(`<atom:link href="${absoluteUrl(site, feedPath(language))}" rel="self"`)
  })

  test('carries the card of each event, with its true size', () => {
    const cards = [...xml.matchAll(/<media:content url="([^"]*)"[^>]*fileSize="(\d+)"/g)]
    expect(cards).toHaveLength(Math.min(events.length, FEED_LENGTH))
    const wrong = cards.filter(([, url = '', size]) => {
      const path = url.slice(site.url.length)
      return !answers(path) || readSiteBytes(path.slice(1).replace(/\?.*/, '')).byteLength !== Number(size)
    })
    expect(wrong).toEqual([])
  })

  test('leads with the date of the event, in the language', async () => {
    const feed = await new Parser().parseString(xml)
    const dateless = feed.items.filter(({ content }) => !/\d{4}|\d+/.test((content ?? '').slice(0, 40)))
    expect(dateless.map(({ title }) => title)).toEqual([])
  })
})
