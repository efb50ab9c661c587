import { untidyFiles } from '@/lib/timeline/tidy'

describe.each(['data', 'examples/velmora-library'])('in %s', (dir) => {
  const { files, schemas } = untidyFiles(dir)

  test('every file is in canonical form, so that a tool changes no more than it means to', () => {
    expect([...files.keys()]).toEqual([])
  })

  test('the schemas for editors are those of the data as it is (`npm run check -- --fix` renews them)', () => {
    expect([...schemas.keys()]).toEqual([])
  })
})
