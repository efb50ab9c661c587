/** nginx and Caddy, with the settings that the build writes: every address is answered as by our own server. */
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { dirname, join, resolve } from 'node:path'
import { siteDir, siteFiles } from '../setup/built-site'
import { addresses } from '../site/header-answers'
import type { Client, Trial } from './client'
import { eventually, freePort, versionOf, whileRunning, workFolder } from './programs'
import { base } from './site'

/** A way to ask for an address. */
type Form = Readonly<{ name: string; method?: string; headers?: Readonly<Record<string, string>> }>

const plain: Form = { name: 'as it is' }
const accepting = (encoding: string): Form => ({ name: encoding, headers: { 'accept-encoding': encoding } })
const head: Form = { name: 'its head', method: 'HEAD' }
const range: Form = { name: 'its first bytes', headers: { range: 'bytes=0-9' } }

type Answer = Readonly<{ status: number; headers: IncomingHttpHeaders; body: string }>

const agent = new Agent({ keepAlive: true, maxSockets: 8 })

const ask = (address: string, { method = 'GET', headers = {} }: Form): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(address, { method, headers, agent }, (response) => {
      const { statusCode: status = 0, headers } = response
      const body = createHash('sha256')
      response.on('data', (bytes) => body.update(bytes))
      response.on('end', () => resolve({ status, headers, body: body.digest('base64') }))
    })
      .on('error', reject)
      .end()
  })

/** Headers of the connection, of the file on the disk and of the program. `Vary` has a rule of its own. */
const ownToServers =
  /^(?:date|server|connection|keep-alive|transfer-encoding|content-length|etag|last-modified|accept-ranges|vary)$/

/** What has to be the same, of whichever server. The page for what is missing may come compressed or not. */
const comparable = ({ status, headers, body }: Answer): Record<string, unknown> => {
  if (status > 300 && status < 400) {
    const { pathname, search } = new URL(headers.location ?? '', 'http://localhost')
    return { status: 'a redirect', location: pathname + search }
  }
  const { 'content-encoding': encoding, ...others } = headers
  const kept = Object.fromEntries(Object.entries(others).filter(([name]) => !ownToServers.test(name)))
  return status < 300 ? { status, ...kept, encoding, body } : { status, ...kept }
}

/** How an answer differs from ours: in its status, or else in headers and body. */
const differences = (theirs: Record<string, unknown>, ours: Record<string, unknown>): string[] => {
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
  const unlike = theirs.status === ours.status ? keys.filter((key) => theirs[key] !== ours[key]) : ['status']
  return unlike.map((key) => {
    const [came, wanted] = [theirs[key], ours[key]].map((value) => String(value ?? 'absent').slice(0, 60))
    return `${key} is ${came}, not ${wanted}`
  })
}

/** Caches have to know that an answer depends on what the client accepts, whichever they get first. */
const withoutVary = (forms: readonly Form[], answers: readonly Answer[]): string[] => {
  const isCompressed = answers.some(({ headers }) => headers['content-encoding'])
  const lacking = forms.filter((_, index) => !/accept-encoding/i.test(answers[index]?.headers.vary ?? ''))
  return isCompressed ? lacking.map(({ name }) => `${name}: no Vary, though it may be compressed`) : []
}

/** Asks both servers for each path in each form. */
const compare = async (paths: readonly string[], forms: readonly Form[], theirs: string, ours: string) => {
  const found = new Map<string, string[]>()
  for (const path of paths) {
    const [answers = [], expected = []] = await Promise.all(
      [theirs, ours].map((origin) => Promise.all(forms.map((form) => ask(origin + base + path, form)))),
    )
    const wrong = answers.flatMap((answer, index) => {
      const wanted = expected[index] ?? answer
      return differences(comparable(answer), comparable(wanted)).map(
        (line) => `${forms[index]?.name}: ${line}`,
      )
    })
    for (const line of [...wrong, ...withoutVary(forms, answers)]) {
      found.set(line, [...(found.get(line) ?? []), path])
    }
  }
  const wrong = [...found].map(
    ([line, [first, ...more]]) => `${first}${more.length > 0 ? ` and ${more.length} more` : ''}, ${line}`,
  )
  return { seen: paths.length, wrong }
}

/** Folders that are part of addresses and have no page. */
const bareFolders = [
  ...new Set(
    siteFiles().flatMap((path) => {
      const steps = path.split('/').slice(0, -1)
      return steps.map((_, index) => steps.slice(0, index + 1).join('/'))
    }),
  ),
].filter((folder) => !folder.startsWith('_') && !existsSync(join(siteDir, folder, 'index.html')))

/** What somebody may ask for beside the addresses of the site. */
const others = [
  ...bareFolders.map((folder) => `/${folder}/`),
  ...['/en/nowhere/', '/en/nowhere', '/en/about', '/en/about/?from=x', '/en/about/index.html'],
  ...['/en/feed.xml?x', '/en/feed.xml/', '/EN/', '/.git/config'],
]

type Server = Readonly<{
  name: string
  program: string
  question: string
  encodings: readonly string[]
  /** Writes settings into a folder and says how the program is called. */
  settle: (folder: string, root: string, port: number) => string[]
}>

const serverClient = ({ name, program, question, encodings, settle }: Server): Client => {
  const trial = (what: string, paths: readonly string[], forms: readonly Form[]): Trial => ({
    what,
    run: async (ours) => {
      const [folder, port] = [workFolder(), await freePort()]
      // nginx reads files as a user without rights.
      chmodSync(folder, 0o755)
      // The site is below its path, as it is for a host.
      const root = join(folder, 'root')
      mkdirSync(dirname(join(root, base)), { recursive: true })
      symlinkSync(resolve(siteDir), join(root, base))
      const theirs = `http://127.0.0.1:${port}`
      const env = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
      return whileRunning(program, settle(folder, root, port), { env }, async () => {
        await eventually(() => ask(theirs, plain))
        return compare(paths, forms, theirs, ours)
      })
    },
  })
  const forms = [plain, ...encodings.map(accepting), head]
  return {
    name,
    from: `apt-get install ${program}`,
    version: () => versionOf(program, [question]),
    trials: [
      trial(`every address as our server has it: ${encodings.join(', ')}, head, range`, addresses, [
        ...forms,
        range,
      ]),
      trial('so too what is missing: folders without a page, odd spellings', others, forms),
    ],
  }
}

export const nginx = serverClient({
  name: 'nginx',
  program: 'nginx',
  question: '-v',
  // Debian's has no module for Brotli.
  encodings: ['gzip'],
  settle: (folder, root, port) => {
    mkdirSync(join(folder, 'temp'))
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/temp;`,
    )
    const site = `listen 127.0.0.1:${port}; root ${root}; include ${resolve(siteDir)}/_hosting/nginx.conf;`
    const settings = `daemon off; pid ${folder}/pid; error_log stderr; events {} http { access_log off; ${paths.join(' ')} server { ${site} } }`
    writeFileSync(join(folder, 'nginx.conf'), settings)
    return ['-p', folder, '-c', join(folder, 'nginx.conf')]
  },
})

export const caddy = serverClient({
  name: 'Caddy',
  program: 'caddy',
  question: 'version',
  encodings: ['gzip', 'br'],
  settle: (folder, root, port) => {
    const site = `root * ${root}\n  import ${resolve(siteDir)}/_hosting/Caddyfile`
    writeFileSync(
      join(folder, 'Caddyfile'),
      `{\n  admin off\n  auto_https off\n}\n\nhttp://127.0.0.1:${port} {\n  ${site}\n}\n`,
    )
    return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile']
  },
})
