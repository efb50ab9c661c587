// The desk of `npm run dev` as an editor uses it, on a copy of the example that is on record.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { axeViolations, looksAt } from '../setup/axe'
import { connect } from '../setup/browser'
import { startPreview } from '../setup/preview-process'

const root = mkdtempSync(join(tmpdir(), 'desk-'))
const dir = join(root, 'data')
const out = join(root, 'out')

let stop: (() => void) | undefined
let browser: Browser
let origin: string

const read = (path: string) => JSON.parse(readFileSync(join(dir, path), 'utf8'))
const write = (path: string, value: unknown): void =>
  writeFileSync(join(dir, path), `${JSON.stringify(value, null, 2)}\n`)

/** All that is in the data folder, but not what waits for the editor. */
const record = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )

beforeAll(async () => {
  cpSync('examples/velmora-library', dir, { recursive: true })
  write('site.json', { ...read('site.json'), cards: { wide: 'key', square: 'none', story: 'none' } })
  const env = { TIMELINE_DATA: dir, OUT_DIR: out }
  spawnSync(process.execPath, ['lib/commands/command.js', 'ledger'], { env: { ...process.env, ...env } })
  ;({ origin, stop } = await startPreview(env))
  browser = await connect()
})

afterAll(async () => {
  await browser?.close()
  stop?.()
  rmSync(root, { recursive: true, force: true })
})

const open = async (path: string, javaScriptEnabled = true): Promise<Page> => {
  const context = await browser.newContext({ javaScriptEnabled })
  const page = await context.newPage()
  page.setDefaultTimeout(0)
  await page.goto(`${origin}/__desk/en/${path}`)
  return page
}

const press = async (page: Page, action: string): Promise<void> => {
  await Promise.all([
    page.waitForEvent('load'),
    page.locator(`button[value="${action}"]:not(.first)`).first().click(),
  ])
}

const fill = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, text] of Object.entries(fields)) await page.locator(`[name="f.${name}"]`).fill(text)
}

const inAll = (name: string, text: string): Record<string, string> =>
  Object.fromEntries(['en', 'fr', 'ar'].map((language) => [`${name}.${language}`, `${text} (${language})`]))

const said = (page: Page): Promise<string> => page.locator('#said').innerText()

/** Makes the source that a field names by its address, and comes back. */
const makeSource = async (page: Page, field: string, title: string): Promise<void> => {
  await press(page, 'check')
  await press(page, `make:${field}`)
  await fill(page, { title, publisher: 'The Velmora Observer', language: 'en', published: '5 May 1999' })
  await page.locator('[name="f.kind"]').selectOption('press')
  await press(page, 'save')
}

