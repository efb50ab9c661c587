// Runs `npm run check:links` in a child process, on a story whose links lead to a local server.
import { spawn } from 'node:child_process'
import { type LinkServer, startLinkServer } from '../../fixtures/link-server'
import { buildStory, type Story, writeStory } from '../../fixtures/story'

/** A server for each link: the command waits between two requests to the same host. */
const hosts: LinkServer[] = []
afterAll(() => Promise.all(hosts.map((host) => host.close())))

/** A story whose sources, and its licence as the last of them, link to these paths of servers. */
const storyAt = async (...paths: string[]): Promise<Story> => {
  const links = await Promise.all(
    paths.map(async (path) => {
      const host = await startLinkServer()
      hosts.push(host)
      return `${host.origin}${path}`
    }),
  )
  const story = buildStory()
  story.sources.forEach((source, index) => {
    source.url = links[index] ?? links.at(-1) ?? ''
    delete source.archivedUrl
  })
  story.site.licence.url = story.sources.at(-1)?.url ?? ''
  return story
}

const checkLinks = async (story: Story) => {
  const env = { ...process.env, TIMELINE_DATA: writeStory(story) }
  const program = spawn(process.execPath, ['lib/commands/command.js', 'check-links'], { env })
  const written = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    program[stream].on('data', (text) => {
      written[stream] += String(text).replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'ORIGIN')
    })
  }
  const status = await new Promise((ended) => program.on('exit', ended))
  return { status, ...written }
}

test.concurrent('a dead link is listed and ends with exit code 1', async () => {
  const { status, stdout } = await checkLinks(await storyAt('/gone', '/moved', '/page'))
  expect(stdout).toContain('dead   echo')
  expect(stdout).toContain('moved permanently to ORIGIN/page')
  expect(stdout).toContain('Links: 3 (1 dead, 0 passage gone, 1 moved, 0 look, 1 ok).')
  expect(status).toBe(1)
  const agents = hosts.flatMap(({ requests }) => requests.map(({ userAgent }) => userAgent))
  expect(agents.filter((agent) => !agent.includes('https://library.example/story/'))).toEqual([])
})

test.concurrent('working links end with exit code 0, one line each and the counts', async () => {
  expect(await checkLinks(await storyAt('/page'))).toEqual({
    status: 0,
    stdout: '\nLinks: 1 (0 dead, 0 passage gone, 0 moved, 0 look, 1 ok).\n',
    stderr: 'ok: ORIGIN/page\n',
  })
})
