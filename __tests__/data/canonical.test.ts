import { untidyFiles } from '@/lib/timeline/tidy'

const { files, schemas } = untidyFiles('data')

test('every file is in canonical form, so that a tool changes no more than it means to', () => {
  expect([...files.keys()]).toEqual([])
})

test('the schemas for editors are those of the data as it is (`npm run check -- --fix` renews them)', () => {
  expect([...schemas.keys()]).toEqual([])
})