test('an event with two new sources and a picture, from nothing to the published site', async () => {
  const page = await open('event/~new')
  await fill(page, { when: '3 May 1999', ...inAll('title', 'The clock tower is repaired') })
  await fill(page, inAll('summary', 'On 3 May 1999 the clock of the library was running again.'))
  await fill(page, inAll('claims.0.text', 'The clock was running again on 3 May 1999.'))
  await page.locator('[name="f.kind"]').selectOption('building')
  await fill(page, {
    'claims.0.sources.0.source': 'https://observer.example/clock',
    'claims.0.sources.0.locator': 'para 2',
  })
  await makeSource(page, 'claims.0.sources.0.source', 'The clock of the library runs again')
  expect(await page.locator('[name="f.claims.0.sources.0.source"]').inputValue()).toBe(
    'The clock of the library runs again',
  )

  await press(page, 'add:claims.0.sources')
  await fill(page, {
    'claims.0.sources.1.source': 'https://gazette.example/tower',
    'claims.0.sources.1.locator': 'opening',
  })
  await makeSource(page, 'claims.0.sources.1.source', 'Tower clock mended')

  const picture = await sharp({ create: { width: 400, height: 300, channels: 3, background: 'teal' } })
    .png()
    .toBuffer()
  await page
    .locator('[name="picture"]')
    .setInputFiles({ name: 'The Clock.png', mimeType: 'image/png', buffer: picture })
  await page.locator('details:has([name="f.image.file"]) > summary').evaluateAll((all) => {
    for (const one of all) (one.parentElement as HTMLDetailsElement).open = true
  })
  await fill(page, {
    ...inAll('image.alt', 'A clock with two hands'),
    ...inAll('image.credit', 'Town of Velmora'),
  })
  await page.locator('[name="f.importance"]').selectOption('key')
  await press(page, 'save')
  expect(await said(page)).toContain('Saved')

  const event = read('events/the-clock-tower-is-repaired-en.json')
  expect(event).toMatchObject({
    when: '1999-05-03',
    kind: 'building',
    image: { file: 'images/the-clock.png' },
  })
  expect(event.claims[0].sources).toHaveLength(2)
  expect(existsSync(join(dir, 'images/the-clock.png'))).toBe(true)
  expect(
    read('sources.json').sources.filter(({ published }: { published: string }) => published === '1999-05-05'),
  ).toHaveLength(2)

  // It is seen before it is published: the page, its card, a post.
  const look = page.locator('#preview')
  await look.locator('iframe').first().waitFor()
  const frame = page.frames().find((one) => one.url().includes('/__desk/view/'))
  expect(await frame?.locator('h1').innerText()).toContain('The clock tower is repaired')
  const card = await page.request.get(
    new URL((await look.locator('img').first().getAttribute('src')) ?? '', origin).href,
  )
  expect((await sharp(await card.body()).metadata()).width).toBe(1200)
  expect(await look.innerText()).toContain('BEGIN:VCALENDAR')

  await page.goto(`${origin}/__desk/en/publish/`)
  expect(await page.locator('main').innerText()).toContain('The clock tower is repaired (en) (new)')
  await press(page, 'publish')
  await page.getByRole('heading', { name: 'The site is ready.' }).waitFor()
  expect(existsSync(join(out, 'fr/events/the-clock-tower-is-repaired-en/index.html'))).toBe(true)
  expect(await page.locator('main').innerText()).toContain('Publish the-clock-tower-is-repaired-en (new)')
  // The preview goes on.
  expect((await page.goto(`${origin}/en/events/the-clock-tower-is-repaired-en/`))?.status()).toBe(200)
  await page.context().close()
})

test('five statements of a release are entered with one paste in each language, and five pages', async () => {
  const page = await open('event/~new')
  let pages = 1
  page.on('load', () => {
    pages += 1
  })
  const said = ['first', 'second', 'third', 'fourth', 'fifth']
  const lines = (language: string) =>
    said.map((one) => `The ${one} lamp was lit on 7 May 1999 (${language}).`).join('\n')
  await fill(page, { when: '7 May 1999 at 7 pm', ...inAll('title', 'Five lamps are lit') })
  await fill(page, inAll('summary', 'On the evening of 7 May 1999 five lamps were lit.'))
  for (const language of ['en', 'fr', 'ar'])
    await fill(page, { [`claims.0.text.${language}`]: lines(language) })
  await page.locator('[name="f.kind"]').selectOption('building')
  await fill(page, { 'claims.0.sources.0.source': 'https://town.example/five-lamps' })
  await press(page, 'split:claims.0')
  await press(page, 'make:claims.0.sources.0.source')
  await fill(page, {
    title: 'Five lamps',
    publisher: 'Town of Velmora',
    language: 'en',
    published: '8 May 1999',
  })
  await page.locator('[name="f.kind"]').selectOption('primary')
  await press(page, 'save')
  for (const index of said.keys()) {
    await fill(page, { [`claims.${index}.sources.0.locator`]: `paragraph ${index + 1}` })
  }
  await press(page, 'save')
  expect(await page.locator('#said').innerText()).toContain('Saved')
  expect(pages).toBe(5)

  const event = read('events/five-lamps-are-lit-en.json')
  expect(event.when).toMatch(/^1999-05-07T19:00[+-]/)
  expect(event.claims.map(({ text }: { text: Record<string, string> }) => text.en)).toEqual(
    lines('en').split('\n'),
  )
  const ids = event.claims.map(({ sources }: { sources: { source: string }[] }) => sources[0]?.source)
  expect(new Set(ids).size).toBe(1)
  await page.goto(`${origin}/__desk/en/`)
  await press(page, 'undo')
  expect(existsSync(join(dir, 'events/five-lamps-are-lit-en.json'))).toBe(false)
  await page.context().close()
})

