import { toManifest, toRobots, toSecurityText } from '@/lib/site/well-known'
import { readStory } from '../../fixtures/story'

const { site, updated } = readStory()

test('robots.txt allows everything except embeds', () => {
  expect(toRobots(site)).toBe(
    [
      'User-agent: *',
      'Disallow: /story/en/embed/',
      'Disallow: /story/en/events/*/embed/',
      'Disallow: /story/ko/embed/',
      'Disallow: /story/ko/events/*/embed/',
      'Allow: /',
      '',
      'Sitemap: https://library.example/story/sitemap.xml',
      '',
    ].join('\n'),
  )
})

test('security.txt has the fields that RFC 9116 requires and expires a year after the last change', () => {
  const text = toSecurityText({ site, updated: '2026-03-10T01:00:00+09:00' })
  expect(text.split('\n')).toEqual([
    `Contact: mailto:${site.contact}`,
    'Expires: 2027-03-09T16:00:00.000Z',
    'Preferred-Languages: en, ko',
    'Canonical: https://library.example/story/.well-known/security.txt',
    '',
  ])
  expect(toSecurityText({ site, updated: undefined })).toContain('Expires: 2027-01-01T00:00:00.000Z')
  expect(updated).toBeDefined()
})

test('the manifest starts at the timeline in the default language, inside the site', () => {
  expect(toManifest(site)).toMatchObject({
    name: site.name.en,
    lang: 'en',
    dir: 'ltr',
    start_url: '/story/en/',
    scope: '/story/',
    icons: [
      { src: '/story/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/story/icons/180.png', sizes: '180x180' },
      { src: '/story/icons/192.png', sizes: '192x192' },
      { src: '/story/icons/512.png', sizes: '512x512' },
    ],
  })
})
