import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventCard } from '@/lib/cards/card'
import { fingerprint, rendererSources } from '@/lib/cards/card-hash'
import type { CardContent } from '@/lib/cards/types'
import { localized } from '../../fixtures/authored'
import { madeUpEvent, madeUpTimeline } from './made-up'

const event = madeUpEvent()
const card = eventCard(madeUpTimeline([event]), event, 'en')

describe('the hash of a card', () => {
  test('is the same for the same card', () => {
    expect(fingerprint(structuredClone(card))).toBe(card.hash)
  })

  test.each<[string, (content: CardContent) => CardContent]>([
    ['a word', (content) => ({ ...content, words: { ...content.words, title: 'The Assembly met' } })],
    [
      'a space',
      (content) => ({ ...content, words: { ...content.words, evidence: '3  independent sources' } }),
    ],
    ['what a mark stands for', (content) => ({ ...content, words: { ...content.words, key: '2' } })],
    ['a mark', (content) => ({ ...content, marks: ['single-source'] })],
    ['the address', (content) => ({ ...content, words: { ...content.words, siteAddress: 'example.net' } })],
    ['the mark on the scale', (content) => ({ ...content, scale: { ...content.scale, marks: [] } })],
    [
      'the skyline',
      (content) => ({ ...content, skyline: { columns: [], ticks: [], breaks: [], tower: false } }),
    ],
    ['its shape', (content) => ({ ...content, shape: 'square' })],
    ['its direction', (content) => ({ ...content, direction: 'rtl' })],
    ['its withdrawal', (content) => ({ ...content, withdrawn: true })],
  ])('changes with %s', (_, change) => {
    expect(fingerprint(change(card))).not.toBe(card.hash)
  })

  test('does not change with a word that is not on the picture', () => {
    const other = { ...event, summary: localized({ en: 'Another summary.', ko: '다른 요약.' }) }
    expect(eventCard(madeUpTimeline([other]), other, 'en').hash).toBe(card.hash)
  })

  test('changes with a colour of the cards, and not with one of the pages', async () => {
    const hashWith = async (name: 'cardColours' | 'dark'): Promise<string> => {
      jest.resetModules()
      jest.doMock('@/lib/colours', () => {
        const colours = jest.requireActual('@/lib/colours')
        return { ...colours, [name]: { ...colours[name], accent: '#b00' } }
      })
      return (await import('@/lib/cards/card-hash')).fingerprint(card)
    }
    expect(await hashWith('cardColours')).not.toBe(card.hash)
    expect(await hashWith('dark')).toBe(card.hash)
    jest.dontMock('@/lib/colours')
  })

  test('changes with a number of its shape, and not with one of another', async () => {
    const hashWith = async (shape: 'wide' | 'square'): Promise<string> => {
      jest.resetModules()
      jest.doMock('@/lib/card-shapes', () => {
        const actual = jest.requireActual('@/lib/card-shapes')
        return { ...actual, shapes: { ...actual.shapes, [shape]: { ...actual.shapes[shape], unit: 3 } } }
      })
      return (await import('@/lib/cards/card-hash')).fingerprint(card)
    }
    expect(await hashWith('wide')).not.toBe(card.hash)
    expect(await hashWith('square')).toBe(card.hash)
    jest.dontMock('@/lib/card-shapes')
  })

  test('covers the spare font and its file only where a letter needs them', async () => {
    const titled = (title: string): CardContent => ({ ...card, words: { ...card.words, title } })
    const hashWith = async (title: string): Promise<string> => {
      jest.resetModules()
      jest.doMock('@/lib/package-version', () => {
        const { packageVersion } = jest.requireActual('@/lib/package-version')
        return {
          packageVersion: (name: string) => (name.includes('noto') ? 'another' : packageVersion(name)),
        }
      })
      return (await import('@/lib/cards/card-hash')).fingerprint(titled(title))
    }
    expect(await hashWith('Ṣọlá’s library')).not.toBe(fingerprint(titled('Ṣọlá’s library')))
    expect(await hashWith('Élodie’s library')).toBe(fingerprint(titled('Élodie’s library')))
    jest.dontMock('@/lib/package-version')
  })

  test('covers every file that the renderer imports', () => {
    const folder = join(process.cwd(), 'lib', 'cards')
    // Two are hashed by value; the third only caches.
    const others = ['../card-shapes', '../colours', '../remembered']
    const reached = new Set<string>()
    const follow = (file: string): void => {
      if (reached.has(file)) return
      reached.add(file)
      // Types alone decide nothing about the picture.
      const imports = readFileSync(join(folder, file), 'utf8').matchAll(
        /^import (?!type)[^']*from '(\.\.?\/[\w-]+)'$/gm,
      )
      for (const [, name = ''] of imports) {
        if (others.includes(name)) continue
        const path = name.replace(/^\.\//, '')
        follow(existsSync(join(folder, `${path}.tsx`)) ? `${path}.tsx` : `${path}.ts`)
      }
    }
    follow('render.ts')
    expect([...reached].sort()).toEqual([...rendererSources].sort())
  })
})
