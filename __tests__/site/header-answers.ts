/** The headers that a server of the built site has to send, and whether it does. */
import { headerFinder, headerRules } from '@/lib/publish/headers'
import { pages } from '../setup/built-pages'
import { siteFiles, timeline } from '../setup/built-site'

/** Not fetched by anyone: settings of hosts. */
const settings = /^(?:_headers|vercel\.json|_hosting\/.*)$|\.(?:br|gz)$/

export const styles = [
  ...new Set(
    pages.flatMap(({ html }) => [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style)),
  ),
]
export const rules = headerRules(timeline.site, { styles })
export const headersOf = headerFinder(rules)

/** Files as they are asked for: a page by its folder. */
export const addresses = siteFiles()
  .filter((path) => !settings.test(path))
  .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)

/** What is not there, and folders that have no page. */
const missing = ['/en/nowhere/', '/en/events/', '/data/v1/', '/en/cards/', '/fonts/']

/** One address for each rule, what is not there, and a folder without its slash. */
const sample = [
  ...rules.flatMap(({ source, headers }) => {
    const { find } = addresses
    const found = find.call(addresses, (path) => headerFinder([{ source, headers }])(path) === headers)
    return found === undefined ? [] : [found]
  }),
  ...missing,
  '/en/about',
]

const withoutQuery = (address: string): string => new URL(address, 'http://localhost').pathname

/** Status, the headers of the table, and where a redirect leads. */
const answersOf = async (origin: string) =>
  Promise.all(
    sample.map(async (path) => {
      const { status, headers } = await fetch(origin + path, { redirect: 'manual' })
      const expected = status === 404 ? headersOf('/404.html') : status === 200 ? headersOf(path) : {}
      return {
        path,
        status,
        headers: Object.fromEntries(Object.keys(expected).map((name) => [name, headers.get(name)])),
        location: withoutQuery(headers.get('location') ?? '/'),
      }
    }),
  )

const expectedAnswers = sample.map((path) => {
  if (path === '/en/about') return { path, status: [301, 308], headers: {}, location: '/en/about/' }
  return missing.includes(path)
    ? { path, status: [404], headers: headersOf('/404.html'), location: '/' }
    : { path, status: [200], headers: headersOf(path), location: '/' }
})

export const expectAnswers = async (origin: string): Promise<void> => {
  const answers = await answersOf(origin)
  expect(
    answers.map(({ status, ...answer }, index) => ({
      ...answer,
      status: expectedAnswers[index]?.status.includes(status) ? expectedAnswers[index]?.status : status,
    })),
  ).toEqual(expectedAnswers)
}
