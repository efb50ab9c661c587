import { sourceNotes } from '@/lib/timeline/notes'
import { eventOf, readStory } from '../../fixtures/story'

const notesOf = (...args: Parameters<typeof eventOf>) =>
  [...sourceNotes(eventOf(...args)).values()].map(({ number, source, claims }) => [number, source.id, claims])

test('each source is numbered once, in the order in which the text leans on it', () => {
  expect(notesOf(readStory(), 'a-house-is-found')).toEqual([
    [1, 'minutes', [1, 2]],
    [2, 'diary', [1]],
    [3, 'echo', [2]],
  ])
})

test('a source cited twice by one claim names the claim once', () => {
  const timeline = readStory(({ events }) => {
    events['the-flood'].claims[0]?.sources.push({ source: 'notice', locator: 'para 9' })
  })
  expect(notesOf(timeline, 'the-flood')[0]).toEqual([1, 'notice', [1]])
})

test('sources cited only where sources disagree come last, for no claim', () => {
  expect(notesOf(readStory(), 'the-flood')).toEqual([
    [1, 'notice', [1]],
    [2, 'wire', []],
  ])
})

test('a withdrawn entry has no notes', () => {
  expect(notesOf(readStory(), 'card-index')).toEqual([])
})

test('a note has every citation of its source, by claims and by readings', () => {
  const notes = [...sourceNotes(eventOf(readStory(), 'the-flood')).values()]
  expect(notes.map(({ citations }) => citations.map(({ locator }) => locator.kind))).toEqual([
    ['whole', 'paragraph'],
    ['list'],
  ])
})