const eventNamed = (slug: string): { id: string; value: ReturnType<typeof read> } => {
  const value = read(`events/${slug}.json`)
  return { id: value.id, value }
}

test('a change of what is published is saved only with a note, and can be undone', async () => {
  const before = record()
  const { id, value } = eventNamed('new-roof')
  const page = await open(`event/${id}`)
  await fill(page, { 'title.en': `${value.title.en} at last` })
  await press(page, 'save')
  expect(await said(page)).toContain('What was wrong, and what is right now?')
  expect(record()).toEqual(before)
  expect(await page.locator('#difference').innerText()).toContain('at last')

  for (const language of ['en', 'fr', 'ar'])
    await page.locator(`[name="note.${language}"]`).fill(`The title was wrong (${language}).`)
  await press(page, 'save')
  expect(await said(page)).toContain('Saved')
  const { corrections, title } = read('events/new-roof.json')
  expect(title.en).toMatch(/ at last$/)
  expect(corrections.at(-1)).toMatchObject({ note: { en: 'The title was wrong (en).' } })

  await page.goto(`${origin}/__desk/en/`)
  await press(page, 'undo')
  expect(record()).toEqual(before)
  expect(await page.locator('button[value="undo"]').count()).toBe(0)
  await page.context().close()
})

test('an entry is withdrawn with a reason, and another one moves with its old address kept, without scripts', async () => {
  const { id } = eventNamed('lamps')
  const page = await open(`event/${id}`, false)
  for (const language of ['en', 'fr', 'ar']) {
    await page.locator(`[name="f.withdrawn.reason.${language}"]`).evaluate((field, text) => {
      for (let at: Element | null = field; at; at = at.parentElement)
        if (at instanceof HTMLDetailsElement) at.open = true
      ;(field as HTMLTextAreaElement).value = text
    }, `It was another town (${language}).`)
  }
  await press(page, 'save')
  expect(await said(page)).toContain('Saved')
  const { withdrawn } = read('events/lamps.json')
  expect(withdrawn).toMatchObject({ reason: { en: 'It was another town (en).' } })
  expect(withdrawn.at).toMatch(/^\d{4}-\d\d-\d\dT/)

  await page.goto(`${origin}/__desk/en/event/${eventNamed('new-roof').id}/`)
  await page.locator('[name="slug"]').fill('roof-of-slate')
  await press(page, 'save')
  if ((await said(page)).includes('What was wrong')) {
    for (const language of ['en', 'fr', 'ar'])
      await page.locator(`[name="note.${language}"]`).fill(`A better name (${language}).`)
    await press(page, 'save')
  }
  expect(existsSync(join(dir, 'events/new-roof.json'))).toBe(false)
  expect(read('events/roof-of-slate.json').aliases).toEqual(['new-roof'])
  await page.context().close()
})

