/** Cards per second, compared to Next's own renderer with precomputed layouts. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ImageResponse } from 'next/og.js'
import { createElement, type ReactElement } from 'react'
import { allCards } from '../lib/cards/card'
import { drawCards } from '../lib/cards/draw'
import { everyWeight, families, fontFile } from '../lib/cards/font-files'
import { layoutCard } from '../lib/cards/layout'
import { textWidth } from '../lib/cards/shaping'
import type { Card } from '../lib/cards/types'
import { cardColours } from '../lib/colours'
import { interleave, median, ratio, rounded, withSpread } from './figures'
import type { Section } from './report'
import { longStory } from './stories'

/** Enough cards to make up for starting two processes. */
const CARDS = 24

type Batch = { perSecond: number; bytes: number }

const timed = async (work: () => Promise<number>): Promise<Batch> => {
  const started = performance.now()
  const bytes = await work()
  return { perSecond: (CARDS * 1000) / (performance.now() - started), bytes: bytes / CARDS }
}

const drawOurs = (cards: readonly Card[], workers: number | undefined) => async (): Promise<Batch> => {
  const dir = mkdtempSync(join(tmpdir(), 'bench-cards-'))
  try {
    return await timed(async () => {
      await drawCards(cards, { dir, ...(workers && { workers }) })
      return readdirSync(dir).reduce((sum, name) => sum + statSync(join(dir, name)).size, 0)
    })
  } finally {
    rmSync(dir, { recursive: true })
  }
}

const fonts = families.flatMap((family) =>
  everyWeight.map((weight) => ({
    name: family.name,
    weight,
    style: 'normal' as const,
    data: fontFile(family, weight),
  })),
)

const element = (card: Card): ReactElement => {
  const { boxes, lines } = layoutCard(card, textWidth)
  const position = 'absolute'
  const children = [
    ...boxes.map(({ ink, round, ...box }) =>
      createElement('div', {
        style: { position, ...box, background: cardColours[ink], borderRadius: round ?? 0 },
      }),
    ),
    ...lines.map(({ text, size, weight, left, baseline, ink }) => {
      const style = {
        position,
        left,
        top: baseline - size,
        whiteSpace: 'nowrap',
        color: cardColours[ink],
      } as const
      return createElement('div', { style: { ...style, fontSize: size, fontWeight: weight } }, text)
    }),
  ]
  const style = { display: 'flex', width: '100%', height: '100%', background: cardColours.paper } as const
  return createElement('div', { style: { ...style, fontFamily: fonts[0]?.name } }, ...children)
}

const drawBare = (cards: readonly Card[]): (() => Promise<Batch>) => {
  const laidOut = cards.map((card) => ({ card, drawn: element(card) }))
  return () =>
    timed(async () => {
      let bytes = 0
      for (const { card, drawn } of laidOut) {
        const { width, height } = card
        bytes += (await new ImageResponse(drawn, { width, height, fonts }).arrayBuffer()).byteLength
      }
      return bytes
    })
}

export const cards = async (rounds: number, say: (text: string) => void): Promise<Section> => {
  const all = allCards(longStory(1000).timeline)
  const wide = all.filter(({ shape }) => shape === 'wide').slice(0, CARDS)
  const bare = drawBare(wide)
  const BARE = 'next/og, one process'
  const batches = new Map([
    [BARE, bare],
    ['this site, one process', drawOurs(wide, 1)],
    [`this site as it builds (${availableParallelism()} processors)`, drawOurs(wide, undefined)],
  ])
  // Warm-up: loading the renderer and the fonts is not measured.
  await drawBare(wide.slice(0, 2))()
  await drawOurs(wide.slice(0, 2), 1)()
  say('cards: drawing')
  const found = await interleave(batches, rounds)
  const ofBare = median((found.get(BARE) ?? []).map(({ perSecond }) => perSecond))
  const rows = [...found].map(([name, done]) => {
    const speeds = done.map(({ perSecond }) => perSecond)
    return [
      name,
      withSpread(speeds),
      ratio(median(speeds), ofBare),
      rounded(median(done.map(({ bytes }) => bytes))),
    ]
  })
  return {
    title: 'Share cards',
    blocks: [
      `${CARDS} cards of 1200x630 a round, ${rounds} rounds. Next's own renderer (next/og) is given the same lines and boxes with their places, without the marks, and its bytes are taken as they come; ours lays them out, brings them to a palette of sixteen colours and keeps them in files.`,
      { head: ['', 'cards a second', 'to next/og', 'bytes a card'], rows },
    ],
  }
}
