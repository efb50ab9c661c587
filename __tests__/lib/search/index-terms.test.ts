import { partsOf } from '@/lib/search/index-terms'

test('a part begins at the fourth letter at the earliest, has four letters at least and begins as words do', () => {
  expect(partsOf(['sommerzeit'])).toEqual(['merzeit', 'erzeit', 'zeit'])
  expect(partsOf(['uhrzeit', 'auszeit', 'zeit', 'weltuhr', '1234567', 'a79pv85', '남촌독서자료를'])).toEqual([
    'zeit',
    'zeit',
    'tuhr',
  ])
})
