// Cards drawn in several processes are those drawn in one.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshFolder } from '../../fixtures/story'
import { drawOutside } from './draw-outside'

test('two processes give the same bytes as one', async () => {
  const [dir, otherDir] = [freshFolder(), freshFolder()]
  await Promise.all([
    drawOutside(dir, { count: 'all', workers: 1 }),
    drawOutside(otherDir, { count: 'all', workers: 2 }),
  ])
  expect(readdirSync(otherDir).sort()).toEqual(readdirSync(dir).sort())
  const different = readdirSync(dir).filter(
    (file) => !readFileSync(join(otherDir, file)).equals(readFileSync(join(dir, file))),
  )
  expect(different).toEqual([])
})
