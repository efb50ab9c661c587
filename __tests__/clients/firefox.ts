/** Firefox: pages in print, the search, what is folded. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventPath, searchPath, sourcesPath } from '@/lib/addresses'
import { attribute, contentPages, elementsBelow, pages } from '../setup/built-pages'
import { type Client, type Finding, findingOf } from './client'
import { type Send, withFirefox } from './marionette'
import { eventually, versionOf, workFolder } from './programs'
import { base, timeline } from './site'

const PROGRAM = 'firefox'
const { site, events } = timeline

const evaluate = (send: Send, script: string, ...args: readonly unknown[]): Promise<unknown> =>
  send('WebDriver:ExecuteScript', { script, args })

/** In centimetres. */
const papers = { A4: { width: 21, height: 29.7 }, Letter: { width: 21.59, height: 27.94 } }

/** Letters and digits alone: of some fonts a PDF does not tell spaces and signs. */
const squeezed = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

/** The lines of each sheet, from top to bottom. */
const printed = async (send: Send, page: { width: number; height: number }): Promise<string[][]> => {
  const file = join(workFolder(), 'page.pdf')
  const pdf = await send('WebDriver:Print', { page, background: true })
  writeFileSync(file, Buffer.from(String(pdf), 'base64'))
  const read = execFileSync(process.execPath, ['__tests__/setup/pdf-text.mjs', file], { encoding: 'utf8' })
  return JSON.parse(read).lines
}

/** The headings of a page with what follows each, and the captions of its tables. */
const IN_PAGE = `
  const all = document.body.innerText
  let at = 0
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5')].flatMap(({ innerText }) => {
    const found = innerText === '' ? -1 : all.indexOf(innerText, at)
    if (found < 0) return []
    at = found + innerText.length
    return [{ heading: innerText, next: all.slice(at, at + 200) }]
  })
  return { headings, captions: [...document.querySelectorAll('caption')].map((caption) => caption.innerText) }`

type InPage = { headings: { heading: string; next: string }[]; captions: string[] }

/** So much of what follows a heading tells it from other places with the same words. */
const BEGINNING = 8

const isNumber = (line: string): boolean => /^\d+ \/ \d+$/.test(line)

/** Headings that end a sheet, though what they are above begins the next one; and tables that are not printed. */
const faultsInPrint = async (send: Send, name: string, paper: keyof typeof papers): Promise<string[]> => {
  const { headings, captions } = (await evaluate(send, IN_PAGE)) as InPage
  const lines = await printed(send, papers[paper])
  const sheets = lines.map((sheet) => squeezed(sheet.filter((line) => !isNumber(line)).join('')))
  const whole = sheets.join('')
  const atFoot = sheets.slice(0, -1).flatMap((sheet, index) => {
    const found = headings.find(
      ({ heading, next }) =>
        sheet.endsWith(squeezed(heading)) &&
        sheets[index + 1]?.startsWith(squeezed(next).slice(0, BEGINNING)),
    )
    return found
      ? [`${name}, ${paper}, sheet ${index + 1} of ${sheets.length} ends with “${found.heading}”`]
      : []
  })
  const lost = captions.filter((caption) => !whole.includes(squeezed(caption)))
  return [...atFoot, ...lost.map((caption) => `${name}, ${paper}: the table “${caption}” is not printed`)]
}

const addressOf = (path: string): string => `${base}/${path.replace(/index\.html$/, '')}`

/** Every page on one paper, the timelines on both. */
const inPrint = (origin: string): Promise<Finding> =>
  withFirefox(PROGRAM, (send) =>
    findingOf(contentPages, async ({ path }) => {
      await send('WebDriver:Navigate', { url: origin + addressOf(path) })
      const isTimeline = site.languages.some((language) => path === `${language}/index.html`)
      const onA4 = await faultsInPrint(send, path, 'A4')
      return isTimeline ? [...onA4, ...(await faultsInPrint(send, path, 'Letter'))] : onA4
    }),
  )

/** Each event, searched for by its title. */
const searched = (origin: string): Promise<Finding> =>
  withFirefox(PROGRAM, (send) =>
    findingOf(
      site.languages.flatMap((language) => events.map((event) => ({ language, event }))),
      async ({ language, event }) => {
        const query = encodeURIComponent(event.title[language])
        const target = base + eventPath(language, event.slug)
        await send('WebDriver:Navigate', { url: `${origin}${base}${searchPath(language)}?q=${query}` })
        const script = 'return [...document.querySelectorAll(".results a")].map((link) => link.pathname)'
        return eventually(async () => {
          const found = (await evaluate(send, script)) as string[]
          if (!found.includes(target)) throw new Error(`${target} is not found by its title`)
          return []
        }).catch(({ message }: Error) => [message])
      },
    ),
  )

/** Pages with something folded, to which links from elsewhere lead. */
const foldedPlaces = site.languages.flatMap((language) =>
  pages
    .filter(({ path }) => path.startsWith(sourcesPath(language).slice(1)))
    .flatMap(({ path, elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'details')
        .flatMap(
          (details) =>
            elementsBelow(details)
              .map((element) => attribute(element, 'id'))
              .find(Boolean) ?? [],
        )
        .map((id) => ({ path: addressOf(path), id })),
    ),
)

const unfolded = (origin: string): Promise<Finding> =>
  withFirefox(PROGRAM, (send) =>
    findingOf(foldedPlaces, async ({ path, id }) => {
      await send('WebDriver:Navigate', { url: `${origin}${path}#${id}` })
      const script =
        'const { top, height } = document.getElementById(arguments[0]).getBoundingClientRect(); return height > 0 && top >= 0 && top < innerHeight'
      const isSeen = await evaluate(send, script, id)
      return isSeen ? [] : [`${path}#${id} is not in sight`]
    }),
  )

export const firefox: Client = {
  name: 'Firefox',
  from: 'apt-get install firefox-esr',
  version: () => versionOf(PROGRAM, ['--version']),
  trials: [
    { what: 'in print, no heading at the foot of a sheet, every table', run: inPrint },
    { what: 'the search finds each event by its title', run: searched },
    { what: 'a link to what is folded opens it', run: unfolded },
  ],
}
