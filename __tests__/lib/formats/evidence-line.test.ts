import { evidenceLine, supportTally } from '@/lib/formats/evidence-line'
import type { Claim, Source } from '@/lib/timeline/types'
import { eventOf, readStory } from '../../fixtures/story'

const claim = (evidence: Claim['evidence'], publisher: string) => {
  const source = { kind: 'press', publisher, url: `https://${publisher}.example` } as Source
  return { evidence, citations: [{ source }] } as unknown as Claim
}
const [confirmed, single, other] = [
  claim('confirmed', 'echo'),
  claim('single-source', 'echo'),
  claim('single-source', 'post'),
]

test.each([
  ['one statement', [single], 'Single source', '단일 출처'],
  ['one source of all', [single, single], 'Single source', '단일 출처'],
  [
    'a source for each statement',
    [single, other],
    'Reported, not yet confirmed',
    '교차 확인되지 않은 보도·발표',
  ],
  [
    'one statement confirmed',
    [single, other, confirmed],
    '1 of 3 statements confirmed',
    '항목 3개 중 1개 교차 확인',
  ],
  ['no statement', [], undefined, undefined],
] satisfies [string, Claim[], ...(string | undefined)[]][])(
  'the evidence of an event with %s',
  (_, claims, inEnglish, inKorean) => {
    expect([evidenceLine({ claims }, 'en'), evidenceLine({ claims }, 'ko')]).toEqual([inEnglish, inKorean])
  },
)

test('nothing is said of the evidence of a withdrawn event', () => {
  expect(evidenceLine(eventOf(readStory(), 'card-index'), 'en')).toBeUndefined()
})

test.each([
  [
    [confirmed, single, other],
    '3 statements: 1 confirmed, 2 single source',
    '항목 3개: 교차 확인 1개, 단일 출처 2개',
  ],
  [[other, other], '2 statements: single source', '항목 2개: 단일 출처'],
  [[confirmed], '1 statement: confirmed', '항목 1개: 교차 확인'],
  [[], '0 statements', '항목 0개'],
] satisfies [Claim[], string, string][])('the marks of %# in words', (claims, inEnglish, inKorean) => {
  expect([supportTally(claims, 'en'), supportTally(claims, 'ko')]).toEqual([inEnglish, inKorean])
})
