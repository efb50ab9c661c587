import { toScale } from '@/lib/cards/scale'
import { words } from '@/lib/languages'
import { parseWhen } from '@/lib/timeline/dates'

const scaleOf = (...edtf: string[]) => toScale(edtf.map(parseWhen), words('en').dates)

const months = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']

describe('the scale', () => {
  test.each([
    ['the first day', '2025-01-01', { from: 0.0013, to: 0.0013 }],
    ['the last day', '2025-12-31', { from: 0.9987, to: 0.9987 }],
    ['a day with a time', '2025-05-20T10:00-04:00', { from: 0.3858, to: 0.3858 }],
    ['29 February', '2024-02-29', { from: 0.1652, to: 0.1652 }],
    ['a month', '2025-05', { from: 0.3333, to: 0.4167 }],
    ['a year', '2025', { from: 0, to: 1 }],
    ['an interval within the year', '2025-01/2025-03', { from: 0, to: 0.25 }],
    ['an open interval', '2025-07-01/..', { from: 0.5013, to: 0.5013 }],
  ])('of one year has its months: %s', (_, edtf, mark) => {
    const year = edtf.slice(0, 4)
    expect(scaleOf(edtf)).toEqual({ heading: year, labels: months, marks: [mark] })
  })

  test('of a few months across a new year has only these', () => {
    expect(scaleOf('2024-12-17', '2025-02-01')).toMatchObject({
      heading: '2024–2025',
      labels: ['12', '1', '2'],
    })
  })

  test('of a few years has only these, and no heading', () => {
    expect(scaleOf('2014/2017')).toEqual({
      heading: '',
      labels: ['2014', '2015', '2016', '2017'],
      marks: [{ from: 0, to: 1 }],
    })
  })

  test('of a decade has its ten years', () => {
    expect(scaleOf('194X').labels).toHaveLength(10)
  })

  test('of many years has round steps', () => {
    expect(scaleOf('2005-12-16', '2025-05-20').labels).toEqual([
      '2004',
      '2006',
      '2008',
      '2010',
      '2012',
      '2014',
      '2016',
      '2018',
      '2020',
      '2022',
      '2024',
    ])
    expect(scaleOf('1905', '2025').labels).toEqual(['1900', '1920', '1940', '1960', '1980', '2000', '2020'])
  })

  test('of a thousand years is no longer than any other', () => {
    expect(scaleOf('0996', '2025').labels.length).toBeLessThanOrEqual(13)
  })

  test('before Christ has its years in words', () => {
    expect(scaleOf('-0099', '-0043').labels).toEqual([
      '100 BC',
      '95 BC',
      '90 BC',
      '85 BC',
      '80 BC',
      '75 BC',
      '70 BC',
      '65 BC',
      '60 BC',
      '55 BC',
      '50 BC',
      '45 BC',
    ])
    expect(scaleOf('-0099', '0100').labels).toEqual([
      '101 BC',
      '81 BC',
      '61 BC',
      '41 BC',
      '21 BC',
      '1 BC',
      '20',
      '40',
      '60',
      '80',
      '100',
    ])
    expect(scaleOf('-0043-03-15')).toEqual({
      heading: '44 BC',
      labels: months,
      marks: [{ from: 0.2056, to: 0.2056 }],
    })
  })

  test('marks dates within its two ends', () => {
    for (const { from, to } of scaleOf('1905', '1950-06', '2005-12-16', '2025').marks) {
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeGreaterThanOrEqual(from)
      expect(to).toBeLessThanOrEqual(1)
    }
  })

  test('of no dates is empty', () => {
    expect(scaleOf()).toEqual({ heading: '', labels: [], marks: [] })
  })
})
