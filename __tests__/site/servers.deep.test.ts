// Servers of other people with the settings of the site, where they are installed: they send what our own sends.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freshFolder } from '../fixtures/story'
import { readSite, siteDir } from '../setup/built-site'
import { isInstalled } from '../setup/installed'
import { expectAnswers, expectVary, rules } from './header-answers'

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

/** Writes settings for one of them and says how it is called. */
const settings: Record<'nginx' | 'caddy', (dir: string, root: string, port: number) => string[]> = {
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

test('the settings of each have every header of the site', () => {
  const values = new Set(rules.flatMap(({ headers }) => Object.values(headers)))
  for (const name of ['nginx.conf', 'Caddyfile']) {
    const text = readSite(`_hosting/${name}`)
    expect([...values].filter((value) => !text.includes(value))).toEqual([])
  }
})

const programs = [
  { program: 'nginx', question: '-v', settle: settings.nginx },
  { program: 'caddy', question: 'version', settle: settings.caddy },
].filter(({ program, question }) => isInstalled(program, question))

for (const { program, settle } of programs) {
  test(`a real ${program} answers as our own server does`, async () => {
    const port = await freePort()
    const origin = `http://127.0.0.1:${port}`
    const child: ChildProcess = spawn(program, settle(freshFolder(), resolve(siteDir), port), {
      stdio: 'ignore',
    })
    try {
      await untilAnswering(origin)
      await expectAnswers(origin)
      await expectVary(origin)
    } finally {
      child.kill()
      await new Promise((done) => child.once('close', done))
    }
  })
}
