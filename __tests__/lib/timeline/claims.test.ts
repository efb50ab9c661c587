import { claimGroups, numberedClaims } from '@/lib/timeline/claims'
import type { Actor, Claim } from '@/lib/timeline/types'
import { localized } from '../../fixtures/authored'

const claim = (name: string, saidBy?: string) =>
  ({ text: localized({ en: name, ko: name }), ...(saidBy && { saidBy: speakers[saidBy] }) }) as Claim

const speakers: Record<string, Actor> = {
  a: { id: 'a', kind: 'person', name: localized({ en: 'A', ko: 'A' }) },
  b: { id: 'b', kind: 'person', name: localized({ en: 'B', ko: 'B' }) },
}

const mixed = [claim('1', 'b'), claim('2'), claim('3', 'a'), claim('4', 'b'), claim('5')]

test('what was reported comes first, then each speaker, numbered as it is read', () => {
  const groups = claimGroups({ claims: mixed }).map(({ speaker, claims }) => [
    speaker?.id,
    claims.map((at) => `${at.number}: ${at.claim.text.en}`),
  ])
  expect(groups).toEqual([
    [undefined, ['1: 2', '2: 5']],
    ['b', ['3: 1', '4: 4']],
    ['a', ['5: 3']],
  ])
})

test('there is no group without claims', () => {
  expect(claimGroups({ claims: [] })).toEqual([])
  expect(claimGroups({ claims: [claim('1', 'a')] })).toHaveLength(1)
})

test('every claim is numbered once', () => {
  expect(numberedClaims({ claims: mixed }).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
})
