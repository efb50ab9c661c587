/**
 * Measures how long drawing the cards of a long timeline takes, and drawing them again after one edit.
 *
 *     npx tsx bench/draw-cards.ts [number of events]
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { localized } from '../__tests__/fixtures/authored'
import { storyOf } from '../__tests__/fixtures/many-events'
import { writeStoryTo } from '../__tests__/fixtures/write-story'
import { cardShapes } from '../lib/card-shapes'
import { allCards } from '../lib/cards/card'
import { drawCards } from '../lib/cards/draw'
import { readTimeline } from '../lib/timeline/read'
import type { Timeline } from '../lib/timeline/types'

const seconds = async (what: string, run: () => unknown): Promise<void> => {
  const [started, cpu] = [performance.now(), process.cpuUsage()]
  const result = await run()
  const { user, system } = process.cpuUsage(cpu)
  const spent = ((performance.now() - started) / 1000).toFixed(2)
  process.stdout.write(
    `${what}: ${spent} s, ${((user + system) / 1e6).toFixed(2)} s of processors: ${result}\n`,
  )
}

const read = (count: number): Timeline => {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'))
  writeStoryTo(dir, storyOf(count))
  const timeline = readTimeline({ dir })
  rmSync(dir, { recursive: true })
  return timeline
}

const edited = (timeline: Timeline): Timeline => ({
  ...timeline,
  events: timeline.events.map((event, index) =>
    index === 5 ? { ...event, title: localized({ en: 'A title mended', ko: '고친 제목' }) } : event,
  ),
})

const main = async (count: number): Promise<void> => {
  const timeline = read(count)
  const dir = mkdtempSync(join(tmpdir(), 'bench-cards-'))
  process.stdout.write(`${count} events, ${availableParallelism()} cores\n`)
  await seconds('words', () => `${allCards(timeline).length} cards`)
  await seconds('hashes', () => `${new Set(allCards(timeline).map(({ hash }) => hash)).size} hashes`)
  for (const shape of cardShapes) {
    const cards = allCards(timeline).filter((card) => card.shape === shape)
    await seconds(`cold, ${shape}`, () => drawCards(cards, { dir }))
    const sizes = [...new Set(cards.map(({ hash }) => statSync(join(dir, `${hash}.png`)).size))]
    process.stdout.write(
      `  largest ${Math.max(...sizes)}, mean ${Math.round(sizes.reduce((a, b) => a + b) / sizes.length)} bytes\n`,
    )
  }
  const bytes = readdirSync(dir).reduce((sum, name) => sum + statSync(join(dir, name)).size, 0)
  process.stdout.write(`kept: ${(bytes / 1e6).toFixed(1)} MB\n`)
  await seconds('unchanged', () => drawCards(allCards(timeline), { dir }))
  await seconds('after one edit', () => drawCards(allCards(edited(timeline)), { dir }))
  rmSync(dir, { recursive: true })
}

main(Number(process.argv[2] ?? 1000))
