import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eventCard } from '@/lib/cards/card'
import { cardSize } from '@/lib/cards/draw'
import { localized } from '../../fixtures/authored'
import { madeUpEvent, madeUpTimeline } from './made-up'

const dir = mkdtempSync(join(tmpdir(), 'sizes-'))

afterAll(() => rmSync(dir, { recursive: true, force: true }))

const cardNamed = (title: string) => {
  const event = madeUpEvent({
    slug: 'meeting',
    when: '2025-05-20',
    title: localized({ en: title, ko: title }),
  })
  return eventCard(madeUpTimeline([event]), event, 'en')
}

test('the size of a picture is that of its bytes, which are read once', async () => {
  const card = cardNamed('A meeting')
  const path = join(dir, `${card.hash}.png`)
  writeFileSync(path, 'five!')
  expect(await Promise.all([cardSize(card, dir), cardSize(card, dir)])).toEqual([5, 5])
  rmSync(path)
  expect(await cardSize(card, dir)).toBe(5)
})

test('a failure is not remembered', async () => {
  const card = cardNamed('नगर')
  await expect(cardSize(card, dir)).rejects.toThrow()
  writeFileSync(join(dir, `${card.hash}.png`), 'mended')
  expect(await cardSize(card, dir)).toBe(6)
})