test('what was changed on disk meanwhile is never overwritten', async () => {
  const { id, value } = eventNamed('upper-hall')
  const page = await open(`event/${id}`)
  write('events/upper-hall.json', { ...value, importance: value.importance === 'key' ? undefined : 'key' })
  const theirs = record()
  await fill(page, { 'summary.en': 'Mine.' })
  await press(page, 'save')
  const words = await page.locator('main').innerText()
  expect(words).toContain('It was changed on disk while you were editing')
  expect(words).toContain('Mine.')
  expect(record()).toEqual(theirs)

  await press(page, 'rebase')
  expect(await page.locator('[name="f.summary.en"]').inputValue()).toBe('Mine.')
  await press(page, 'discard')
  expect(await page.locator('[name="f.summary.en"]').inputValue()).toBe(value.summary.en)
  write('events/upper-hall.json', value)
  await page.context().close()
})

const wrong: readonly [field: string, typed: string, words: RegExp][] = [
  ['when', '31 February 2020', /As people write it/],
  ['title.en', 'x'.repeat(91), /cut 1 of them/],
  ['title.fr', '', /Missing/],
  ['summary.ar', 'a\u200bb', /U\+200B|zero/i],
  ['timeZone', 'Mars/Olympus', /IANA/],
  ['place.latitude', 'north', /number/],
  ['partOf', 'no-such-event', /no-such-event/],
  ['claims.0.sources.0.source', 'nobody', /nobody/],
  ['claims.0.sources.0.locator', 'somewhere', /para/],
  ['publishAfter', 'tomorrow', /2026-11-23T09:00:00/],
  ['image.file', '../../etc/passwd', /images/],
]

test('mistakes in fields of every kind are named beside the field, and nothing is written', async () => {
  const before = record()
  const { id } = eventNamed('story-evenings')
  const page = await open(`event/${id}`, false)
  const missed: string[] = []
  for (const [field, typed, words] of wrong) {
    await page.goto(`${origin}/__desk/en/event/${id}/`)
    await page.locator(`[name="f.${field}"]`).evaluate((one, text) => {
      ;(one as HTMLInputElement).value = text
    }, typed)
    await press(page, 'save')
    // Beside the field itself, and not in what is said about it.
    const text = await page.locator(`[id="f-${field}-live"]`).innerText()
    if (!words.test(text)) missed.push(`${field}: ${text}`)
    await page.goto(`${origin}/__desk/en/event/${id}/`)
    await press(page, 'discard')
  }
  expect(missed).toEqual([])
  expect(record()).toEqual(before)
  await page.context().close()
})

