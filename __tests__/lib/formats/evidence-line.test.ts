import { confirmedLine, sourcesLine } from '@/lib/formats/evidence-line'
import type { TimelineEvent } from '@/lib/timeline/types'
import { eventOf, readStory } from '../../fixtures/story'

type Support = Pick<TimelineEvent, 'claims' | 'independentSources'>

const claim = (evidence: 'confirmed' | 'single-source') => ({ evidence }) as Support['claims'][number]
const [confirmed, single] = [claim('confirmed'), claim('single-source')]

test.each([
  ['one source', { claims: [single], independentSources: 1 }, 'Single source', '단일 출처'],
  ['one source of all', { claims: [single, single], independentSources: 1 }, 'Single source', '단일 출처'],
  [
    'a source for each statement',
    { claims: [single, single], independentSources: 2 },
    'Reported, not yet confirmed',
    '보도·발표 내용, 교차 확인 전',
  ],
  [
    'one statement confirmed',
    { claims: [single, confirmed], independentSources: 2 },
    '1 of 2 statements confirmed',
    '항목 2개 중 1개 교차 확인',
  ],
  ['no statement', { claims: [], independentSources: 0 }, undefined, undefined],
] satisfies [string, Support, ...(string | undefined)[]][])(
  'the statements of an event with %s',
  (_, event, inEnglish, inKorean) => {
    expect([confirmedLine(event, 'en'), confirmedLine(event, 'ko')]).toEqual([inEnglish, inKorean])
  },
)

test('sources are counted, with a singular, and not for a withdrawn event', () => {
  expect(sourcesLine({ independentSources: 3 }, 'en')).toBe('3 independent sources')
  expect(sourcesLine({ independentSources: 1 }, 'en')).toBe('Single source')
  expect(sourcesLine({ independentSources: 1 }, 'ko')).toBe('단일 출처')
  expect(sourcesLine(eventOf(readStory(), 'card-index'), 'en')).toBeUndefined()
})
