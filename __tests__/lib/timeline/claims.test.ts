import { claimGroups, numberedClaims } from '@/lib/timeline/claims'
import type { Actor, Claim } from '@/lib/timeline/types'
import { localized } from '../../fixtures/authored'

const claim = (name: string, saidBy?: string) =>
  ({ text: localized({ en: name, ko: name }), ...(saidBy && { saidBy: speakers[saidBy] }) }) as Claim

const speakers: Record<string, Actor> = {
  a: { id: 'a', kind: 'person', name: localized({ en: 'A', ko: 'A' }) },
  b: { id: 'b', kind: 'person', name: localized({ en: 'B', ko: 'B' }) },
}

const mixed = [
  claim('1', 'b'),
  claim('2', 'b'),
  claim('3'),
  claim('4', 'a'),
  claim('5', 'b'),
  claim('6'),
  claim('7'),
]

test('consecutive claims of one speaker are a group, in the order of the data', () => {
  const groups = claimGroups(numberedClaims({ claims: mixed })).map(({ speaker, claims }) => [
    speaker?.id,
    claims.map((at) => `${at.number}: ${at.claim.text.en}`),
  ])
  expect(groups).toEqual([
    ['b', ['1: 1', '2: 2']],
    [undefined, ['3: 3']],
    ['a', ['4: 4']],
    ['b', ['5: 5']],
    [undefined, ['6: 6', '7: 7']],
  ])
})

test('there is no group without claims', () => {
  expect(claimGroups([])).toEqual([])
  expect(claimGroups(numberedClaims({ claims: [claim('1', 'a')] }))).toHaveLength(1)
})

test('claims are numbered in the order of the data', () => {
  expect(numberedClaims({ claims: mixed }).map(({ claim, number }) => [claim, number])).toEqual(
    mixed.map((claim, index) => [claim, index + 1]),
  )
})