test('nothing but a form of the desk changes the record', async () => {
  const before = record()
  const { id } = eventNamed('open-shelves')
  const { port } = new URL(origin)
  const body = 'f.title.en=Taken%20over&action=save'
  const statusOf = (headers: Record<string, string>, content = body): Promise<number | undefined> =>
    new Promise((resolve) => {
      const asked = request(
        {
          port,
          host: '127.0.0.1',
          method: 'POST',
          path: `/__desk/en/event/${id}/`,
          headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        },
        (answer) => {
          answer.resume()
          resolve(answer.statusCode)
        },
      )
      asked.end(content)
    })
  expect(await statusOf({ host: `localhost:${port}`, origin: 'https://evil.example' })).toBe(403)
  expect(await statusOf({ host: `localhost:${port}`, origin: 'null' })).toBe(403)
  expect(await statusOf({ host: `evil.example:${port}` })).toBe(421)
  expect(await statusOf({ host: `localhost:${port}` })).toBe(403)
  expect(await statusOf({ host: `localhost:${port}`, 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await statusOf({ host: `localhost:${port}` }, `${body}&token=guessed`)).toBe(403)
  expect(record()).toEqual(before)
  // The same with the secret of the form is taken, so each refusal above has its own cause.
  const page = await open(`event/${id}`)
  const [token = '', opened = ''] = await Promise.all(
    ['token', 'opened'].map((name) => page.locator(`[name="${name}"]`).first().inputValue()),
  )
  await page.context().close()
  const own = {
    host: `localhost:${port}`,
    origin: `http://localhost:${port}`,
    'sec-fetch-site': 'same-origin',
  }
  const trusted = new URLSearchParams({ token, opened, action: 'keep', 'f.title.en': 'Taken over' })
  expect(await statusOf(own, String(trusted))).toBe(303)
  expect(await statusOf(own, String(new URLSearchParams({ token, opened, action: 'discard' })))).toBe(303)
  // A secret of another run: what was typed is shown again, and nothing is done.
  expect(await statusOf(own, String(new URLSearchParams({ token: 'old', opened, action: 'save' })))).toBe(422)
  expect(record()).toEqual(before)
})

test('a button of a list leaves the editor at the item, which is unfolded, with what was typed kept', async () => {
  const { id, value } = eventNamed('great-flood')
  const page = await open(`event/${id}`)
  await fill(page, { 'title.en': 'Typed before' })
  await press(page, 'add:claims')
  const last = value.claims.length
  await page.waitForFunction(
    (name) => document.activeElement?.getAttribute('name') === name,
    `f.claims.${last}.text.en`,
  )
  await page.goto(`${origin}/__desk/en/`)
  await page.goto(`${origin}/__desk/en/event/${id}/`)
  expect(await page.locator('[name="f.title.en"]').inputValue()).toBe('Typed before')
  await press(page, 'discard')
  // So does a link within the form.
  await page.locator('a[href="#f-withdrawn"]').click()
  await page.waitForFunction(() => document.activeElement?.closest('details[open]')?.id === 'f-withdrawn')
  await page.context().close()
})

test('what one types is checked meanwhile, and what is still missing is no news', async () => {
  const page = await open('event/~new')
  await page.locator('[name="f.when"]').pressSequentially('3 May 1999')
  await page.getByText('Reads: 3 May 1999').waitFor()
  expect(await said(page)).not.toContain('Missing')
  await press(page, 'check')
  expect(await said(page)).toContain('Missing')
  await page.context().close()
})

test('a page of the preview leads to the forms of what it shows', async () => {
  const page = await browser.newPage()
  page.setDefaultTimeout(0)
  await page.goto(`${origin}/en/events/great-flood/`)
  await page.locator('#claim-2 a[href*="__desk"]').click()
  const { id } = eventNamed('great-flood')
  await page.waitForURL(`**/__desk/en/event/${id}/#f-claims.1`)
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'f.claims.1.text.en')
  await page.close()
})

test('pages of the desk have no accessibility violation', async () => {
  const { id } = eventNamed('great-flood')
  const found: string[] = []
  for (const path of ['', 'publish', 'import', 'event/~new', `event/${id}`, 'site/site', 'theme/~new']) {
    const page = await open(path)
    found.push(
      ...(await axeViolations(page, looksAt(found.length))).map((violation) => `${path}: ${violation}`),
    )
    await page.context().close()
  }
  expect(found).toEqual([])
})

test('a table is brought in only once its report has been taken', async () => {
  const table = await (await fetch(`${origin}/data/v1/events.csv`)).text()
  const slug = 'printed-catalogue'
  const [head = '', ...rows] = table.split('\r\n')
  const column = head.split(',').indexOf('importance')
  const { id } = eventNamed(slug)
  const edited = rows.map((row) => {
    const cells = row.split(',')
    // The first columns have no commas.
    if (cells.includes(id)) cells[column] = 'key'
    return cells.join(',')
  })
  const page = await open('import')
  const file = {
    name: 'events.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([head, ...edited].join('\r\n')),
  }
  await page.locator('[name="file"]').setInputFiles(file)
  await page.locator('[name="replace"]').check()
  const before = record()
  await press(page, 'report')
  const report = await page.locator('pre').innerText()
  expect(report).toContain('Nothing was written')
  expect(record()).toEqual(before)
  await press(page, 'take')
  expect(await page.locator('pre').innerText()).toContain(slug)
  expect(read(`events/${slug}.json`).importance).toBe('key')
  await page.context().close()
})
