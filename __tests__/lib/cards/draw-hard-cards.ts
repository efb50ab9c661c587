/**
 * Draws the cards of a few difficult events into the folder given as the first argument, without network access, and
 * prints the outcome as JSON: all cards or a `few`. The third argument is the number of worker processes, whose network
 * access is not blocked.
 */
import dns from 'node:dns'
import net from 'node:net'
import { eventCards, themeCards, timelineCards } from '@/lib/cards/card'
import { drawCard, drawCards, readCard } from '@/lib/cards/draw'
import type { Card } from '@/lib/cards/types'
import type { Language } from '@/lib/languages'
import { localized } from '../../fixtures/authored'
import { type MadeUp, madeUpEvent, madeUpTimeline } from './made-up'

export type Outcome = {
  /** The cards by hash; their pictures are in the folder as `{hash}.png`. */
  cards: Record<string, Pick<Card, 'name' | 'language' | 'shape' | 'withdrawn'>>
  progress: [done: number, all: number][]
  drawn: number
  drawnAgain: number
  /** Whether a cached picture equals a newly drawn one. */
  sameRead: boolean
  /** Attempts to access the network. */
  calls: string[]
}

const calls: string[] = []
const cutOff = (what: string) => (): never => {
  calls.push(what)
  throw new Error(`${what}: there is no network here`)
}
const realFetch = globalThis.fetch
// The renderer loads its WebAssembly from a data URL.
globalThis.fetch = (input, init) =>
  String(input).startsWith('data:') ? realFetch(input, init) : cutOff(`fetch ${input}`)()
net.Socket.prototype.connect = cutOff('connect')
dns.lookup = Object.assign(cutOff('lookup'), { __promisify__: cutOff('lookup') })

const [dir = '', count, workers = '1'] = process.argv.slice(2)

const both = (en: string, ko: string): MadeUp => ({ title: localized({ en, ko }) })

const hard: MadeUp[] = [
  { slug: 'short', ...both('Reply', '답변권 행사') },
  {
    slug: 'longest',
    when: '2024-12-17',
    ...both(
      'Yearly workshop decides to hold an evening of questions on roofs and cellars with its readers',
      '도청의회, 독서모임과 이주민의 의견을 듣는 남촌독서 열린마당 전체회의를 제79차 회기 안에 열기로 표결 없이 의결하다: 어린이·어르신·새내기들 건의도 담아 촉구',
    ),
  },
  {
    slug: 'symbol',
    when: '2014-03-28',
    ...both('Council adopts A/LIB/RES/25/25 (‘the regulation’)', '독서이사회, 자료 A/LIB/RES/25/25 채택'),
  },
  { slug: 'afternoon', partOfDay: 'afternoon', ...both('Tea party at “the Hall”', '도청에서 다과회') },
  { slug: 'time', when: '2025-05-20T10:00-04:00', ...both('The Assembly meets', '의회가 열리다') },
  {
    slug: 'years',
    when: '2014/2017',
    evidence: ['single-source'],
    ...both('Yearly meetings', '해마다 회의'),
  },
  {
    slug: 'wide-word',
    when: '2013-03',
    ...both(
      'Donaudampfschifffahrtselektrizitaetenhau',
      '대륙간탄도미사일발사시험중단촉구자료안상정과채택을위한공개회의',
    ),
  },
  { slug: 'signs', when: '194X', ...both('© 2025 ™ № ½ → “…” {[/\\]} ~', '〈표〉 「말」 3·4항, “끝”…') },
  { slug: 'spare-letters', ...both('Ṣọlá reads Ἑλλὰς and Ɓalɗe', '회의 🙂 अ 朝鮮') },
  { slug: 'nothing-to-draw', ...both('🙂', '🙂') },
  { slug: 'withdrawn', withdrawn: true },
]

const timeline = madeUpTimeline(hard.map(madeUpEvent))

const isWanted = ({ slug }: { slug: string }): boolean =>
  count !== 'few' || ['longest', 'spare-letters', 'withdrawn'].includes(slug)

/** Subjects alternate between English and Korean, each in all shapes. */
const cards = [
  (language: Language) => timelineCards(timeline, language),
  ...timeline.themes
    .slice(count === 'few' ? 1 : 0)
    .map((theme) => (language: Language) => themeCards(timeline, theme, language)),
  ...timeline.events
    .filter(isWanted)
    .map((event) => (language: Language) => eventCards(timeline, event, language)),
].flatMap((cardsIn, index) => Object.values(cardsIn(index % 2 ? 'ko' : 'en')))

const main = async (): Promise<Outcome> => {
  const progress: [number, number][] = []
  const drawn = await drawCards(cards, {
    dir,
    workers: Number(workers),
    onProgress: (done, all) => progress.push([done, all]),
  })
  const drawnAgain = await drawCards(cards, { dir })
  const [first] = cards
  return {
    cards: Object.fromEntries(
      cards.map(({ hash, name, language, shape, withdrawn }) => [hash, { name, language, shape, withdrawn }]),
    ),
    progress,
    drawn,
    drawnAgain,
    sameRead: first !== undefined && (await readCard(first, dir)).equals(await drawCard(first)),
    calls,
  }
}

main().then((outcome) => process.stdout.write(JSON.stringify(outcome)))
