// llms.txt: the lede, the events and the data, in every language.
import { toMachineText } from '@/lib/site/machine-text'
import { readStory, type Story } from '../../fixtures/story'

const lede = ({ site }: Story): void => {
  site.lede = [
    { text: { en: 'Mara Lind: [a] house.', ko: '마라 린드: 집.' }, statements: [{ event: 'e1', number: 1 }] },
  ]
}

test('each sentence leads to its statements, and markup in a text is escaped', () => {
  const lines = toMachineText(readStory(lede)).split('\n')
  expect(lines).toContain(
    '- Mara Lind: \\[a\\] house. ([statement 1](https://library.example/story/en/events/a-house-is-found/#claim-1))',
  )
  expect(lines).toContain(
    '- 마라 린드: 집. ([항목 1](https://library.example/story/ko/events/a-house-is-found/#claim-1))',
  )
})

test('every event is listed in each language with its date, evidence and data', () => {
  const timeline = readStory()
  const text = toMachineText(timeline)
  const listed = text.split('\n').filter((line) => line.endsWith('.json)') && line.includes('/events/'))
  expect(listed).toHaveLength(timeline.events.length * timeline.site.languages.length)
  expect(listed[0]).toBe(
    '- [A house is found on Alder Street](https://library.example/story/en/events/a-house-is-found/): March 1961. 1 of 2 statements confirmed. The council "finds" a house. [JSON](https://library.example/story/data/v1/events/a-house-is-found.json)',
  )
})

test('without a lede there is no empty list, and a withdrawn event says so', () => {
  const text = toMachineText(readStory())
  expect(text).not.toMatch(/\n\n\n/)
  expect(text).toMatch(/\): .*\. Withdrawn\. /)
})
