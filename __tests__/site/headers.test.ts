// The headers of the built site: that every file has its own, and that servers of other people read them alike.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { headerFinder, headerRules } from '@/lib/publish/headers'
import { parseHeadersFile } from '@/lib/publish/host-files'
import { serveSite } from '@/lib/publish/serve'
import { contentType } from '@/lib/site/content-types'
import { freshFolder } from '../fixtures/story'
import { pages } from '../setup/built-pages'
import { readSite, siteDir, siteFiles, timeline } from '../setup/built-site'

/** Not fetched by anyone: settings of hosts. */
const settings = /^(?:_headers|vercel\.json|_hosting\/.*)$|\.(?:br|gz)$/

const styles = [
  ...new Set(
    pages.flatMap(({ html }) => [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style)),
  ),
]
const rules = headerRules(timeline.site, { styles })
const headersOf = headerFinder(rules)

/** Files as they are asked for: a page by its folder. */
const addresses = siteFiles()
  .filter((path) => !settings.test(path))
  .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)

test('every file has its headers, with its type and a policy', () => {
  const wrong = addresses.filter((path) => {
    const headers = headersOf(path)
    return headers['Content-Type'] !== contentType(path) || !headers['Content-Security-Policy']
  })
  expect(wrong).toEqual([])
})

test('the site carries these headers for its hosts', () => {
  expect(parseHeadersFile(readSite('_headers'))).toEqual(rules)
  const vercel = JSON.parse(readSite('vercel.json')) as { headers: { source: string }[] }
  expect(vercel.headers.map(({ source }) => source)).toEqual(rules.map(({ source }) => source))
})

/** One address for each rule, what is not there, and a folder without its slash. */
const sample = [
  ...rules.flatMap(({ source, headers }) => {
    const { find } = addresses
    const found = find.call(addresses, (path) => headerFinder([{ source, headers }])(path) === headers)
    return found === undefined ? [] : [found]
  }),
  '/en/nowhere/',
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
  return path === '/en/nowhere/'
    ? { path, status: [404], headers: headersOf('/404.html'), location: '/' }
    : { path, status: [200], headers: headersOf(path), location: '/' }
})

const expectAnswers = async (origin: string): Promise<void> => {
  const answers = await answersOf(origin)
  expect(
    answers.map(({ status, ...answer }, index) => ({
      ...answer,
      status: expectedAnswers[index]?.status.includes(status) ? expectedAnswers[index]?.status : status,
    })),
  ).toEqual(expectedAnswers)
}

test('there is an address for nearly every rule', () => {
  // Archives of feeds come with the fifty-first entry, parts of the list of pages with the forty-thousandth page,
  // pictures with the first event that has one.
  const idle = rules.filter(
    ({ source, headers }) => !addresses.some((path) => headerFinder([{ source, headers }])(path) === headers),
  )
  expect(
    idle
      .filter(({ source }) => !/\/(?:archive|images|sitemaps|:year)\//.test(source))
      .map(({ source }) => source),
  ).toEqual([])
})

test('our own server answers so', async () => {
  const { server, url } = await serveSite({ dir: siteDir, port: 0 })
  try {
    await expectAnswers(url.slice(0, -1))
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

const isInstalled = (program: string): boolean => {
  try {
    execFileSync(program, [program === 'caddy' ? 'version' : '-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })

const untilAnswering = async (origin: string): Promise<void> => {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return
    await wait(100)
  }
  throw new Error(`nothing answers at ${origin}`)
}

const hosts: Record<'nginx' | 'caddy', (dir: string, root: string, port: number) => string[]> = {
  nginx: (dir, root, port) => {
    mkdirSync(join(dir, 'temp'))
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${dir}/temp;`,
    )
    writeFileSync(
      join(dir, 'nginx.conf'),
      `daemon off; pid ${dir}/pid; error_log stderr; events {} http { access_log off; ${paths.join(' ')} server { listen 127.0.0.1:${port}; root ${root}; include ${root}/_hosting/nginx.conf; } }`,
    )
    return ['-p', dir, '-c', join(dir, 'nginx.conf')]
  },
  caddy: (dir, root, port) => {
    writeFileSync(
      join(dir, 'Caddyfile'),
      `{\n  admin off\n  auto_https off\n  storage file_system ${dir}\n}\n\nhttp://127.0.0.1:${port} {\n  root * ${root}\n  import ${root}/_hosting/Caddyfile\n}\n`,
    )
    return ['run', '--config', join(dir, 'Caddyfile')]
  },
}

describe.each(Object.entries(hosts))('a real %s with the settings of the site', (program, settle) => {
  const trying = isInstalled(program) ? test : test.skip

  trying('answers so', async () => {
    const port = await freePort()
    const origin = `http://127.0.0.1:${port}`
    const child: ChildProcess = spawn(program, settle(freshFolder(), resolve(siteDir), port), {
      stdio: 'ignore',
    })
    try {
      await untilAnswering(origin)
      await expectAnswers(origin)
    } finally {
      child.kill()
      await new Promise((done) => child.once('close', done))
    }
  })
})

test('what pages hold is what their policy names', () => {
  expect(styles.length).toBeGreaterThan(0)
  expect(styles.length).toBeLessThan(5)
  expect(readFileSync(join(siteDir, '_headers'), 'utf8')).not.toContain('unsafe')
})
