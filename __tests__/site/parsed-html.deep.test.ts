// The HTML of every page of every site, by the rules of parsing.
import { readPages } from '../setup/built-pages'
import { sites } from '../setup/sites.js'

test.each([sites.story, sites.example, sites.odd].map(({ dir }) => dir))(
  'every page of %s is parsed without an error',
  (dir) => {
    const wrong = readPages(dir).filter(({ errors }) => errors.length > 0)
    expect(wrong.map(({ path, errors }) => `${path}: ${errors}`)).toEqual([])
  },
)
